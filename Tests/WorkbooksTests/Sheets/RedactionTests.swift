import Listings
import Testing

@testable import Workbooks

/// What is left out is nowhere in the file.
@Suite struct RedactionTests {
  private static let header = [
    "id", "employer", "title", "location", "level", "min pay", "max pay", "period", "openings",
    "currency", "date", "url",
  ]

  /// By field, a value that stands in one of four listings of a group and in a refused row.
  private static let markers = [
    "listing_id": "MARKid", "employer": "MARKemployer", "title": "MARKtitle",
    "location": "MARKplace", "pay_min": "61357", "pay_max": "74231",
    "posted_on": "2031-03-17", "source_url": "https://mark.example.org/9", "positions": "97.125",
    "source_file": "MARKfile.csv",
  ]

  private static func row(_ id: String, _ pay: (String, String)) -> [String] {
    [
      id, "A", "Editor \(id)", "Here", "L1", pay.0, pay.1, "year", "1", "USD", "2024-01-02",
      "https://example.org/\(id)",
    ]
  }

  private static var capture: Capture {
    func marker(_ field: String) -> String { markers[field] ?? "" }
    let marked = [
      marker("listing_id"), marker("employer"), marker("title"), marker("location"), "L1",
      marker("pay_min"), marker("pay_max"), "year", marker("positions"), "USD",
      marker("posted_on"), marker("source_url"),
    ]
    var refused = marked
    (refused[5], refused[6]) = (marker("pay_max"), marker("pay_min"))
    let rows = [
      row("1", ("50000", "60000")), marked, marked, row("2", ("90000", "99000")),
      row("3", ("70000", "80000")), refused,
    ]
    return Capture(header, rows, name: marker("source_file"))
  }

  static func document(_ fields: String...) throws -> WorkbookDocument {
    try document(fields)
  }

  static func document(_ fields: [String]) throws -> WorkbookDocument {
    var content = try content([capture])
    try content.redact(Redaction(fields))
    content.created = WorkbookContent.date(of: content.listings)
    return NegotiatorsWorkbook.document(content)
  }

  /// The parts in which a marker stands; a date also stands as the day's number.
  private static func parts(of written: WrittenWorkbook, holding field: String) -> [String] {
    var texts = [markers[field] ?? "?"]
    if field == "posted_on" { texts.append("<v>47924</v>") }
    return written.parts.filter { part in
      let text = String(decoding: part.value, as: UTF8.self)
      return texts.contains { text.contains($0) }
    }.keys.sorted()
  }

  @Test(arguments: markers.keys.sorted())
  func aMarkerIsInTheFileAndGoneWhereItsFieldIsLeftOut(_ field: String) throws {
    let whole = try WrittenWorkbook(Self.document())
    #expect(!Self.parts(of: whole, holding: field).isEmpty)
    let document = try Self.document(field)
    try document.validate()
    #expect(try Self.parts(of: WrittenWorkbook(document), holding: field) == [])
  }

  @Test(arguments: ListingSchema.fields.filter { !["currency", "level"].contains($0) })
  func theColumnGoesAndFiguresStay(_ field: String) throws {
    let (whole, document) = (try Self.document(), try Self.document(field))
    let headers = try #require(document.reading("Listings").tables.first).headers
    #expect(!headers.contains(ListingColumn.words(field)))
    #expect(headers.suffix(4).contains("Group"))
    let spreads = document.reading("Spreads")
    let figures = try #require(spreads.tables.first).headers
    for header in figures {
      let numbers = [whole.reading("Spreads"), spreads].map { $0.column(header).map(\.number) }
      #expect(numbers[0] == numbers[1], "\(header)")
    }
    #expect(figures.count > 30)
    let missing = document.formulas.flatMap { $0.matches(of: /Listings\[([^\]]+)\]/) }
      .map { String($0.1) }.filter { !headers.contains($0) }
    #expect(missing.isEmpty)
    #expect(document.reading("Method").texts.contains(field))
    #expect(try WrittenWorkbook(document).formulas.count > 20)
  }

  @Test func formulasPointAtTheColumnsThatAreLeft() throws {
    let sheet = try Self.document("employer", "location", "pay_text").reading("Listings")
    let formulas = sheet.column("Annual min").compactMap(\.formula)
    #expect(formulas.first == "ROUND(E2*INDEX(periods_per_year,MATCH(G2,pay_periods,0)),2)")
    #expect(sheet.column("Midpoint").first?.formula == "(I2+J2)/2")
    let spreads = try Self.document("employer", "location").reading("Spreads")
    #expect(spreads.column("Employers").first?.formula?.contains("'Listings'!$U$2:$U$6") == true)
  }

  @Test func whatRestatesAFieldGoesWithIt() throws {
    let redaction = try Redaction(["PAY MIN"])
    #expect(redaction.fields == ["pay_min"] && redaction.restating == ["pay_text", "annual_min"])
    let document = try Self.document("pay_min")
    #expect(document.reading("Listings").column("Midpoint").isEmpty)
    #expect(document.reading("Spreads").column("Floor, median").allSatisfy { $0.formula == nil })
    #expect(document.reading("Spreads").column("Ceiling, median").allSatisfy { $0.formula != nil })
    let method = document.reading("Method").entry("Figures over them").last?.text
    #expect(method?.hasPrefix("Figures over columns that are left out are values") == true)
  }

  @Test func refusedRowsSayOnlyWhereTheyStandAndWhy() throws {
    let plain = try Self.document("title").reading("Refused")
    #expect(
      plain.tables[0].headers == ["File", "Row", "Line", "Column", "Reason", "What is wrong"])
    #expect(plain.column("What is wrong").map(\.text) == ["floor 74,231 is above ceiling 61,357"])
    let paid = try Self.document("pay_max").reading("Refused")
    #expect(paid.column("What is wrong").map(\.text) == ["redacted"])
    #expect(paid.column("Row").map(\.number) == [7])
  }

  @Test func filesAreCalledByNumberAlsoInFlags() throws {
    let sheet = try Self.document("source_file").reading("Summary")
    #expect(sheet.texts.contains { $0.hasPrefix("5 listings of 2 employers, from input 1.") })
    func codes(_ content: WorkbookContent) -> [String] { content.listings.flatMap { $0.flagCodes } }
    let captures = ["a.csv", "b;c:d.csv"].map { Capture(Captures.mixed, name: $0) }
    var content = try content(captures)
    try content.redact(Redaction(["source_file"]))
    let flags = codes(content).filter { $0.contains("repost_of") }
    #expect(flags.contains("repost_of:input 1:2") && !flags.contains { $0.contains(".csv") })
    try content.redact(Redaction(["source_file", "source_row"]))
    #expect(codes(content).contains("repost_of:input 1"))
  }

  @Test(arguments: [
    ("employr", RedactionError.unknownField("employr")), ("", .unknownField("")),
    ("Currency", .indispensable("currency")),
  ])
  func wrongNamesAreNamed(_ name: String, _ error: RedactionError) {
    #expect(throws: error) { try Redaction(["title", name]) }
  }

  @Test func aGroupingFieldCannotBeLeftOut() throws {
    let redaction = try Redaction(["level"])
    #expect(throws: RedactionError.groupedBy("level", column: "level")) {
      try redaction.check(groupFields: ["employer", "level"])
    }
    try redaction.check(groupFields: ["employer"])
  }
}
