import CSVText
import Testing

@testable import Listings

/// Single values put right.
struct CorrectionsTests {
  private static let board = """
    Id,Company,Title,Salary,Posted
    a,X,Engineer (L5),"$100,000 - $700,000 a year",01/02/2023
    b,Y,Cook,competitive,2023-07-02
    c,Z,Nurse,45 per hour,2023-07-03
    """

  private func corrections(_ rows: String) throws -> Corrections {
    try Corrections(
      settings(
        "listing_id,field,value,reason\n" + rows, name: "corrections.csv",
        columns: Corrections.columns),
      options: NormalizerOptions())
  }

  /// A listing's fields after some corrections of the board.
  private func corrected(
    _ rows: String, _ place: Int
  ) throws -> (fields: [String: String], corrections: Corrections) {
    var corrections = try corrections(rows)
    var batch = try #require(try batches(Self.board).batches.first)
    _ = corrections.apply(to: &batch)
    let listing = batch.listings[place]
    let fields = ListingField.allCases.map { ($0.name, batch.value($0, of: listing)) }
    return (Dictionary(uniqueKeysWithValues: fields), corrections)
  }

  @Test(
    arguments: [
      (0, "a,level,L6,r", ["level": "L6", "level_basis": "map"]),
      (0, "a,level,,r", ["level": "", "level_basis": ""]),
      (1, "b,employer,Why  not,r", ["employer": "Why not", "title": "Cook"]),
      (1, "b,Posted on,2023-08-01,r", ["posted_on": "2023-08-01"]),
      (0, "a,posted_on,2023-02-01,r", ["posted_on": "2023-02-01", "flags": "pay_wide"]),
      (1, "b,positions,2.5,r", ["positions": "2.5"]),
      (
        0, "a,pay_max,250000,r",
        [
          "pay_max": "250000", "annual_max": "250000.00", "flags": "date_ambiguous",
          "pay_shape": "range",
        ]
      ),
      (
        0, "a,pay_min,,r",
        [
          "pay_min": "", "annual_min": "", "pay_shape": "up_to",
          "flags": "pay_one_sided;date_ambiguous",
        ]
      ),
      (
        0, "a,pay_min,,r\na,pay_max,,r",
        ["annual_max": "", "pay_shape": "undisclosed", "pay_period": "", "currency": "USD"]
      ),
      (
        1, "b,pay_min,60000,r",
        [
          "annual_min": "60000.00", "pay_period": "year", "currency": "USD", "pay_shape": "from",
          "flags": "pay_defaulted_currency;pay_defaulted_period;pay_one_sided",
        ]
      ),
      (
        1, "b,pay_min,20,r\nb,pay_max,20,r\nb,pay_period,hour,r\nb,currency,eur,r",
        ["annual_min": "41600.00", "pay_shape": "point", "currency": "EUR", "flags": ""]
      ),
      (2, "c,currency,GBP,r", ["currency": "GBP", "annual_min": "93600.00", "flags": ""]),
      (
        2, "c,pay_period,year,r",
        ["annual_min": "45.00", "flags": "pay_defaulted_currency;pay_implausible"]
      ),
      (
        2, "c,flags,not_full_year,r",
        ["flags": "not_full_year", "annual_min": "", "pay_min": "45", "pay_shape": "point"]
      ),
    ] as [(Int, String, [String: String])])
  func aValueIsSetAndPayFollows(place: Int, rows: String, expected: [String: String]) throws {
    let (fields, corrections) = try corrected(rows, place)
    for (field, value) in expected { #expect(fields[field] == value, "\(field)") }
    #expect(corrections.problems.isEmpty)
    #expect(corrections.unmet.isEmpty)
  }

  @Test func whatWasCorrectedIsNoted() throws {
    let (_, corrections) = try corrected("c,pay_min,44,\"misread, see page\"\nz,level,L1,r\n", 2)
    let applied = try #require(corrections.applied.first)
    #expect(corrections.applied.count == 1)
    #expect(applied.oldValue == "45")
    #expect(applied.newValue == "44")
    #expect(applied.sourceFile == "jobs.csv")
    #expect(applied.sourceRow == 4)
    #expect(applied.correction.reason == "misread, see page")
    #expect(applied.correction.row == 2)
    #expect(corrections.unmet.map(\.text) == ["z"])
    #expect(corrections.unmet.map(\.row) == [3])
  }

  @Test func aContradictionLeavesTheListingAsItWas() throws {
    let (fields, corrections) = try corrected("a,level,L6,r\na,pay_max,50,r\n", 0)
    #expect(fields["pay_max"] == "700000")
    #expect(fields["level"] == "L5")
    #expect(corrections.applied.isEmpty)
    #expect(
      corrections.problems.map(\.message) == [
        "corrections.csv:3: column \"value\": floor 100,000 would be above ceiling 50 in row 2;"
          + " the listing stays as it was"
      ])
  }

