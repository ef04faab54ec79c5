import Listings
import Spreads
import Testing

@testable import Findings

/// The sentences for claims that the listings decide.
struct DecidedClaimTests {
  /// A measure, a relation, a value, a tolerance, the verdict and the reason.
  static let sentences: [(String, String, String, String, Verdict, String)] = [
    (
      "floor_min", "=", "80000", "", .supported,
      "The lowest posted floor is 80,000 US dollars a year, as claimed."
    ),
    (
      "floor_min", "=", "300000", "", .contradicted,
      "Claimed: the lowest floor is 300,000; posted: 80,000 US dollars a year."
    ),
    (
      "ceiling_max", "<", "250000", "", .supported,
      "The highest posted ceiling is 200,000 US dollars a year, which is less than 250,000, as claimed."
    ),
    (
      "ceiling_max", ">=", "250000", "", .contradicted,
      "Claimed: the highest ceiling is at least 250,000; posted: 200,000 US dollars a year."
    ),
    (
      "range_ratio", "=", "2.5", "", .supported,
      "The highest ceiling divided by the lowest floor is 2.50, as claimed."
    ),
    (
      "spread_pct", "=", "150", "", .supported,
      "The distance from the lowest floor to the highest ceiling, in percent of that floor, is 150 %, "
        + "as claimed."
    ),
    (
      "spread_pct_median", "=", "50", "", .supported,
      "The median width of a posted range, in percent of its floor, is 50 %, as claimed."
    ),
    (
      "midpoint_median", "=", "149999.6", "", .contradicted,
      "Claimed: the median midpoint of the posted ranges is 149,999.6; posted: 150,000 US dollars a "
        + "year."
    ),
    (
      "midpoint_median", "=", "152000", "2", .supported,
      "The median midpoint of the posted ranges is 150,000 US dollars a year, which is 152,000, give or "
        + "take 2 %, as claimed."
    ),
    (
      "disclosure_rate", "=", "0.8", "", .supported,
      "The share of listings that post pay is 0.7500 (75 %), which is 0.8 when it is rounded as the "
        + "claim is."
    ),
    (
      "disclosed", ">", "3", "", .contradicted,
      "Claimed: the number of listings that post pay is more than 3; found: 3."
    ),
    (
      "listings", "=", "4", "", .supported, "The number of listings is 4, as claimed."
    ),
  ]

  @Test(arguments: sentences)
  func reasonCanBeReadOut(
    _ measure: String, _ relation: String, _ value: String, _ tolerance: String, _ verdict: Verdict,
    _ reason: String
  ) throws {
    let entry = try Checking().entry(measure, relation, value, tolerance: tolerance)
    #expect(entry.verdict == verdict)
    #expect(entry.reason == reason)
  }

  @Test func differenceThatRoundingHidesIsShown() throws {
    let listings = "Title,Salary\nA,\"$30,000\"\nB,\nC,\n"
    let entry = try Checking(listings: listings).entry("disclosure_rate", "<=", "0.3333")
    #expect(entry.verdict == .contradicted && entry.measured?.text == "0.3333")
    #expect(entry.reason.hasSuffix("is at most 0.3333; found: 0.33333 (33.333 %)."))
  }

  @Test func wordsOfEveryMeasureAreKnown() {
    for column in SpreadColumn.claimable(SpreadOptions()) {
      #expect(!MeasureWords(column).found.hasPrefix("the figure "), "\(column.name)")
    }
  }

  static let baselines = """
    name,kind,relation,amount,period,currency,population,date,source
    average,mean,<,40000,year,USD,all members,2023,a union
    scale,minimum,=,50,hour,USD,full-time members,2023,a union
    share,threshold_share,<,26000,year,USD,all members,2023,a union
    cheque,single_payment,=,35,,USD,one member,2023,a union

    """

  /// A measure, a baseline, a relation, a value, the verdict and the reason.
  static let comparisons: [(String, String, String, String, Verdict, String)] = [
    (
      "ceiling_max", "average", ">=", "5", .supported,
      "The highest posted ceiling, 200,000 US dollars a year, is at least 5.00 times average (a mean, "
        + "less than 40,000 US dollars a year); claimed: at least 5 times."
    ),
    (
      "ceiling_max", "Average", "<=", "6", .undecidable,
      "The highest posted ceiling, 200,000 US dollars a year, is at least 5.00 times average (a mean, "
        + "less than 40,000 US dollars a year); claimed: at most 6 times. How much more it is, nobody "
        + "can say without the exact baseline."
    ),
    (
      "ceiling_max", "scale", "=", "2", .contradicted,
      "The highest posted ceiling, 200,000 US dollars a year, is 1.92 times scale (a minimum, 50 US "
        + "dollars an hour, or 104,000 US dollars a year); claimed: 2.0 times."
    ),
    (
      "width", "average", "=", "3", .undecidable,
      "The distance from the lowest floor to the highest ceiling is no pay, and cannot be set against "
        + "\"average\"."
    ),
    (
      "listings", "average", "=", "3", .undecidable,
      "The number of listings is no pay, and cannot be set against \"average\"."
    ),
  ]

  @Test(arguments: comparisons)
  func measureIsDividedByBaseline(
    _ measure: String, _ baseline: String, _ relation: String, _ value: String, _ verdict: Verdict,
    _ reason: String
  ) throws {
    let written = baseline == "scale" ? value + ".0" : value
    let entry = try Checking(baselines: Self.baselines).entry(
      measure, relation, written, baseline: baseline)
    #expect(entry.verdict == verdict)
    #expect(entry.reason == reason)
  }

  @Test(arguments: ["share", "cheque"])
  func unlikeThingsAreNotCompared(_ baseline: String) throws {
    let entry = try Checking(baselines: Self.baselines).entry(
      "ceiling_max", ">=", "5", baseline: baseline)
    #expect(entry.verdict == .undecidable && entry.measured == nil)
    #expect(entry.reason.contains("\"\(baseline)\" is a "))
  }

  @Test func missingBaselineNamesTheOption() throws {
    let entry = try Checking().entry("ceiling_max", ">=", "5", baseline: "average")
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason.contains("\"average\"") && entry.reason.hasSuffix("with --baselines."))
  }

  @Test func signInsideAValueIsEscaped() throws {
    let listings = "Company,Title,Salary\nAT&T,A,\"$30,000\"\nAT,B,\"$40,000\"\n"
    let entry = try Checking(listings: listings).entry(
      "floor_min", where: #"employer=AT\&T"#, "=", "30000")
    #expect(entry.verdict == .supported && entry.rows == [2])
  }

  @Test func summaryCountsVerdicts() throws {
    let ledger = try Checking().ledger(
      "C1,,listings,,=,4,,,\nC2,,listings,,=,5,,,\nC3,,floor_min,level=L9,=,5,,,\n")
    #expect(ledger.summary == "3 claims: 1 supported, 1 contradicted, 1 undecidable")
    #expect(!ledger.isSupported)
    #expect(try Checking().ledger("C1,,listings,,=,4,,,\n").isSupported)
  }
}
