import Listings
import Spreads
import Testing

@testable import Findings

/// Why a claim cannot be decided, in words.
struct UndecidableTests {
  /// A measure, conditions, and the whole reason.
  static let reasons: [(String, String, String)] = [
    (
      "floor_min", "employer=Studio C",
      "No listing is selected: none where employer=Studio C. Did you mean \"Studio A\"?"
    ),
    ("floor_min", "employer=Nobody", "No listing is selected: none where employer=Nobody."),
    (
      "floor_min", "employer=Studio B&level=L5",
      "No listing is selected: there is none where employer=Studio B and level=L5 at once."
    ),
    (
      "floor_min", "employer=Studio B&level=L9",
      "No listing is selected: none where level=L9."
    ),
    (
      "floor_min", "title=Runner",
      "The lowest floor cannot be said of 1 listing: no floor is posted."
    ),
    (
      "ceiling_p75", "title=Runner",
      "The upper quartile of the ceilings cannot be said of 1 listing: no ceiling is posted."
    ),
    (
      "midpoint_median", "title=Runner",
      "The median midpoint of the posted ranges cannot be said of 1 listing: none posts both a floor "
        + "and a ceiling."
    ),
    (
      "midpoint_ci_low", "",
      "The low end of the 95 % interval of the median midpoint cannot be said of 4 listings: it needs "
        + "six with both a floor and a ceiling, and there are 3."
    ),
    (
      "width", "title=Runner",
      "The distance from the lowest floor to the highest ceiling cannot be said of 1 listing: neither "
        + "a floor nor a ceiling is posted."
    ),
    (
      "progression_pct", "level=L5",
      "The step from the level below cannot be said of 2 listings: it compares a level with the level "
        + "below it, and a claim is about one group of listings."
    ),
  ]

  @Test(arguments: reasons)
  func reasonIsGiven(_ measure: String, _ condition: String, _ reason: String) throws {
    let entry = try Checking().entry(measure, where: condition, "=", "1")
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason == reason)
    #expect(entry.measured == nil && entry.evidence.isEmpty)
  }

  /// The pay of two listings, a measure, and the end of the reason.
  static let oneSided: [(String, String, String, String)] = [
    ("from $90,000", "up to $50,000", "width", "the highest ceiling is below the lowest floor."),
    ("from $90,000", "competitive", "range_ratio", "no ceiling is posted."),
    ("up to $90,000", "competitive", "spread_pct", "no floor is posted."),
  ]

  @Test(arguments: oneSided)
  func oneSidedPay(_ first: String, _ second: String, _ measure: String, _ end: String) throws {
    let checking = Checking(listings: "Title,Salary\nA,\"\(first)\"\nB,\"\(second)\"\n")
    let entry = try checking.entry(measure, "=", "1")
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason.hasSuffix("cannot be said of 2 listings: \(end)"), "\(entry.reason)")
  }

  @Test func fewerListingsThanFiguresNeed() throws {
    var options = SpreadOptions()
    options.minListings = 3
    let entry = try Checking().entry("floor_min", where: "level=L5", "=", "1", options: options)
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason == "There are 2 listings, fewer than the 3 that figures need.")
    options.minListings = 2
    let shown = try Checking().entry(
      "floor_min", where: "level=L5", "=", "100000", options: options)
    #expect(shown.verdict == .supported)
  }

  /// Converted, the baseline is less than half a cent.
  @Test func aBaselineThatIsNothingInAYear() throws {
    let checking = Checking(
      baselines: """
        name,kind,relation,amount,period,currency,population,date,source
        token,mean,=,1,year,JPY,,,a paper

        """,
      rates: "currency,rate,date,source\nJPY,0.0049,2024-05-01,a bank\n")
    let entry = try checking.entry("ceiling_max", "=", "1", baseline: "token")
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason == "\"token\" is not above 0 in a year.")
  }

  @Test func employerThatNobodyNames() throws {
    let entry = try Checking(listings: "Title,Salary\nA,\"$50,000\"\n").entry(
      "largest_employer_share", "=", "1")
    #expect(entry.reason.hasSuffix("1 listing: none names its employer."))
  }

  @Test func workWithoutAFullYearExplainsThePayThatIsMissing() throws {
    let checking = Checking(
      listings: "Title,Salary,Employment type\nA,\"$50,000\",Seasonal\n")
    let entry = try checking.entry("floor_min", "=", "50000")
    #expect(
      entry.reason
        == "The lowest floor cannot be said of 1 listing: no floor is posted. 1 listing is for work "
        + "without a full year, whose pay counts in no figure.")
  }

  @Test func nothingSelectedIsZeroListings() throws {
    let entry = try Checking().entry("listings", where: "employer=Studio C", "=", "0")
    #expect(entry.verdict == .supported && entry.measured?.text == "0")
    #expect(
      entry.reason
        == "The number of listings where employer=Studio C is 0, as claimed. No listing is selected: "
        + "none where employer=Studio C. Did you mean \"Studio A\"?")
    #expect(try Checking().entry("listings", where: "level=L9", ">", "0").verdict == .contradicted)
  }

  @Test func rowsThatShowUnknownJobsAgainAreNoListing() throws {
    let row = ListingSchema.fields.map { field in
      ["title": "Editor", "flags": "repost_of:7", "source_row": "9"][field] ?? ""
    }
    let checking = Checking(
      listings: [ListingSchema.fields, row].map { $0.joined(separator: ",") + "\n" }.joined())
    let entry = try checking.entry("floor_min", "=", "1")
    #expect(
      entry.reason == "No listing is selected: 1 row of other listings shown again does not count.")
    #expect(try checking.entry("listings", "=", "0").verdict == .supported)
  }

  static let twoCurrencies =
    "Title,Salary\nA,\"£50,000\"\nB,\"$90,000\"\nC,\"$70,000\"\nD,\"€60,000\"\n"

  @Test func currenciesDoNotMix() throws {
    let checking = Checking(listings: Self.twoCurrencies)
    let entry = try checking.entry("ceiling_max", "=", "90000")
    #expect(entry.verdict == .undecidable)
    #expect(
      entry.reason
        == "The listings are in several currencies, which do not mix in one figure: EUR (1 listing), "
        + "GBP (1 listing) and USD (2 listings). Choose one, as with currency=USD, or give exchange "
        + "rates with --rates.")
    let count = try checking.entry("listings", "=", "4")
    #expect(count.verdict == .supported && count.rows == [2, 3, 4, 5] && count.currency == nil)
    #expect(try checking.entry("ceiling_max", where: "currency=USD", "=", "90000").rows == [3])
  }

  @Test func ratesBringCurrenciesTogether() throws {
    var checking = Checking(listings: Self.twoCurrencies)
    checking.rates = "currency,rate,date,source\nGBP,2,2024-05-01,a bank\n"
    #expect(
      try checking.entry("ceiling_max", "=", "1").reason.hasSuffix(
        "Choose one, as with currency=USD, or add rates to --rates for EUR."))
    checking.rates? += "EUR,1.1,2024-05-02,a bank\n"
    let entry = try checking.entry("ceiling_max", "=", "100000")
    #expect(entry.verdict == .supported && entry.rows == [2])
    #expect(
      entry.reason
        == "The highest posted ceiling is 100,000 US dollars a year, as claimed. Pay in EUR is "
        + "converted at 1.1 (2024-05-02, a bank). Pay in GBP is converted at 2 (2024-05-01, a bank)."
    )
  }
}
