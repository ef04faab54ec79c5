@testable import CSVText
@testable import Findings
@testable import Listings
@testable import Spreads

/// Two captures, parted by a line `====`: each job of both is in one row of the changes, the same
/// ones each time; and a capture held against itself has not changed.
enum CompareTarget {
  private static let mark = Array("\n====\n".utf8)

  static func check(_ input: [UInt8]) {
    let place = input.indices.first { input[$0...].starts(with: mark) } ?? input.count
    guard let old = Normalized(Array(input[..<place]), name: "old.csv"),
      let new = Normalized(Array(input[min(place + mark.count, input.count)...]), name: "new.csv")
    else { return }
    let ledger = ledger(old, new)
    check(ledger, old, new)
    checkForms(ledger)
    checkLevels(ledger, old, new)
    expectEqual(rows(self.ledger(old, new)), rows(ledger), "the changes, twice")
    checkBackwards(self.ledger(new, old).counts, ledger.counts)
    for capture in [old, new] {
      let same = self.ledger(capture, capture).counts
      expectEqual(same.unchanged, same.old, "unchanged when held against itself")
    }
  }

  private static func ledger(_ old: Normalized, _ new: Normalized) -> ChangeLedger {
    var pair = CapturePair()
    for batch in old.batches { pair.add(batch, to: .old) }
    for batch in new.batches { pair.add(batch, to: .new) }
    return ChangeLedger(pair)
  }

  private static func rows(_ ledger: ChangeLedger) -> [UInt8] {
    ChangeTable(ChangeColumn<ListingChange>.all, ledger).csv
  }

  // MARK: Counts

  private static func check(_ ledger: ChangeLedger, _ old: Normalized, _ new: Normalized) {
    expectEqual(ledger.compactMap(\.old?.ordinal).sorted(), jobs(old), "jobs of the old capture")
    expectEqual(ledger.compactMap(\.new?.ordinal).sorted(), jobs(new), "jobs of the new capture")
    for change in ledger {
      let sides = [change.old != nil, change.new != nil]
      switch change.status {
      case .added: expectEqual(sides, [false, true], "an added listing")
      case .removed: expectEqual(sides, [true, false], "a removed listing")
      case .changed, .unchanged: expectEqual(sides, [true, true], "a listing in both captures")
      }
      expectEqual(change.status == .changed, !change.codes.isEmpty, "what changed")
    }
    let counts = ledger.counts
    expectEqual(counts.old, counts.removed + counts.changed + counts.unchanged, "the old capture")
    expectEqual(counts.new, counts.added + counts.changed + counts.unchanged, "the new capture")
    expectEqual(
      counts.old + counts.new + counts.reposts, old.listingCount + new.listingCount, "all rows")
    expectEqual(
      ledger.withoutUnchanged.count, counts.added + counts.removed + counts.changed, "changes")
  }

  /// The places of the listings that show no other one again.
  private static func jobs(_ capture: Normalized) -> [Int] {
    capture.batches.flatMap(\.listings).filter { $0.repostOf == nil }.map(\.ordinal)
  }

  /// What was added is removed the other way round.
  private static func checkBackwards(_ back: ChangeCounts, _ counts: ChangeCounts) {
    expectEqual(
      [back.added, back.removed, back.changed, back.unchanged],
      [counts.removed, counts.added, counts.changed, counts.unchanged], "the other way round")
  }

  // MARK: Forms

  private static func checkForms(_ ledger: ChangeLedger) {
    var reader = BatchReader(source: MemoryByteSource(rows(ledger)))
    let records = unfailing("the changes as CSV") { try reader.remainingRecords().map(\.fields) }
    expectEqual(
      records.dropFirst().map { $0[0] }, ledger.map(\.status.rawValue), "statuses in the CSV")
    let json = ChangeTable(ChangeColumn<ListingChange>.all, ledger).json
    expectEqual(
      json.utf8.split(separator: 0x0A).count, ledger.isEmpty ? 1 : ledger.count + 2,
      "lines of the JSON")
  }

  /// Every change is counted at one level.
  private static func checkLevels(
    _ ledger: ChangeLedger, _ old: Normalized, _ new: Normalized
  ) {
    let movements = LevelMovements(
      ledger, old: spreads(old), new: spreads(new), ladder: { LevelLadder.ladder(among: $0) })
    let counts = ledger.counts
    expectEqual(
      movements.rows.reduce([0, 0, 0, 0, 0]) { sums, row in
        let figures = [row.oldListings, row.newListings, row.added, row.removed, row.changed]
        return zip(sums, figures).map { $0 + $1 }
      },
      [counts.old, counts.new, counts.added, counts.removed, counts.changed], "sums of the levels")
  }

  private static func spreads(_ capture: Normalized) -> SpreadTable {
    var groups = ListingGroups(
      options: SpreadOptions(), ladder: { LevelLadder.ladder(among: $0) })
    for batch in capture.batches { groups.add(batch) }
    return groups.spreads()
  }
}
