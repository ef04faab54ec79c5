import Listings
import Testing

@testable import Spreads

/// The listings of July 2023 and the figures that the method expects of them.
struct FoundingExampleTests {
  static let postings = [
    Posting(employer: "Streaming", ceiling: "900000", flags: .payOneSided),
    .range("Manager", "449000", "849000", employer: "Streaming"),
    .range("L6", "390000", "900000", employer: "Streaming"),
    .range("Director", "450000", "650000", employer: "Streaming"),
    .range("L5", "100000", "700000", employer: "Streaming"),
    .range("L5", "100000", "700000", employer: "Streaming"),
  ]

  @Test func levelsComeInLadderOrderAndNoLevelLast() {
    #expect(
      table(Self.postings).spreads.map(\.key) == [["L5"], ["L6"], ["Manager"], ["Director"], [""]])
  }

  @Test(arguments: [
    ("L5", "100000.00", "700000.00", "600000.00", "7.00", "600.00", "400000.00"),
    ("L6", "390000.00", "900000.00", "510000.00", "2.31", "130.77", "645000.00"),
    ("Manager", "449000.00", "849000.00", "400000.00", "1.89", "89.09", "649000.00"),
    ("Director", "450000.00", "650000.00", "200000.00", "1.44", "44.44", "550000.00"),
    ("", "", "900000.00", "", "", "", ""),
  ])
  func figures(
    level: String, floor: String, ceiling: String, width: String, ratio: String, spread: String,
    midpoint: String
  ) {
    let row = table(Self.postings).spread(level)
    let texts = [
      "floor_min", "ceiling_max", "width", "range_ratio", "spread_pct", "midpoint_median",
    ].map { name in
      SpreadColumn.measures.filter { $0.name == name }.map { $0.text(of: row) }.joined()
    }
    #expect(texts == [floor, ceiling, width, ratio, spread, midpoint])
  }

  @Test func sixIsComparedWithFive() {
    let row = table(Self.postings).spread("L6")
    #expect(row.progressionPct == 61.25)
    #expect(row.overlapPct.map { FigureFormat.text($0, decimals: 2) } == "60.78")
  }

  @Test func lowestStepAndNoLevelAreComparedWithNothing() {
    for level in ["L5", "Manager", ""] {
      #expect(table(Self.postings).spread(level).progressionPct == nil)
      #expect(table(Self.postings).spread(level).overlapPct == nil)
    }
  }

  @Test func productManagerWithCeilingOnlyHasNoSpread() {
    let row = table(Self.postings).spread("")
    #expect(row.listings == 1 && row.disclosed == 1 && row.ranges == 0)
    #expect(row.floor == nil && row.spreadPctMedian == nil && row.midpointMedian == nil)
    #expect(row.flags == [FlagCount(code: "pay_one_sided", count: 1)])
  }
}
