import Findings
import Testing

@testable import Workbooks

/// The ledger of claims, on the founding example and on listings of several groups.
@Suite struct ClaimsSheetTests {
  static let held = Held(
    claims: """
      C1,The manager starts at $449 000,floor_min,level=Manager,=,449000,,,a paper
      C2,30 times the average,ceiling_max,employer=Streaming,>=,30,average,,a paper
      C3,L5 starts at $300 000,floor_min,level=L5,=,300000,,,a paper
      C4,More than half of it,ceiling_max,,=,34,share,,a paper
      C5,Nobody is an editor,listings,title~editor,=,0,,,
      C6,Level 5 and 6 together,range_ratio,title~Research Scientist,<,9.5,,,a paper
      C7,Within a fifth,midpoint_median,title~(L,=,450000,,20,a paper
      C8,A quartile,floor_p25,title~(L,=,1,,,a paper

      """,
    baselines: """
      average,mean,<,30000,year,USD,members,2023,a paper
      share,threshold_share,<,26000,year,USD,87 % of members,2023,a paper

      """)

  static func document(
    _ profile: WorkbookProfile = .bargaining, _ change: (inout WorkbookContent) -> Void = { _ in }
  ) throws -> WorkbookDocument {
    var content = try content(Captures.founding, held)
    content.profile = profile
    change(&content)
    return NegotiatorsWorkbook.document(content)
  }

