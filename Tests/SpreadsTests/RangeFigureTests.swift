import Listings
import Testing

@testable import Spreads

/// Width, ratio, spread, and the comparison of levels.
struct RangeFigureTests {
  @Test func oneListingIsItsOwnSummary() {
    let row = table([.range("L1", "95000", "95000")]).spread("L1")
    let same = FiveNumberSummary(
      minimum: 95_000, lowerQuartile: 95_000, median: 95_000, upperQuartile: 95_000, maximum: 95_000
    )
    #expect(row.floor == same && row.ceiling == same && row.midpointMedian == 95_000)
    #expect(row.width == 0 && row.rangeRatio == 1 && row.spreadPct == 0 && row.spreadPctMedian == 0)
    #expect(row.midpointInterval == nil)
  }

  @Test func boundsOfDifferentListingsMakeARange() {
    let row = table([Posting(level: "L1", floor: "100"), Posting(level: "L1", ceiling: "250")])
      .spread("L1")
    #expect(row.width == 150 && row.rangeRatio == 2.5 && row.spreadPct == 150)
    #expect(row.ranges == 0 && row.midpointMedian == nil && row.spreadPctMedian == nil)
  }

  @Test func ceilingsBelowAllFloorsMakeNoRange() {
    let row = table([Posting(level: "L1", floor: "300"), Posting(level: "L1", ceiling: "250")])
      .spread("L1")
    #expect(row.width == nil && row.rangeRatio == nil && row.spreadPct == nil)
    #expect(row.floor?.minimum == 300 && row.ceiling?.maximum == 250)
  }

  @Test func aFloorOfZeroHasNoRatio() {
    let row = table([.range("L1", "0", "250")]).spread("L1")
    #expect(row.width == 250 && row.rangeRatio == nil && row.spreadPct == nil)
    #expect(row.spreadPctMedian == nil && row.midpointMedian == 125)
  }

  @Test func medianSpreadIsOfListings() {
    let row = table([
      .range("L1", "100", "200"), .range("L1", "100", "150"), .range("L1", "200", "700"),
    ]).spread("L1")
    #expect(row.spreadPctMedian == 100 && row.spreadPct == 600)
  }

  @Test func levelBelowIsTheNearestStepWithTheFigure() {
    let spreads = table([
      .range("L1", "100", "200"), Posting(level: "L2"), Posting(level: "L3", floor: "180"),
      .range("L4", "150", "350"), .range("L4", "1", "2", currency: "EUR"),
      .range("Manager", "1", "2"),
    ])
    #expect(spreads.spread("L3").progressionPct == nil && spreads.spread("L3").overlapPct == nil)
    let row = spreads.spread("L4")
    // Midpoints 150 and 250; 150–200 of 150–350 is shared with L1.
    #expect(row.overlapPct == 25)
    #expect(row.progressionPct.map { FigureFormat.text($0, decimals: 2) } == "66.67")
    #expect(spreads.spread("L4", "EUR").progressionPct == nil)
    #expect(spreads.spread("Manager").progressionPct == nil)
  }

  @Test func rangesApartDoNotOverlap() {
    let row = table([.range("L1", "100", "200"), .range("L2", "300", "400")]).spread("L2")
    #expect(row.overlapPct == 0)
  }

  @Test func noWidthHasNoOverlap() {
    let row = table([.range("L1", "100", "200"), .range("L2", "150", "150")]).spread("L2")
    #expect(row.overlapPct == nil && row.progressionPct == 0)
  }

  @Test func twoNamesOfOneStepAreBothComparedWithTheStepBelow() {
    var groups = ListingGroups(ladder: { _ in
      { level in LevelRank(family: 0, step: level == "junior" ? 1 : 2) }
    })
    groups.add(
      batch([
        .range("junior", "100", "100"), .range("mid", "150", "150"), .range("II", "300", "300"),
      ]))
    let table = groups.spreads()
    #expect(table.spread("mid").progressionPct == 50 && table.spread("II").progressionPct == 200)
  }

  @Test func theLargestAmountsStayExact() {
    let largest = "9999999999999.99"
    let row = table([.range("L1", "0.01", largest), .range("L2", largest, largest)])
    #expect(
      row.spread("L1").spreadPct.map { FigureFormat.text($0, decimals: 2) }
        == "99999999999999800.00")
    #expect(row.spread("L1").floor?.minimum == 0.01)
    #expect(row.spread("L2").midpointMedian == 9_999_999_999_999.99)
    #expect(row.spread("L2").progressionPct.map { FigureFormat.text($0, decimals: 2) } == "100.00")
  }
}
