import Listings
import Spreads
import Testing

@testable import Findings

/// Which rows decide a measure.
struct EvidenceTests {
  /// Seven listings in rows 2 to 8; row 9 shows row 2 again, row 10 has a floor alone.
  static let listings = """
    Company,Title,Salary,Posted
    A,Editor,"$50,000 - $90,000",2024-05-01
    A,Grip,"$10,000 - $100,000",2024-05-01
    B,Runner,"$40,000 - $60,000",2024-05-01
    B,Sound,"$10,000 - $50,000",2024-05-01
    C,Light,"$30,000 - $70,000",2024-05-01
    C,Focus,"$20,000 - $40,000",2024-05-01
    C,Props,competitive,2024-05-01
    A,Editor,"$50,000 - $90,000",2024-05-09
    C,Scenes,"from $60,000",2024-05-01

    """

  /// A measure, its figure, and the rows that decide it.
  static let measures: [(String, String, [Int])] = [
    ("listings", "8", [2, 3, 4, 5, 6, 7, 8, 10]), ("employers", "3", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("largest_employer_share", "0.5", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("disclosed", "7", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("disclosure_rate", "0.875", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("positions", "8", [2, 3, 4, 5, 6, 7, 8, 10]), ("ranges", "6", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("reposts", "1", [9]), ("not_full_year", "0", [2, 3, 4, 5, 6, 7, 8, 10]),
    ("floor_min", "10000", [3, 5]), ("floor_max", "60000", [10]),
    // Floors in order: rows 3, 5, 7, 6, 4, 2, 10.
    ("floor_p25", "15000", [5, 7]), ("floor_median", "30000", [6]), ("floor_p75", "45000", [2, 4]),
    ("ceiling_min", "40000", [7]), ("ceiling_max", "100000", [3]),
    // Ceilings in order: rows 7, 5, 4, 6, 2, 3.
    ("ceiling_p25", "52500", [4, 5]), ("ceiling_median", "65000", [4, 6]),
    // Midpoints in order: row 5 (30), 7 (30), 4 (50), 6 (50), 3 (55), 2 (70).
    ("midpoint_median", "50000", [4, 6]), ("midpoint_ci_low", "30000", [5]),
    ("midpoint_ci_high", "70000", [2]),
    ("width", "90000", [3, 5]), ("range_ratio", "10", [3, 5]), ("spread_pct", "900", [3, 5]),
    // Spreads in order: rows 4 (50 %), 2 (80), 7 (100), 6 (133.33), 5 (400), 3 (900).
    ("spread_pct_median", "116.67", [6, 7]),
  ]

  @Test(arguments: measures)
  func rowsDecideMeasure(_ measure: String, _ value: String, _ rows: [Int]) throws {
    let entry = try Checking(listings: Self.listings).entry(measure, "=", value)
    #expect(entry.verdict == .supported, "\(entry.reason)")
    #expect(entry.rows == rows)
    #expect(entry.evidence.allSatisfy { $0.file == "jobs.csv" && $0.quotation == nil })
  }

  @Test func selectionAndEvidenceAreOrdinalsOfTheRun() throws {
    let entry = try Checking(listings: Self.listings).entry(
      "floor_min", where: "employer=C", "=", "20000")
    #expect(entry.selection == [4, 5, 6, 8])
    #expect(entry.evidence == [EvidenceRow(ordinal: 5, file: "jobs.csv", row: 7, quotation: nil)])
    #expect(entry.measured?.value == 20000 && entry.measured?.text == "20000.00")
    #expect(entry.currency == .usDollar)
  }

  @Test func jobWhoseFirstRowIsNotSelectedCountsOnce() throws {
    let entry = try Checking(listings: Self.listings).entry(
      "listings", where: "posted_on=2024-05-09", "=", "1")
    #expect(entry.verdict == .supported && entry.rows == [9])
  }

  @Test func openingsMoveTheMedianToTheRowThatHasIt() throws {
    let listings = """
      Title,Salary,Openings
      Editor,"$10,000 - $20,000",1
      Grip,"$30,000 - $40,000",1
      Runner,"$50,000 - $60,000",9

      """
    var options = SpreadOptions()
    options.weight = .positions
    let entry = try Checking(listings: listings).entry(
      "floor_median", "=", "50000", options: options)
    #expect(entry.verdict == .supported && entry.rows == [4])
  }

  @Test func allRowsStandInTheOutput() throws {
    let ledger = try Checking(listings: Self.listings).ledger("C1,,listings,,=,8,,,")
    let csv = String(decoding: ClaimCSV.bytes(ledger), as: UTF8.self)
    #expect(
      csv.contains(
        "jobs.csv:2;jobs.csv:3;jobs.csv:4;jobs.csv:5;jobs.csv:6;jobs.csv:7;jobs.csv:8;jobs.csv:10"))
    #expect(ClaimJSON.text(ledger).contains(#""evidence": ["jobs.csv:2", "jobs.csv:3", "#))
  }

  @Test func unknownColumnAndRowHaveNoEvidence() {
    let evidence = FigureEvidence(ListingGroups(by: [], ladder: { _ in { _ in nil } }))
    #expect(evidence.ordinals(of: "floor_min", inRow: 0).isEmpty)
    #expect(evidence.counted(inRow: 0).isEmpty)
  }
}
