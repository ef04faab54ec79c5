import Listings
import Testing

@testable import Spreads

/// Percentiles, small groups, reposts and sensitivity.
@Suite struct SpreadOptionTests {
  private func options(_ change: (inout SpreadOptions) -> Void) -> SpreadOptions {
    var options = SpreadOptions()
    change(&options)
    return options
  }

  private func texts(_ names: [String], _ table: SpreadTable, row: Int = 0) -> [String] {
    names.map { name in
      table.columns.first { $0.name == name }?.text(of: table.spreads[row]) ?? "no column"
    }
  }

  // MARK: Percentiles

  @Test(
    arguments: [
      ("10", "10"), ("2.5", "2.5"), ("97.50", "97.5"), ("0", "0"), ("100", "100"), ("-1", nil),
      ("100.01", nil), ("0.125", nil), ("33.33", "33.33"),
    ] as [(String, String?)])
  func percentilesHaveUpToTwoDecimals(text: String, name: String?) throws {
    #expect(Percentile(try #require(ExactDecimal(text)))?.name == name)
  }

  @Test func percentilesOfFloorsCeilingsAndMidpoints() throws {
    let options = options {
      $0.percentiles = ["10", "25", "97.5"].compactMap { ExactDecimal($0).flatMap(Percentile.init) }
    }
    let table = table(
      (1...5).map { .range("L1", String($0 * 100), String($0 * 100 + 50)) }, options: options)
    // Position (5 − 1) × 0.1 + 1 = 1.4; (5 − 1) × 0.975 + 1 = 4.9.
    #expect(
      texts(["floor_p10", "floor_p97.5", "ceiling_p10", "midpoint_p25"], table)
        == ["140.00", "490.00", "190.00", "225.00"])
    let names = table.columns.map(\.name)
    #expect(names.count { $0 == "floor_p25" } == 1)
    #expect(Set(names).count == names.count)
    #expect(names.last == "flags")
  }

  @Test func percentilesOfTheLargestAmountsAreExact() throws {
    let options = options { $0.percentiles = [ExactDecimal("33.33").flatMap(Percentile.init)!] }
    let table = table(
      [.range("L1", "9999999999999.97", "9999999999999.98"), .range("L1", "1", "2")],
      options: options)
    // 1 + 9999999999998.97 × 0.3333
    #expect(texts(["floor_p33.33"], table) == ["3333000000000.66"])
  }

  @Test func noPayHasNoPercentiles() {
    let options = options { $0.percentiles = [ExactDecimal("50").flatMap(Percentile.init)!] }
    #expect(texts(["floor_p50"], table([Posting(level: "L1")], options: options)) == [""])
  }

  // MARK: Small groups

  @Test func smallGroupsShowTheirCountsAlone() {
    let postings =
      [Posting.range("L1", "10", "20"), .range("L1", "10", "20")]
      + (1...3).map { .range("L2", String($0 * 10), "40") }
    let table = table(postings, options: options { $0.minListings = 3 })
    #expect(table.spreads.map(\.isWithheld) == [true, false])
    let shown = table.columns.filter { !$0.text(of: table.spreads[0]).isEmpty }.map(\.name)
    #expect(
      shown == ["level", "currency", "listings", "reposts", "not_full_year", "withheld"])
    #expect(texts(["withheld"], table) == ["fewer than 3 listings"])
    #expect(texts(["withheld"], table, row: 1) == [""])
  }

  /// The withheld level's median could be had back from the next level's progression.
  @Test func nothingIsComparedWithASmallGroup() {
    let postings =
      [Posting.range("L1", "10", "20")] + (1...3).map { .range("L2", String($0 * 10), "40") }
    let row = table(postings, options: options { $0.minListings = 3 }).spread("L2")
    #expect(row.midpointMedian == 30 && row.progressionPct == nil && row.overlapPct == nil)
  }

  // MARK: Reposts

  @Test func repostsCountWhereTheyAreAskedTo() {
    var again = Posting.range("L1", "10", "10")
    again.positions = "4"
    again.repostOf = .some(0)
    let postings = [.range("L1", "10", "10"), again, .range("L1", "40", "40")]
    let once = table(postings)
    #expect(once.spread("L1").listings == 2 && once.spread("L1").midpointMedian == 25)
    #expect(once.spread("L1").positions == ExactDecimal(5))
    #expect(once.membership.group(ofListing: 1) == 0)
    let all = table(postings, options: options { $0.reposts = .count })
    #expect(all.spread("L1").listings == 3 && all.spread("L1").midpointMedian == 10)
    #expect(all.spread("L1").positions == ExactDecimal(6))
    #expect(all.spread("L1").reposts == 1)
    #expect(all.membership.group(ofListing: 1) == 1)
  }

  // MARK: Sensitivity

  @Test func theMedianWithoutFlaggedListings() {
    var wide = Posting.range("L1", "100", "500")
    wide.flags = .payWide
    var assumed = Posting.range("L1", "10", "30")
    assumed.flags = [.payDefaultedCurrency, .partTime]
    let table = table(
      [wide, assumed, .range("L1", "90", "110")], options: options { $0.sensitivity = true })
    #expect(
      texts(
        ["wide", "implausible", "defaulted", "part_time", "flagged"].map {
          "midpoint_median_without_\($0)"
        }, table) == ["60.00", "100.00", "200.00", "200.00", "100.00"])
    #expect(
      texts(
        ["midpoint_change_pct_without_wide", "midpoint_change_pct_without_defaulted"], table)
        == ["-40.00", "100.00"])
  }

  @Test func nothingLeftHasNoMedian() {
    var wide = Posting.range("L1", "100", "500")
    wide.flags = .payWide
    let table = table([wide], options: options { $0.sensitivity = true })
    #expect(
      texts(["midpoint_median_without_wide", "midpoint_change_pct_without_wide"], table)
        == ["", ""])
    #expect(texts(["midpoint_median_without_part_time"], table) == ["300.00"])
  }

  /// Whatever is asked for, no figure is NaN or infinite.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func everyFigureIsFinite(seed: UInt64) {
    let options = options {
      $0.weight = seed.isMultiple(of: 2) ? .positions : .listings
      $0.reposts = seed.isMultiple(of: 3) ? .count : .once
      $0.sensitivity = true
      $0.percentiles = [ExactDecimal("12.34").flatMap(Percentile.init)!]
      $0.minListings = Int(seed)
    }
    let table = table(SpreadPropertyTests.postings(seed: seed, count: 60), options: options)
    for spread in table.spreads {
      for column in table.columns {
        if let number = column.value(spread).number { #expect(number.isFinite) }
      }
    }
  }
}