  @Test func payBeyondTheLargestLeavesTheListingAsItWas() throws {
    let (fields, corrections) = try corrected("a,pay_max,10000000000000.01,r\n", 0)
    #expect(fields["pay_max"] == "700000")
    #expect(fields["annual_max"] == "700000.00")
    #expect(corrections.applied.isEmpty)
    #expect(
      corrections.problems.map(\.message) == [
        "corrections.csv:2: column \"value\": the annual pay would be beyond 10,000,000,000,000.00"
          + " in row 2; the listing stays as it was"
      ])
  }

  @Test func everyListingOfTheIdIsCorrected() throws {
    var corrections = try corrections("a,level,L7,r\n")
    var batch = try #require(
      try batches("Id,Title,Posted\na,Cook,2023-01-01\na,Cook,2023-01-02\nb,Cook,\n").batches.first)
    #expect(corrections.apply(to: &batch) == 2)
    #expect(batch.listings.map { batch.string($0.level) } == ["L7", "L7", ""])
    #expect(corrections.applied.map(\.sourceRow) == [2, 3])
  }

  @Test func derivedIdsAreMet() throws {
    var batch = try #require(try batches("Title\nCook\n").batches.first)
    var corrections = try corrections("\(batch.string(batch.listings[0].id)),level,L7,r\n")
    #expect(corrections.apply(to: &batch) == 1)
  }

  @Test(arguments: [
    ("a,level,L6,", "corrections.csv:2: column \"reason\": the cell is empty"),
    (",level,L6,r", "corrections.csv:2: column \"listing_id\": the cell is empty"),
    (
      "a,levle,L6,r",
      "corrections.csv:2: column \"field\": \"levle\" cannot be corrected. Did you mean \"level\"?"
    ),
    (
      "a,source_row,3,r", "corrections.csv:2: column \"field\": \"source_row\" cannot be corrected."
    ),
    (
      "a,annual_min,3,r", "corrections.csv:2: column \"field\": \"annual_min\" cannot be corrected."
    ),
    (
      "a,level,L6,r\nb,pay_min,much,r", "corrections.csv:3: column \"value\": \"much\" is no number"
    ),
    ("a,pay_min,0,r", "corrections.csv:2: column \"value\": \"0\" is no value of pay_min"),
    ("a,positions,-1,r", "corrections.csv:2: column \"value\": \"-1\" is no value of positions"),
    (
      "a,posted_on,1.2.2023,r",
      "corrections.csv:2: column \"value\": \"1.2.2023\" is no value of posted_on"
    ),
    ("a,pay_period,a year,r", "corrections.csv:2: column \"value\": \"a year\" is no value of"),
    (
      "a,currency,dollar,r",
      "corrections.csv:2: column \"value\": \"dollar\" is no value of currency"
    ),
    (
      "a,flags,twin_of:3,r",
      "corrections.csv:2: column \"value\": \"twin_of:3\" is no value of flags"
    ),
  ])
  func whatCannotBeReadIsSaid(rows: String, message: String) {
    let found = complaint { _ = try corrections(rows) }
    #expect(found.hasPrefix(message), "\(found)")
  }
}
