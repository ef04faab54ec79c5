import Listings
import Testing

@testable import Spreads

/// Which measures a baseline may be set against, and as what.
struct BaselineComparisonTests {
  /// A mean of 30,000 US dollars a year, changed by a test.
  static func baseline(
    _ kind: Baseline.Kind = .mean, _ relation: Baseline.Relation = .equal,
    _ amount: String = "30000", _ period: PayPeriod? = .year, currency: String? = "USD",
    population: String = "", name: String = "B"
  ) -> Baseline {
    Baseline(
      name: name, kind: kind, relation: relation, amount: ExactDecimal(amount) ?? .one,
      period: period, currency: currency.flatMap { CurrencyCode($0) }, population: population,
      date: "2023", source: "a report")
  }

  /// The annual amount, or the reason.
  static func text(_ comparison: BaselineComparison) -> String {
    switch comparison {
    case .comparable(let annual): annual.description
    case .refused(let reason): reason
    }
  }

  // MARK: Measures and kinds

  static let posted = ["floor_min", "floor_max", "ceiling_min", "ceiling_max"]
  static let quantiles = [
    "floor_p25", "floor_median", "floor_p75", "ceiling_p25", "ceiling_median", "ceiling_p75",
    "midpoint_median", "midpoint_ci_low", "midpoint_ci_high", "floor_p10", "ceiling_p90",
    "midpoint_p97.5", "midpoint_median_without_part_time",
  ]
  static let others = [
    "listings", "employers", "largest_employer_share", "disclosed", "disclosure_rate", "positions",
    "ranges", "width", "range_ratio", "spread_pct", "spread_pct_median", "progression_pct",
    "overlap_pct", "reposts", "not_full_year", "currency", "flags", "floor", "floor_pay", "floor_p",
    "", "x_floor_ratio", "midpoint_ci_middle",
    "midpoint_change_pct_without_wide",
  ]

  @Test(arguments: posted, [Baseline.Kind.mean, .median, .minimum])
  func postedPayComparesWithEarnings(measure: String, kind: Baseline.Kind) {
    let comparison = Self.baseline(kind).comparison(with: measure, in: .usDollar, rates: nil)
    #expect(Self.text(comparison) == "30000.00")
  }

