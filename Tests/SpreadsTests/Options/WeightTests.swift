import Listings
import TestSupport
import Testing

@testable import Spreads

/// Figures per opening instead of per listing.
@Suite struct WeightTests {
  static let byOpenings: SpreadOptions = {
    var options = SpreadOptions()
    options.weight = .positions
    return options
  }()

  static func postings(_ rows: [(floor: String, openings: String)]) -> [Posting] {
    rows.map { Posting(level: "L1", floor: $0.floor, ceiling: $0.floor, positions: $0.openings) }
  }

  /// The smallest value at which the cumulated openings reach the share.
  @Test(
    arguments: [
      // 3 + 1 + 1 + 5 openings: a quarter is 2.5, a half 5, three quarters 7.5.
      ([("10", "3"), ("20", "1"), ("30", "1"), ("40", "5")], [10, 10, 30, 40, 40]),
      // Where a share is reached exactly, the value counts that reaches it.
      ([("10", "1"), ("20", "1"), ("30", "1"), ("40", "1")], [10, 10, 20, 30, 40]),
      ([("7", "0.5"), ("9", "0.25"), ("8", "0.25")], [7, 7, 7, 8, 9]),
      ([("5", "12")], [5, 5, 5, 5, 5]),
    ] as [([(floor: String, openings: String)], [Double])])
  func quartiles(rows: [(floor: String, openings: String)], expected: [Double]) {
    let row = table(Self.postings(rows), options: Self.byOpenings).spread("L1")
    #expect(
      row.floor
        == FiveNumberSummary(
          minimum: expected[0], lowerQuartile: expected[1], median: expected[2],
          upperQuartile: expected[3], maximum: expected[4]))
    #expect(row.midpointMedian == expected[2])
  }

  @Test func thereIsNoInterval() {
    let rows = Array(repeating: (floor: "10", openings: "1"), count: 9)
    #expect(table(Self.postings(rows)).spread("L1").midpointInterval != nil)
    let weighted = table(Self.postings(rows), options: Self.byOpenings)
    #expect(weighted.spread("L1").midpointInterval == nil)
  }

  @Test func sharesAreOfOpeningsAndCountsOfListings() {
    let row = table(
      [
        Posting(level: "L1", employer: "A", floor: "10", positions: "6"),
        Posting(level: "L1", employer: "B", positions: "1.5"),
        Posting(level: "L1", employer: "B", positions: "0.5"),
      ], options: Self.byOpenings
    ).spread("L1")
    #expect(row.listings == 3 && row.disclosed == 1 && row.employers == 2)
    #expect(row.disclosureRate == 0.75 && row.largestEmployerShare == 0.75)
    #expect(row.positions == ExactDecimal(8))
  }

  @Test func aJobShownAgainWeighsOnceWithItsMostOpenings() {
    var again = Posting.range("L1", "10", "10")
    again.positions = "9"
    again.repostOf = .some(0)
    let postings = [.range("L1", "10", "10"), again, .range("L1", "20", "20")]
    #expect(table(postings).spread("L1").midpointMedian == 15)
    #expect(table(postings, options: Self.byOpenings).spread("L1").midpointMedian == 10)
  }

  /// With one opening each, the weighted quantile is an order statistic of the listings.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func equalOpeningsGiveOrderStatistics(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let floors = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
      Int.random(in: 1...1000, using: &numbers)
    }
    let rows = floors.map { (floor: String($0), openings: "0.75") }
    let row = table(Self.postings(rows), options: Self.byOpenings).spread("L1")
    let sorted = floors.sorted()
    for (p, figure) in [(1, row.floor?.lowerQuartile), (2, row.floor?.median)] {
      let rank = (p * sorted.count + 3) / 4
      #expect(figure == Double(sorted[rank - 1]))
    }
  }

  /// Sums that do not fit are no figures, and no crash.
  @Test func openingsTooFarApartHaveNoFigurePerOpening() {
    let rows = [(floor: "1", openings: "100000000000000000"), ("2", "0.00000000000000001")]
    let row = table(Self.postings(rows), options: Self.byOpenings).spread("L1")
    #expect(row.listings == 2 && row.floor == nil && row.disclosureRate == nil)
  }
}
