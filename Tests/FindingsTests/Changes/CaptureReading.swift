import CSVText
import Listings
import Spreads

@testable import Findings

/// Two captures of a board as CSV texts.
struct Board {
  static let header = "id,company,title,level,location,min pay,max pay,period,currency"
  var old: String
  var new: String

  /// Records below ``header``.
  init(_ old: [String], _ new: [String], header: String = Board.header) {
    self.old = ([header] + old).joined(separator: "\n") + "\n"
    self.new = ([header] + new).joined(separator: "\n") + "\n"
  }

  var pair: CapturePair {
    get throws {
      var pair = CapturePair()
      for (side, text) in [(CapturePair.Side.old, old), (.new, new)] {
        try read(text, named: "\(side).csv") { pair.add($0, to: side) }
      }
      return pair
    }
  }

  var ledger: ChangeLedger {
    get throws { ChangeLedger(try pair) }
  }

  var movements: LevelMovements {
    get throws {
      let ladder = { @Sendable (levels: [String]) in LevelLadder.ladder(among: levels) }
      var groups = [ListingGroups(ladder: ladder), ListingGroups(ladder: ladder)]
      try read(old, named: "old.csv") { groups[0].add($0) }
      try read(new, named: "new.csv") { groups[1].add($0) }
      return LevelMovements(
        try ledger, old: groups[0].spreads(), new: groups[1].spreads(),
        ladder: ladder)
    }
  }

  private func read(
    _ text: String, named name: String, _ take: (ListingBatch) -> Void
  ) throws {
    // Small batches, so that texts and places must hold beyond one of them.
    var reader = try ListingReader(
      [ListingInput(name: name, source: MemoryByteSource(text))], options: NormalizerOptions(),
      batchSize: 256)
    while let batch = try reader.next() { take(batch) }
  }
}

extension ChangeLedger {
  /// The rows as `status old-row>new-row`, in the order of the ledger; `-` for no row.
  var lines: [String] {
    map { change in
      let rows = [change.old, change.new].map { $0.map { String($0.row) } ?? "-" }
      return "\(change.status.rawValue) \(rows.joined(separator: ">"))"
    }
  }
}

extension ListingChange {
  /// A cell as the CSV has it.
  func cell(_ name: String) -> String {
    ChangeColumn<ListingChange>.all.first { $0.name == name }?.value(self).text ?? "no such column"
  }
}
