import Listings
import TestSupport
import Testing

@testable import Spreads

/// What holds of any listings.
@Suite struct SpreadPropertyTests {
  static func postings(seed: UInt64, count: Int, factor: Int = 1) -> [Posting] {
    var numbers = SeededNumbers(state: seed)
    return (0..<count).map { index in
      let floor = Int.random(in: 1...40_000_000, using: &numbers)
      let ceiling = floor + Int.random(in: 0...10_000_000, using: &numbers)
      let bounds = Int.random(in: 0..<8, using: &numbers)
      let text = { (hundredths: Int) in
        ExactDecimal(mantissa: Int64(hundredths * factor), scale: 2).description
      }
      return Posting(
        level: ["L1", "L2", "Director", "other", ""].randomElement(using: &numbers) ?? "",
        employer: ["A", "B", ""].randomElement(using: &numbers) ?? "",
        floor: bounds == 0 ? nil : text(floor), ceiling: bounds == 1 ? nil : text(ceiling),
        currency: ["USD", "EUR", nil].randomElement(using: &numbers) ?? nil,
        positions: text(Int.random(in: 1...900, using: &numbers)),
        flags: ListingFlags(rawValue: UInt16.random(in: 0..<(1 << 13), using: &numbers)),
        isTwin: Bool.random(using: &numbers),
        repostOf: index > 0 && Int.random(in: 0..<10, using: &numbers) == 0 ? index - 1 : nil)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func orderOfListingsIsIrrelevant(seed: UInt64) {
    let postings = Self.postings(seed: seed, count: 200)
    let ordered = batch(postings)
    var numbers = SeededNumbers(state: seed)
    var shuffled = ordered
    shuffled.listings.shuffle(using: &numbers)
    var groups = ListingGroups(ladder: { _ in ladderRank })
    groups.add(shuffled)
    #expect(groups.spreads() == table(postings))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func partsMergeInAnyOrder(seed: UInt64) {
    let postings = Self.postings(seed: seed, count: 150)
    var first = ListingGroups(ladder: { _ in ladderRank })
    first.add(batch(Array(postings[..<60])))
    var second = ListingGroups(ladder: { _ in ladderRank })
    second.add(batch(Array(postings[60...]), first: 60))
    second.merge(first)
    #expect(second.count == 150)
    #expect(second.spreads() == table(postings))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func summariesAscend(seed: UInt64) {
    for spread in table(Self.postings(seed: seed, count: 120)).spreads {
      for summary in [spread.floor, spread.ceiling].compactMap(\.self) {
        #expect(summary.minimum <= summary.lowerQuartile)
        #expect(summary.lowerQuartile <= summary.median)
        #expect(summary.median <= summary.upperQuartile)
        #expect(summary.upperQuartile <= summary.maximum)
      }
      if let interval = spread.midpointInterval, let median = spread.midpointMedian {
        #expect(interval.low <= median && median <= interval.high)
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func everyListingIsCountedOnce(seed: UInt64) {
    let postings = Self.postings(seed: seed, count: 120)
    let table = table(postings)
    #expect(table.spreads.reduce(0) { $0 + $1.listings + $1.reposts } == postings.count)
    for (index, spread) in table.spreads.enumerated() {
      let members = postings.indices.filter { table.membership.group(ofListing: $0) == index + 1 }
      #expect(members.count == spread.listings)
      let employers = Set(members.map(table.membership.employer)).subtracting([0])
      #expect(employers.count == spread.employers)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func doubledPayDoublesAmountsAndLeavesPercentages(seed: UInt64) {
    let single = table(Self.postings(seed: seed, count: 120)).spreads
    let double = table(Self.postings(seed: seed, count: 120, factor: 2)).spreads
    #expect(single.count == double.count)
    for (single, double) in zip(single, double) {
      for column in SpreadColumn.measures {
        let expected = column.value(single).number
        switch column.kind {
        case .amount: #expect(column.value(double).number == expected.map { $0 * 2 })
        case .ratio, .percent, .share, .count: #expect(column.value(double).number == expected)
        case .decimal, .text, .flags: break
        }
      }
    }
  }
}