  @Test(arguments: quantiles)
  func quantilesDoNotCompareWithAMean(measure: String) {
    func text(_ kind: Baseline.Kind) -> String {
      Self.text(Self.baseline(kind).comparison(with: measure, in: .usDollar, rates: nil))
    }
    #expect(text(.median) == "30000.00" && text(.minimum) == "30000.00")
    #expect(
      text(.mean) == "\(measure) is a median measure, and \"B\" a mean: one goes by the order of "
        + "the figures, the other by their sum, so they do not compare.")
  }

  @Test(arguments: others, [Baseline.Kind.mean, .median, .minimum])
  func whatIsNoAnnualPayComparesWithNothing(measure: String, kind: Baseline.Kind) {
    let comparison = Self.baseline(kind).comparison(with: measure, in: .usDollar, rates: nil)
    #expect(
      Self.text(comparison) == "\(measure) is no amount of annual pay, and \"B\" is one.")
  }

  @Test(arguments: posted + quantiles + others)
  func nothingComparesWithSharesAndSinglePayments(measure: String) {
    let share = Self.baseline(.thresholdShare, .less, "26000")
    #expect(
      Self.text(share.comparison(with: measure, in: .usDollar, rates: nil))
        == "\"B\" is a threshold share: it says how many earn less than 26,000 US dollars a year, "
        + "not what they earn.")
    let payment = Self.baseline(.singlePayment, .equal, "35", nil)
    #expect(
      Self.text(payment.comparison(with: measure, in: .usDollar, rates: nil))
        == "\"B\" is a single payment: it says what was paid once, not what a year brings.")
  }

  // MARK: Periods

  @Test(arguments: [
    ("full-time employees", true), ("Full time", true), ("all FULL-TIME staff", true),
    ("fulltime workers", true), ("people who work all year", true), ("year-round staff", true),
    ("workers with a full year of service", true), ("full‑time (35 hours)", true),
    ("full-time, not seasonal", true), ("", false), ("cooks", false), ("not full-time", false),
    ("non-full-time staff", false), ("Non full-time staff", false), ("part and full time", false),
    ("full-time and part-time", false), ("part-time and full-time", false),
    ("cooks, who don't work full-time", false), ("who don’t work all year", false),
    ("who never work a full year", false), ("less than full-time", false),
    ("full-time, but not all year", false), ("fully timed", false), ("a full yearling", false),
    ("joyful time", false), ("all yearly contracts", false), ("full, time", true),
  ])
  func anHourlyFigureNeedsAPopulationThatWorksAllYear(population: String, isStated: Bool) {
    #expect(WorkingYear.isStated(in: population) == isStated)
    let baseline = Self.baseline(.minimum, .equal, "15", .hour, population: population)
    let text = Self.text(baseline.comparison(with: "floor_min", in: .usDollar, rates: nil))
    let reason =
      "\"B\" is paid by the hour, and its population is not said to work all year, so it does not "
      + "compare with annual pay; if all of it works full-time, the population must say so."
    #expect(text == (isStated ? "31200.00" : reason))
  }

  @Test(arguments: [
    (PayPeriod.hour, "31200.00"), (.day, "3900.00"), (.week, "780.00"), (.biweek, "390.00"),
    (.semimonth, "360.00"), (.month, "180.00"), (.year, "15.00"),
  ])
  func amountsAreAnnualised(period: PayPeriod, annual: String) {
    let baseline = Self.baseline(.minimum, .equal, "15", period, population: "full-time")
    #expect(Self.text(baseline.comparison(with: "floor_min", in: .usDollar, rates: nil)) == annual)
  }

  @Test func annualisingTakesTheFactorsGiven() {
    var factors = AnnualFactors()
    factors.hoursPerYear = ExactDecimal(2087)
    let baseline = Self.baseline(.minimum, .equal, "15.505", .hour, population: "full-time")
    let comparison = baseline.comparison(
      with: "floor_min", in: .usDollar, rates: nil, factors: factors)
    #expect(Self.text(comparison) == "32358.94")
  }

  @Test(arguments: [
    (PayPeriod?.none, "1", "\"B\" says nothing of its period."),
    (.year, "99999999999999", "\"B\" is more in a year than can be counted with."),
    (.hour, "999999999999999999", "\"B\" is more in a year than can be counted with."),
  ])
  func whatHasNoAnnualAmountIsRefused(period: PayPeriod?, amount: String, reason: String) {
    let baseline = Self.baseline(.mean, .equal, amount, period, population: "full-time")
    #expect(Self.text(baseline.comparison(with: "floor_min", in: .usDollar, rates: nil)) == reason)
  }

  // MARK: Currencies

  /// The baseline's currency, the measure's, the rates file into a target, and what comes of it.
  static let currencies:
    [(own: String?, other: String?, rates: String?, target: String, text: String)] = [
      ("USD", "USD", nil, "USD", "30000.00"),
      ("EUR", "EUR", "GBP,1.27,2026,x\n", "USD", "30000.00"),
      ("EUR", "USD", "EUR,1.08,2026,x\n", "USD", "32400.00"),
      ("EUR", "GBP", "EUR,0.86125,2026,x\n", "GBP", "25837.50"),
      ("EUR", "USD", "EUR,0.0000000001,2026,x\n", "USD", "0.00"),
      (nil, "USD", nil, "USD", "\"B\" names no currency."),
      ("USD", nil, nil, "USD", "The pay names no currency, and \"B\" is in USD."),
      (
        "EUR", "USD", nil, "USD",
        "\"B\" is in EUR, and the pay in USD: currencies are compared with --rates only."
      ),
      (
        "EUR", "USD", "GBP,1.27,2026,x\n", "USD",
        "\"B\" is in EUR, and the pay in USD: --rates has no rate from EUR to USD."
      ),
      (
        "USD", "EUR", "GBP,1.27,2026,x\n", "USD",
        "\"B\" is in USD, and the pay in EUR: --rates has no rate from EUR to USD."
      ),
      (
        "USD", "EUR", "EUR,1.08,2026,x\n", "USD",
        "\"B\" is in USD, and the pay in EUR, not converted to USD."
      ),
      (
        "EUR", "USD", "EUR,999999999999,2026,x\n", "USD",
        "\"B\" in USD is more than can be counted with."
      ),
    ]

  @Test(arguments: currencies)
  func currenciesAreComparedByRatesOnly(
    own: String?, other: String?, rows: String?, target: String, text: String
  ) throws {
    let converting = try rows.map { try rates($0, into: target) }
    let comparison = Self.baseline(currency: own).comparison(
      with: "floor_min", in: other.flatMap { CurrencyCode($0) }, rates: converting)
    #expect(Self.text(comparison) == text)
  }
}
