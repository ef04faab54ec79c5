import TestSupport
import Testing

@testable import Findings

/// What holds of the rows of changes as a whole.
@Suite struct LedgerTests {
  /// A random row: few values, so that many listings are alike. Half of the rows have no id.
  static func row(id: Int, _ numbers: inout SeededNumbers) -> String {
    func any(_ texts: [String]) -> String { texts.randomElement(using: &numbers) ?? "" }
    let floor = Int.random(in: 1...6, using: &numbers) * 10_000
    return [
      any(["\(id)", ""]), any(["Acme", "acme", "Bolt", ""]),
      any(["Editor", "Writer", "Über-Editor", ""]), any(["L4", "L5", ""]), any(["Berlin", ""]),
      any(["\(floor)", ""]), any(["\(floor + 5_000)", ""]), any(["year", "month"]),
      any(["USD", "USD", "EUR"]),
    ].joined(separator: ",")
  }

  /// Most listings stay; of the others some have an id that was in use before.
  static func board(seed: UInt64) -> (old: [String], new: [String]) {
    var numbers = SeededNumbers(state: seed)
    let old = (0..<90).map { row(id: $0, &numbers) }
    let new = (0..<110).map { id in
      id < 60 ? old[id] : row(id: id, &numbers)
    }
    return (old, new)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func eachListingIsInOneRow(seed: UInt64) throws {
    let rows = Self.board(seed: seed)
    let board = Board(rows.old, rows.new)
    let (pair, ledger) = (try board.pair, try board.ledger)
    let counts = ledger.counts
    #expect(ledger.compactMap(\.old).map(\.ordinal).sorted() == pair.old.listings.map(\.ordinal))
    #expect(ledger.compactMap(\.new).map(\.ordinal).sorted() == pair.new.listings.map(\.ordinal))
    #expect(counts.old == counts.removed + counts.changed + counts.unchanged)
    #expect(counts.new == counts.added + counts.changed + counts.unchanged)
    #expect(counts.old + counts.new + counts.reposts == rows.old.count + rows.new.count)
    #expect(ledger.withoutUnchanged.count == counts.added + counts.removed + counts.changed)
    #expect(ledger.withoutUnchanged.allSatisfy { $0.status != .unchanged })
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func orderOfRowsIsIrrelevant(seed: UInt64) throws {
    var rows = Self.board(seed: seed)
    let ordered = try Board(rows.old, rows.new).ledger
    var numbers = SeededNumbers(state: seed)
    rows.old.shuffle(using: &numbers)
    rows.new.shuffle(using: &numbers)
    let shuffled = try Board(rows.old, rows.new).ledger
    let said = { (ledger: ChangeLedger) in
      ledger.map { row -> [String] in
        ChangeColumn<ListingChange>.all.dropLast(2).map { $0.value(row).text }
      }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(shuffled.counts == ordered.counts)
    #expect(Set(said(shuffled)).symmetricDifference(said(ordered)) == [])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func aCaptureIsLikeItself(seed: UInt64) throws {
    let rows = Self.board(seed: seed).old
    let counts = try Board(rows, rows).ledger.counts
    #expect(!counts.hasChanges)
    #expect(counts.unchanged == counts.old)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func exchangedCapturesExchangeAddedAndRemoved(seed: UInt64) throws {
    let rows = Self.board(seed: seed)
    let there = try Board(rows.old, rows.new).ledger.counts
    let back = try Board(rows.new, rows.old).ledger.counts
    #expect(there.added == back.removed)
    #expect(there.removed == back.added)
    #expect(there.changed == back.changed)
  }

  @Test func rowsAreOrderedByStatusThenAlphabetically() throws {
    let year = "10000,20000,year,USD"
    let ledger = try Board(
      [
        "1,Zeta,Editor,L4,,\(year)", "2,beta,Writer,L4,,\(year)", "3,Acme,Same,L4,,\(year)",
        "4,Acme,Gone,L4,,\(year)",
      ],
      [
        "3,Acme,Same,L4,,\(year)", "1,Zeta,Editor,L5,,\(year)", "2,beta,Writer,L5,,\(year)",
        "9,,New,L4,,\(year)", "8,Acme,New,,,\(year)", "7,Acme,New,L4,,\(year)",
        "6,Acme,new,L4,,\(year)", "5,Acme,Other,L4,,\(year)",
      ]
    ).ledger
    #expect(ledger.map { $0.cell("listing_id") } == ["2", "1", "7", "8", "6", "5", "9", "4", "3"])
  }
}
