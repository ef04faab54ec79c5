import CSVText
import Listings
import Spreads
import Testing

@testable import Findings

/// What a claims file may say, and how it is told what it may not.
struct ClaimsFileTests {
  @Test func cellsAreRead() throws {
    let claim = try Checking().ledger(
      #"C1,"Pay, they say",ceiling_max,employer=AT\&T & title~editor,>=,30.50,,2.5,a paper"#
    ).entries[0].claim
    #expect(claim.id == "C1" && claim.text == "Pay, they say" && claim.source == "a paper")
    #expect(claim.measure == "ceiling_max" && claim.relation == .greaterOrEqual)
    #expect(
      claim.conditions == [
        ListingCondition(field: "employer", relation: .equals, value: "AT&T"),
        ListingCondition(field: "title", relation: .contains, value: "editor"),
      ])
    #expect(claim.value.text == "30.50" && claim.value.decimals == 2)
    #expect(claim.tolerancePct == ExactDecimal("2.5") && claim.baseline == nil)
  }

  /// The row, the column, what is wrong, and a part of the advice.
  static let wrong: [(row: String, column: String, problem: String, advice: String)] = [
    (",x,listings,,=,1,,,", "id", "the cell is empty", "id of its own, such as C1"),
    ("C1,x,,,=,1,,,", "measure", "the cell is empty", "Write one of listings, employers"),
    (
      "C1,x,ceiling_maks,,=,1,,,", "measure",
      "\"ceiling_maks\" is no measure. Did you mean \"ceiling_max\"?", "Write one of listings"
    ),
    (
      "C1,x,Lowest floor,,=,1,,,", "measure",
      "\"Lowest floor\" is no measure. Did you mean \"floor_min\"?", "Write one of"
    ),
    ("C1,x,currency,,=,1,,,", "measure", "\"currency\" is no measure.", "Write one of"),
    ("C1,x,flags,,=,1,,,", "measure", "\"flags\" is no measure.", "Write one of"),
    ("C1,x,listings,,,1,,,", "relation", "the cell is empty", "= < <= > >="),
    ("C1,x,listings,,about,1,,,", "relation", "\"about\" is no relation", "= < <= > >="),
    ("C1,x,listings,,=,,,,", "value", "the cell is empty", "plain number"),
    ("C1,x,listings,,=,\"900,000\",,,", "value", "\"900,000\" is no plain number", "thousands"),
    ("C1,x,listings,,=,$5,,,", "value", "\"$5\" is no plain number", "currency"),
    ("C1,x,listings,,=,5 %,,,", "value", "\"5 %\" is no plain number", "plain number"),
    ("C1,x,listings,,=,9e5,,,", "value", "\"9e5\" is no plain number", "plain number"),
    ("C1,x,listings,,=,-,,,", "value", "\"-\" is no plain number", "plain number"),
    ("C1,x,listings,,=,1,,-5,", "tolerance_pct", "\"-5\" is below 0", "5 for 5 %"),
    ("C1,x,listings,,=,1,,5%,", "tolerance_pct", "\"5%\" is no number", "5 for 5 %"),
    (
      "C1,x,listings,level,=,1,,,", "where", "\"level\" is no condition",
      "FIELD=VALUE, or FIELD~TEXT"
    ),
    (
      "C1,x,listings,employr=A,=,1,,,", "where",
      "there is no field \"employr\". Did you mean \"employer\"?", "--keep"
    ),
    (
      "C1,x,listings,posted_on=May,=,1,,,", "where", "\"May\" is no value of posted_on",
      "a date such as 2023-07-25"
    ),
    (
      "C1,x,floor_min,,=,1,averages,,", "baseline",
      "there is no baseline \"averages\". Did you mean \"average\"?",
      "The file of --baselines has average."
    ),
  ]

  @Test(arguments: wrong)
  func slipIsNamedWithRowColumnAndWayOut(
    _ test: (row: String, column: String, problem: String, advice: String)
  ) throws {
    var checking = Checking()
    checking.baselines = """
      name,kind,relation,amount,period,currency,population,date,source
      average,mean,=,30000,year,USD,all,2023,a union
      """
    let error = #expect(throws: SettingsError.self) { try checking.ledger(test.row) }
    #expect(
      error?.message.hasPrefix("claims.csv:2: column \"\(test.column)\": \(test.problem)") == true,
      "\(error?.message ?? "")")
    #expect(error?.advice.contains(test.advice) == true, "\(error?.advice ?? "")")
  }

  @Test func idsAreUnique() {
    let error = #expect(throws: SettingsError.self) {
      try Checking().ledger("C1,,listings,,=,1,,,\nC2,,listings,,=,1,,,\nC1,,listings,,=,1,,,\n")
    }
    #expect(error?.message == "claims.csv:4: column \"id\": \"C1\" is the id of row 2 already")
  }

  @Test func fileWithoutClaimsIsAnError() {
    let error = #expect(throws: SettingsError.self) { try Checking().ledger("") }
    #expect(error?.message == "claims.csv:1: there is no claim below the header")
  }

  @Test(arguments: [
    ("1,5", "1.5"), ("-0,125", "-0.125"), ("900,00", "900.00"), ("900000", "900000"),
    ("900,000", nil), ("-1,234", nil),
  ])
  func decimalCommasOfSpreadsheets(_ text: String, _ value: String?) throws {
    let table = try Checking().table(
      "claims",
      Checking.header.split(separator: ",").joined(separator: ";")
        + "C1;;listings;;=;\(text);;;\n", Claims.columns)
    guard let value else {
      let error = #expect(throws: SettingsError.self) { try Claims(table) }
      #expect(error?.message.contains("can be read in two ways") == true)
      return
    }
    #expect(try Claims(table).all[0].value.text == value)
  }

  @Test func optionsAddMeasures() throws {
    var options = SpreadOptions()
    options.percentiles = [try #require(Percentile(ExactDecimal(90)))]
    let entry = try Checking().entry("floor_p90", "=", "116000", options: options)
    #expect(entry.verdict == .supported && entry.rows == [2, 3])
    #expect(throws: SettingsError.self) { try Checking().entry("floor_p90", "=", "116000") }
  }
}
