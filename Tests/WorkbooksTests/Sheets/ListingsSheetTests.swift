import Listings
import Testing

@testable import Workbooks

/// The evidence: every listing, its annual pay a formula over the posted pay.
@Suite struct ListingsSheetTests {
  static func sheet(_ text: String) throws -> Sheet {
    NegotiatorsWorkbook.document(try content(text)).reading("Listings")
  }

  /// The row of a listing by its id, as cells by header.
  static func row(_ id: String, of sheet: Sheet) throws -> [String: Cell] {
    let index = try #require(sheet.column("Listing id").firstIndex { $0.text == id })
    let headers = try #require(sheet.tables.first).headers
    return Dictionary(uniqueKeysWithValues: headers.map { ($0, sheet.column($0)[index]) })
  }

  @Test func headersAreTheSchemaInWords() throws {
    let words = ListingSchema.fields.map { field in
      let words = field.split(separator: "_").joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
    let table = try #require(try Self.sheet(Captures.mixed).tables.first)
    #expect(table.headers == words + ["Group", "Employer no.", "Midpoint", "Notes"])
    #expect(table.headers.contains("Pay min") && table.headers.contains("Source row"))
  }

  @Test func listingsAreSortedByGroupAndRepostsComeLast() throws {
    let sheet = try Self.sheet(Captures.mixed)
    let groups = sheet.column("Group").compactMap(\.number)
    #expect(groups.count == 10)
    #expect(groups.last == 0)
    #expect(groups.dropLast() == groups.dropLast().sorted()[...] && groups.first == 1)
    #expect(sheet.column("Flags").last?.text?.contains("repost_of:3") == true)
  }

  @Test func listingsOfAGroupKeepTheOrderOfTheInput() throws {
    let rows = (1...9).map { ["\($0)", "L\($0 % 3)", "\($0)0000"] }
    let document = NegotiatorsWorkbook.document(
      try content([Capture(["id", "level", "pay"], rows)]))
    #expect(
      document.reading("Listings").column("Listing id").map(\.text)
        == ["3", "6", "9", "1", "4", "7", "2", "5", "8"])
  }

  @Test(arguments: [
    ("1", 53_040.0, 62_920.0), ("4", 39_000, 41_600), ("5", 48_000.24, 60_000.48),
    ("6", 48_000, 60_000), ("7", 90_000, 120_000),
  ])
  func annualPayIsAFormulaWithItsExactResult(
    _ id: String, _ floor: Double, _ ceiling: Double
  ) throws {
    let sheet = try Self.sheet(Captures.mixed)
    let row = try Self.row(id, of: sheet)
    let place = try #require(sheet.column("Listing id").firstIndex { $0.text == id }) + 2
    let factor = "INDEX(periods_per_year,MATCH(J\(place),pay_periods,0))"
    #expect(row["Annual min"]?.formula == "ROUND(H\(place)*\(factor),2)")
    #expect(row["Annual max"]?.formula == "ROUND(I\(place)*\(factor),2)")
    #expect(row["Midpoint"]?.formula == "(L\(place)+M\(place))/2")
    #expect(row["Annual min"]?.number == floor)
    #expect(row["Annual max"]?.number == ceiling)
    #expect(row["Midpoint"]?.number == (floor + ceiling) / 2)
  }

  @Test(arguments: PayPeriod.allCases)
  func postedPayTimesItsPeriodsIsTheResult(_ period: PayPeriod) throws {
    let text = "id,min pay,max pay,period\n1,12.345,67.891,\(period.name)\n"
    let document = NegotiatorsWorkbook.document(try content(text))
    let method = document.reading("Method")
    let factor = try #require(method.entry(period.name).dropFirst().first?.number)
    let row = try Self.row("1", of: document.reading("Listings"))
    for (posted, annual) in [("Pay min", "Annual min"), ("Pay max", "Annual max")] {
      let product = try #require(row[posted]?.number) * factor
      let result = try #require(row[annual]?.number)
      #expect(abs(result - product) <= 0.005_000_001)
      #expect((result * 100).rounded() / 100 == result)
    }
  }

