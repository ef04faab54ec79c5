import Listings
import TestSupport
import Testing

@testable import Spreads

/// The columns that baselines add to the spread table.
struct BaselineColumnsTests {
  static let acting = BaselineComparisonTests.baseline(.mean, .less, name: "Average acting pay")
  static let scale = BaselineComparisonTests.baseline(.median, .equal, "500000", name: "Scale")

  /// The cells of a baseline's columns, by the names behind the slug.
  private func cells(
    _ baseline: Baseline, _ spread: Spread, rates: ExchangeRates? = nil
  ) -> [String: String] {
    let columns = BaselineColumns.columns(for: options([baseline], rates))
    let prefix = (BaselineSlugs.slugs(of: [baseline]).first ?? "") + "_"
    return Dictionary(
      uniqueKeysWithValues: columns.map {
        (String($0.name.dropFirst(prefix.count)), $0.text(of: spread))
      })
  }

  private func row(_ postings: Posting...) -> Spread {
    table(postings).spreads.first ?? Spread(key: [], currency: nil)
  }

  @Test func eachBaselineHasItsColumns() {
    let columns = BaselineColumns.columns(for: options([Self.acting, Self.scale]))
    let endings = [
      "floor_ratio", "median_ratio", "ceiling_ratio", "compa_ratio", "penetration", "bound", "note",
    ]
    #expect(
      columns.map(\.name)
        == endings.map { "average_acting_pay_" + $0 } + endings.map { "scale_" + $0 })
    #expect(columns.prefix(7).map(\.decimals) == [2, 2, 2, 2, 4, 0, 0])
    #expect(BaselineColumns.columns(for: options([])).isEmpty)
  }

  @Test func slugsAreUnique() {
    let names = ["A b", "a-b", "A b 2", "87 %", "(%)", "§", "Gehälter, Ø 2023"]
    let slugs = BaselineSlugs.slugs(
      of: names.map { BaselineComparisonTests.baseline(name: $0) })
    #expect(
      slugs == ["a_b", "a_b_2", "a_b_2_2", "87", "baseline", "baseline_2", "gehälter_ø_2023"])
  }

  /// The founding example: 900,000 ÷ 30,000.
  @Test func aMeanBelowItsAmountBindsTheRatiosFromBelow() {
    let cells = cells(Self.acting, row(.range("L6", "390000", "900000")))
    #expect(cells["ceiling_ratio"] == "30.00" && cells["floor_ratio"] == "13.00")
    #expect(cells["median_ratio"] == "" && cells["compa_ratio"] == "")
    // (30,000 − 390,000) ÷ 510,000: below the range.
    #expect(cells["penetration"] == "-0.7059" && cells["bound"] == "at least")
    #expect(
      cells["note"]
        == "midpoint_median is a median measure, and \"Average acting pay\" a mean: one "
        + "goes by the order of the figures, the other by their sum, so they do not compare. "
        + "\"Average acting pay\" is less than 30,000 US dollars a year, so penetration is at most "
        + "what is shown.")
  }

  @Test func aMedianComparesWithEverything() {
    let cells = cells(Self.scale, row(.range("L6", "390000", "900000")))
    #expect(
      cells == [
        "floor_ratio": "0.78", "median_ratio": "1.29", "ceiling_ratio": "1.80",
        "compa_ratio": "0.78", "penetration": "0.2157", "bound": "", "note": "",
      ])
  }

  @Test(arguments: [
    (Baseline.Relation.equal, "", ""), (.less, "at least", "less than 1"),
    (.lessOrEqual, "at least", "at most 1"), (.greater, "at most", "more than 1"),
    (.greaterOrEqual, "at most", "at least 1"),
  ])
  func boundsGoTheOtherWayForCompaRatioAndPenetration(
    relation: Baseline.Relation, bound: String, figure: String
  ) {
    let baseline = BaselineComparisonTests.baseline(.minimum, relation, "1")
    let cells = cells(baseline, row(.range("L1", "1", "2")))
    #expect(cells["bound"] == bound)
    let inverse = bound == "at least" ? "at most" : "at least"
    #expect(
      cells["note"]
        == (bound.isEmpty
          ? ""
          : "\"B\" is \(figure) US dollars a year, so compa-ratio and penetration are \(inverse) "
            + "what is shown."))
  }

  @Test(arguments: [Baseline.Kind.thresholdShare, .singlePayment])
  func whatDoesNotCompareHasItsReasonOnce(kind: Baseline.Kind) {
    let baseline = BaselineComparisonTests.baseline(kind, .less, "26000")
    let cells = cells(baseline, row(.range("L6", "390000", "900000")))
    let reason = BaselineComparisonTests.text(
      baseline.comparison(with: "floor_min", in: .usDollar, rates: nil))
    #expect(cells["note"] == reason && !reason.isEmpty)
    #expect(cells.filter { $0.key != "note" }.allSatisfy { $0.value.isEmpty })
  }

  // MARK: What groups lack

  static let lacking: [(postings: [Posting], empty: [String], note: String)] = [
    ([.init(level: "L1")], ratios + others, "No annual pay is posted."),
    (
      [.init(level: "L1", floor: "100")], ["median_ratio", "ceiling_ratio"] + others,
      "No ceiling is posted."
    ),
    (
      [.init(level: "L1", ceiling: "100")], ["floor_ratio", "median_ratio"] + others,
      "No floor is posted."
    ),
    (
      [.init(level: "L1", floor: "100"), .init(level: "L1", ceiling: "200")],
      ["median_ratio", "compa_ratio"],
      "No listing posts both a floor and a ceiling, so there is no median midpoint."
    ),
    (
      [.init(level: "L1", floor: "300"), .init(level: "L1", ceiling: "200")],
      ["median_ratio", "compa_ratio", "penetration"],
      "The range has no width, so there is no penetration. No listing posts both a floor and a "
        + "ceiling, so there is no median midpoint."
    ),
    (
      [.range("L1", "95000", "95000")], ["penetration"],
      "The range has no width, so there is no penetration."
    ),
    (
      [.range("L1", "0", "0")], ["compa_ratio", "penetration"],
      "The range has no width, so there is no penetration. The median midpoint is 0, so there is "
        + "no compa-ratio."
    ),
  ]
  static let ratios = ["floor_ratio", "median_ratio", "ceiling_ratio"]
  static let others = ["compa_ratio", "penetration"]

  @Test(arguments: lacking)
  func whatIsNotThereIsSaid(postings: [Posting], empty: [String], note: String) {
    let row = table(postings).spreads[0]
    let cells = cells(Self.scale, row)
    #expect((Self.ratios + Self.others).filter { cells[$0] == "" } == empty)
    #expect(cells["note"] == note && cells["bound"] == "")
  }

  @Test func aBaselineThatRoundsToNothingIsNotDividedBy() {
    let baseline = BaselineComparisonTests.baseline(.minimum, .less, "0.004")
    let cells = cells(baseline, row(.range("L1", "100", "200")))
    #expect(Self.ratios.allSatisfy { cells[$0] == "" } && cells["compa_ratio"] == "0.00")
    #expect(cells["note"]?.hasPrefix("The baseline is less than a hundredth a year.") == true)
    #expect(cells["bound"] == "")
  }

  @Test func aGroupOfTooFewListingsSaysSo() {
    var few = options([Self.scale])
    few.minListings = 2
    let withheld = table([.range("L6", "390000", "900000")], options: few).spreads[0]
    let cells = cells(Self.scale, withheld)
    #expect(cells["note"] == "There are too few listings for figures.")
    #expect(cells.filter { $0.key != "note" }.allSatisfy { $0.value.isEmpty })
  }

  // MARK: Conversion

  @Test func aConvertedBaselineNamesItsRate() throws {
    let baseline = BaselineComparisonTests.baseline(
      .minimum, .equal, "12.5", .hour, currency: "EUR", population: "full-time", name: "Wage")
    let cells = cells(
      baseline, row(.range("L1", "28080", "56160")), rates: try rates("EUR,1.08,2026-01-05,ECB\n"))
    #expect(cells["floor_ratio"] == "1.00" && cells["ceiling_ratio"] == "2.00")
    #expect(
      cells["note"] == "\"Wage\" is 12.50 euros an hour, counted as 28,080 US dollars a year at "
        + "1 EUR = 1.08 USD on 2026-01-05 (ECB).")
  }

  // MARK: Exactness

  @Test(
    arguments: [
      0, 1, 2, 3, 399, 1_000_001, 4_000_000_000_000_000, 3_999_999_999_999_999,
      3_999_999_999_999_997, 1_234_567_890_123_457,
    ] as [Int64])
  func wholeNumbersAreHadBack(quarters: Int64) {
    #expect(ExactAmount.quarterHundredths(Double(quarters) / 400) == quarters)
    #expect(ExactAmount.hundredths(Double(quarters / 4) / 100) == quarters / 4)
  }

  @Test func wholeNumbersAreHadBackAtRandom() {
    var numbers = SeededNumbers(state: 11)
    for _ in 0..<5000 {
      let quarters = Int64.random(
        in: 3_900_000_000_000_000...4_000_000_000_000_000, using: &numbers)
      #expect(ExactAmount.quarterHundredths(Double(quarters) / 400) == quarters)
      #expect(ExactAmount.hundredths(Double(quarters / 4) / 100) == quarters / 4)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 2e13, .greatestFiniteMagnitude])
  func whatIsNoAmountHasNoWholeNumber(amount: Double) {
    #expect(ExactAmount.hundredths(amount) == nil && ExactAmount.hundredths(nil) == nil)
  }

  /// Whatever is posted, every cell is empty or a finite number, and the identities hold.
  @Test func figuresAreFiniteWhateverIsPosted() {
    var numbers = SeededNumbers(state: 23)
    let amounts = [nil, "0", "0.01", "15.505", "95000", "9999999999999.99", "10000000000000"]
    let baselines = ["0.004", "0.01", "30000", "10000000000000"].map {
      BaselineComparisonTests.baseline(.median, .less, $0, name: $0)
    }
    let columns = BaselineColumns.columns(for: options(baselines))
    for _ in 0..<300 {
      let postings = (0..<3).map { _ in
        Posting(
          level: "L1", floor: amounts.randomElement(using: &numbers) ?? nil,
          ceiling: amounts.randomElement(using: &numbers) ?? nil)
      }
      for spread in table(postings).spreads {
        #expect(columns.allSatisfy { $0.value(spread).number?.isFinite != false })
        expectIdentities(spread, baselines[2])
      }
    }
  }

  private func expectIdentities(_ spread: Spread, _ baseline: Baseline) {
    let basis = ComparisonBasis(rates: nil, factors: AnnualFactors())
    let figures = BaselineFigures(baseline, spread, basis)
    #expect(figures.floorRatio == spread.floor.map { $0.minimum / 30_000 })
    #expect(figures.ceilingRatio == spread.ceiling.map { $0.maximum / 30_000 })
    if let ratio = figures.medianRatio, let compa = figures.compaRatio {
      #expect(abs(ratio * compa - 1) < 1e-12)
    }
  }
}