  @Test func verdictsFiguresAndFormulas() throws {
    let sheet = try Self.document().reading("Claims")
    #expect(
      sheet.column("Verdict").map(\.text) == [
        "supported", "supported", "contradicted", "undecidable", "supported", "supported",
        "supported", "contradicted",
      ])
    #expect(
      sheet.column("Measured").map(\.formula) == [
        "'Spreads'!$K$7",
        "MAX('Listings'!$M$7,'Listings'!$M$5,'Listings'!$M$4,'Listings'!$M$6,'Listings'!$M$2,"
          + "'Listings'!$M$3)/30000",
        "'Spreads'!$K$5", nil, nil,
        "MAX('Listings'!$M$4,'Listings'!$M$3)/MIN('Listings'!$L$4,'Listings'!$L$3)",
        "MEDIAN('Listings'!$X$4,'Listings'!$X$2,'Listings'!$X$3)", nil,
      ])
    #expect(
      sheet.column("Measured").map(\.number)
        == [449_000, 30, 100_000, nil, 0, 9, 400_000, 100_000])
    #expect(
      sheet.column("Verdict").map(\.formula) == [
        "IF(ROUND(D5,0)=F5,\"supported\",\"contradicted\")",
        "IF(D6>=F6,\"supported\",\"undecidable\")",
        "IF(ROUND(D7,0)=F7,\"supported\",\"contradicted\")", nil, nil,
        "IF(D10<F10,\"supported\",\"contradicted\")",
        "IF(AND(D11>=360000,D11<=540000),\"supported\",\"contradicted\")", nil,
      ])
  }

  @Test func everyCellThatIsNoFigureIsAText() throws {
    let sheet = try Self.document().reading("Claims")
    let headers = try #require(sheet.tables.first).headers
    #expect(
      headers == [
        "ID", "Claim", "Verdict", "Measured", "Relation", "Value", "Basis", "Reason",
        "First deciding row", "Further deciding rows", "Source", "Notes",
      ])
    #expect(sheet.column("Relation").map(\.value).prefix(2) == [.text("="), .text(">=")])
    #expect(sheet.column("Value").map(\.number) == [449_000, 30, 300_000, 34, 0, 9.5, 450_000, 1])
    #expect(
      sheet.column("Basis")[1].text
        == "The highest posted ceiling, in US dollars a year, divided by average (a mean, less than "
        + "30,000 US dollars a year): 6 counted listings where employer=Streaming.")
    #expect(
      sheet.column("Basis")[4].text?.hasSuffix(": 0 counted listings where title~editor.") == true)
    #expect(sheet.column("Notes").allSatisfy { $0.value == .blank })
  }

  @Test(arguments: WorkbookProfile.allCases)
  func theFirstDecidingRowIsALinkToItsListing(_ profile: WorkbookProfile) throws {
    let document = try Self.document(profile)
    let sheet = document.reading("Claims")
    var followed = 0
    for cell in sheet.column("First deciding row") {
      guard case .internalLink(let target, let place, let text) = cell.value else { continue }
      let listings = document.reading(target)
      let column = try #require(listings.tables[0].headers.firstIndex(of: "Source row"))
      let row = listings[CellReference(row: place.row, column: column)].number ?? 0
      #expect(text == "jobs.csv:\(Int(row))")
      followed += 1
    }
    #expect(followed == 6)
    #expect(sheet.column("Further deciding rows")[2].text == "jobs.csv:7")
  }

  @Test func evidenceIsCappedInItsCell() throws {
    let rows = (1...40).map { "\($0),Editor,L1,50000,60000,USD\n" }.joined()
    let text = "id,title,level,min pay,max pay,currency\n" + rows
    let content = try content(text, Held(claims: "C1,,listings,,=,40,,,\n"))
    let sheet = NegotiatorsWorkbook.document(content).reading("Claims")
    let further = try #require(sheet.column("Further deciding rows").first?.text)
    #expect(further.hasPrefix("jobs.csv:3; jobs.csv:4; ") && further.hasSuffix("; and 31 more"))
  }

  @Test func valuesAreTheSameWithoutFormulas() throws {
    let documents = try [20_000, 0].map { limit in try Self.document { $0.liveLimit = limit } }
    for header in ["Verdict", "Measured", "Value"] {
      let cells = documents.map { $0.reading("Claims").column(header) }
      #expect(cells[0].map(\.text) == cells[1].map(\.text))
      #expect(cells[0].map(\.number) == cells[1].map(\.number))
    }
    #expect(documents[1].reading("Claims").cells.allSatisfy { $0.formula == nil })
    #expect(
      documents[1].reading("Summary").texts.contains { $0.hasPrefix("8 claims: 5 supported") })
  }

  @Test func theFirstSheetCountsVerdictsAndLeadsToThem() throws {
    let document = try Self.document()
    let cell = try #require(
      document.reading("Summary").cells.first { $0.text?.hasPrefix("8 claims: ") == true })
    #expect(cell.text == "8 claims: 5 supported, 2 contradicted, 1 undecidable.")
    #expect(
      cell.formula == "\"8 claims: \"&COUNTIF(Claims[Verdict],\"supported\")&\" supported, \"&"
        + "COUNTIF(Claims[Verdict],\"contradicted\")&\" contradicted, \"&"
        + "COUNTIF(Claims[Verdict],\"undecidable\")&\" undecidable.\"")
    #expect(document.sheets.map(\.name).suffix(4) == ["Listings", "Claims", "Refused", "Method"])
  }

  @Test func methodSaysWhichFiguresAreFormulas() throws {
    let method = try Self.document().reading("Method")
    let words = try #require(method.section("Claims").last?.cells.last?.text)
    #expect(words.hasSuffix("Formulas: C1, C2, C3, C6, C7. Values: C5, C8."))
    #expect(method.entry("claims.csv (claims)").last?.text == "c1a1")
  }

  @Test func withoutClaimsThereIsNoSheet() throws {
    let document = NegotiatorsWorkbook.document(try content(Captures.founding))
    #expect(document.sheet(named: "Claims") == nil && document.sheet(named: "Changes") == nil)
    let line =
      "The sheets Claims and Changes are left out: no claims and no earlier capture were given."
    #expect(document.reading("Summary").texts.contains(line))
    let given = try Self.document().reading("Summary").texts
    #expect(given.contains("The sheet Changes is left out: no earlier capture was given."))
  }

  @Test func thePublicsEditionHasNoBlanksAndNoColours() throws {
    let document = try Self.document(.publication)
    try document.validate()
    let sheet = document.reading("Claims")
    #expect(sheet.rows[1].cells.first?.text == "This sheet has one table. It begins in cell A4.")
    #expect(sheet.conditionalFormats.isEmpty && sheet.column("Notes").isEmpty)
    #expect(sheet.column("Measured")[3].text == "[x]" && sheet.column("Source")[4].text == "[z]")
    let below = sheet.tables[0].range.cells
    #expect(below.allSatisfy { sheet[$0].value != .blank })
  }

  @Test func aValueThatNoCellHoldsExactlyIsAText() throws {
    let claims = "C1,,floor_min,,<,1234567890123456.5,,,\n"
    let content = try content(Captures.founding, Held(claims: claims))
    let sheet = NegotiatorsWorkbook.document(content).reading("Claims")
    #expect(sheet.column("Value").map(\.value) == [.text("1234567890123456.5")])
    #expect(sheet.column("Verdict").map(\.value) == [.text("supported")])
  }
}