  @Test(arguments: [
    ("1", ["Flags"]), ("2", ["Pay max", "Annual max", "Source url", "Midpoint"]),
    ("3", ["Pay min", "Annual min", "Midpoint"]), ("4", ["Posted on", "Source url"]),
    ("8", ["Annual min", "Annual max", "Source url", "Midpoint"]),
    (
      "9",
      [
        "Level", "Level basis", "Pay text", "Pay min", "Pay max", "Pay period", "Currency",
        "Annual min", "Annual max", "Source url", "Flags", "Midpoint",
      ]
    ),
  ])
  func whatIsNotStatedIsBlank(_ id: String, _ headers: [String]) throws {
    let row = try Self.row(id, of: Self.sheet(Captures.mixed))
    for (header, cell) in row {
      let isBlank = header == "Location" || headers.contains(header)
      #expect((cell == .empty) == isBlank, "\(id): \(header)")
    }
  }

  /// In characters of Calibri, whose widths the sheet's font has: the text, three spaces that the
  /// cell is indented by, and the space that a program keeps at a cell's sides.
  @Test(arguments: [
    ("up to $900,000", "Flags", "pay_one_sided", 12.18 + 1.34 + 0.71),
    ("90000", "Flags", "pay_defaulted_currency", 19.57 + 1.34 + 0.71),
    ("competitive", "Pay shape", "undisclosed", 9.45 + 1.34 + 0.71),
    ("$2,500 semi-monthly", "Pay period", "semimonth", 9.13 + 1.34 + 0.71),
  ])
  func theLongestCodeStandsOnOneLine(
    _ pay: String, _ header: String, _ code: String, _ width: Double
  ) throws {
    let sheet = try Self.sheet("id,title,pay\n1,Editor,\"\(pay)\"\n")
    let row = try Self.row("1", of: sheet)
    #expect(row[header]?.text?.contains(code) == true, "\(String(describing: row[header]))")
    let place = try #require(sheet.tables.first?.headers.firstIndex(of: header))
    #expect(try #require(sheet.columns[place].width) >= width)
  }

  @Test func anEmployerThatIsNotNamedHasNoNumber() throws {
    let sheet = try Self.sheet("id,employer,title\n1,,Editor\n2,A,Writer\n")
    #expect(try Self.row("1", of: sheet)["Employer no."] == .empty)
    #expect(try Self.row("2", of: sheet)["Employer no."]?.number == 1)
  }

  @Test func anAddressIsALinkAndAnythingElseAText() throws {
    let sheet = try Self.sheet(Captures.mixed)
    let url = "https://example.org/1"
    #expect(try Self.row("1", of: sheet)["Source url"]?.value == .link(url: url, text: url))
    #expect(try Self.row("3", of: sheet)["Source url"]?.value == .text("ftp://example.org/3"))
  }

  @Test func aRowNormalizedWithOtherFactorsKeepsItsValue() throws {
    let text = """
      \(ListingSchema.fields.joined(separator: ","))
      a,A,Editor,,,,,20,30,hour,USD,41600.00,62400.00,range,1,,,,old.csv,2,2
      b,A,Writer,,,,,20,30,hour,USD,39000.00,58500.00,range,1,,,,old.csv,3,3

      """
    let sheet = try Self.sheet(text)
    let (known, other) = (try Self.row("a", of: sheet), try Self.row("b", of: sheet))
    #expect(known["Annual min"]?.formula != nil)
    #expect(other["Annual min"]?.value == .number(39_000))
    #expect(other["Annual max"]?.value == .number(58_500))
    #expect(other["Midpoint"]?.formula != nil && other["Midpoint"]?.number == 48_750)
  }
}
