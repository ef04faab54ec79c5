import CSVText
import HTMLOutput
import Listings
import Spreads
import Testing

@testable import Workbooks

/// What the page says, and that it stands by itself.
@Suite struct ReportPageTests {
  private static let held = Held(
    claims: """
      C1,"An L6 can earn $900,000",ceiling_max,level=L6,=,900000,,,a paper
      C2,,floor_min,level=L5,=,300000,,,
      C3,,floor_min,level=L9,>,1,,,

      """,
    previous: Capture(
      "id,company,title,pay\n5,Streaming,Software Engineer (L5),\"$90,000–$700,000\"\n",
      name: "june.csv"))

  private static func founding() throws -> WorkbookContent { try content(Captures.founding, held) }

  @Test func mainFiguresAreThoseOfTheFoundingExample() throws {
    let page = PageReading(try Self.founding())
    #expect(
      page.table(1) == [
        [
          "Level", "Listings", "State pay", "Lowest floor", "Median midpoint", "Highest ceiling",
          "Ratio (times)", "Spread (%)",
        ],
        ["L5", "2", "100.0%", "100,000", "400,000", "700,000", "7.00", "600.00"],
        ["L6", "1", "100.0%", "390,000", "645,000", "900,000", "2.31", "130.77"],
        ["Manager", "1", "100.0%", "449,000", "649,000", "849,000", "1.89", "89.09"],
        ["Director", "1", "100.0%", "450,000", "550,000", "650,000", "1.44", "44.44"],
        ["No level stated", "1", "100.0%", "–", "–", "900,000", "–", "–"],
      ])
    let evidence = page.table(2)
    #expect(evidence.first == ["Level", "Lowest floor", "Highest ceiling"])
    #expect(evidence[1][1].contains("jobs.csv:6: “$100,000–$700,000” and 1 more") == true)
    #expect(evidence[5][1] == "–")
    #expect(evidence[5][2].contains("jobs.csv:2: “up to $900,000”"))
  }

  /// Every figure of Spreads is on the page, once per group.
  @Test func everyFigureOfTheSpreadTableIsThere() throws {
    let content = try content([Capture(Captures.mixed)])
    let page = PageReading(content)
    let headings = Set((1...12).flatMap { page.table($0).first ?? [] })
    for column in SpreadsColumn.all(content) {
      let isNamed = content.table.groupFields.contains(column.column.name)
      let hasFigure = content.table.spreads.indices.contains {
        !column.column.text(of: column.spread($0, of: content.table)).isEmpty
      }
      guard hasFigure, !isNamed else { continue }
      #expect(headings.contains(column.heading.text), "\(column.heading.text)")
    }
  }

  @Test func theWordsAreTheWorkbooks() throws {
    let content = try Self.founding()
    let page = PageReading(content)
    let figures = SummaryFigures(content, mostGroups: SummarySheet.mostGroups)
    for sentence in figures.shown.indices.map(figures.plainSentence) + figures.statements {
      #expect(page.shown.contains(sentence), "\(sentence)")
    }
    let bars = CurrencyBars.all(content.table, baselines: [])
    #expect(page.elements("desc") == bars.map(\.sentence))
    #expect(page.shown.contains("3 claims: 1 supported, 1 contradicted, 1 undecidable."))
    #expect(page.shown.contains("✓ Supported") && page.shown.contains("✗ Contradicted"))
    #expect(page.shown.contains("“An L6 can earn $900,000”"))
    #expect(page.shown.contains("Changes since june.csv"))
    #expect(page.shown.contains("Posted pay is not paid pay."))
  }

  @Test func claimsAndChangesAreLeftOutWhereNoneWereGiven() throws {
    let headings = PageReading(try content(Captures.founding)).elements("h2")
    #expect(
      headings == [
        "Summary", "Pay ranges", "Figures", "How to read it", "Limits, and objections to expect",
        "How it was made",
      ])
    let all = PageReading(try Self.founding()).elements("h2")
    #expect(all.contains("Claims, held against the listings"))
    #expect(all.contains("Changes since june.csv"))
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    #expect(ReportPage.bytes(try Self.founding()) == ReportPage.bytes(try Self.founding()))
  }

  @Test func aPublicationHasItsSignAndNoObjections() throws {
    var content = try Self.founding()
    content.profile = .publication
    let page = PageReading(content)
    #expect(
      page.table(1).last == [
        "No level stated", "1", "100.0%", "[x]", "[x]", "900,000", "[x]", "[x]",
      ])
    #expect(page.shown.contains("The sign [x] means that there is no such figure."))
    #expect(page.shown.contains("Date: 2023-07-27."))
    #expect(page.elements("h2").contains("Limits"))
    #expect(!page.shown.contains("These are postings, not pay slips."))
  }

  @Test func theLineOfConfidenceStandsFirst() throws {
    var content = try Self.founding()
    content.confidentiality = "For the\n\"committee\""
    let page = PageReading(content)
    let first = try #require(page.elements("header").first)
    #expect(first.hasPrefix("For the \"committee\" Pay in posted job listings"))
    #expect(page.html.contains("@top-left{content:\"For the \\22 committee\\22 \""))
  }

  // MARK: What there may be

  @Test func oneListing() throws {
    let page = PageReading(try content("title,pay\nEditor,$50 to $60 an hour\n"))
    #expect(page.table(1).count == 2)
    #expect(page.table(1)[1].prefix(4) == ["No level stated", "1", "100.0%", "104,000"])
    #expect(page.elements("svg").count == 1)
  }

  @Test func listingsWithoutPayHaveNoChart() throws {
    let page = PageReading(try content("title,pay\nSenior Editor,\nEditor II,\n"))
    #expect(page.elements("svg").isEmpty)
    #expect(page.shown.contains("There is no chart: no group has both a floor and a ceiling."))
    #expect(page.table(1).count == 3)
    #expect(!page.shown.contains("Where the ends of each range come from"))
  }

  @Test func currenciesHaveAChartEachAndAColumn() throws {
    let page = PageReading(
      try content([Captures.levels(3), Captures.levels(2, currency: "EUR")]))
    #expect(page.elements("svg").count == 2)
    #expect(page.table(1)[0].prefix(2) == ["Level", "Currency"])
    #expect(page.table(1).dropFirst().map { $0[1] } == ["EUR", "USD", "EUR", "USD", "USD"])
  }

  @Test func ofFiftyLevelsAllAreInTheTablesAndTheLargestAreDrawn() throws {
    let page = PageReading(try content([Captures.levels(50)]))
    #expect(page.table(1).count == 51)
    #expect(page.tags.count { $0.attributes["class"] == "lower" } == ChartLayout.mostBars)
    #expect(page.shown.contains("36 groups with few listings are not drawn"))
  }

  @Test func ofVeryManyGroupsThoseWithMostListingsAreShown() throws {
    let page = PageReading(try content([Captures.levels(230)]))
    #expect(page.table(1).count == ReportGroups.most + 1)
    #expect(page.shown.contains("30 more groups, with fewer listings, are left out of this page"))
    #expect(page.table(1).allSatisfy { $0[0] != "L1" })
  }

  @Test func otherFieldsThanTheLevelAreNamed() throws {
    let content = try content(
      [Capture("title,company,pay\nEditor,A,50000 to 60000\nEditor,,50000 to 70000\n")],
      by: [try GroupField("employer", extraFields: [])])
    let page = PageReading(content)
    #expect(page.table(1).map { $0[0] } == ["Employer", "A", "No employer stated"])
    #expect(page.shown.contains("No employer stated: posted from 50,000 to 70,000 USD"))
    #expect(!page.shown.contains("No level stated"))
  }

  // MARK: What not every page has

  /// For each level so many listings of one pay.
  private static func board(_ pay: [(level: String, range: String)], _ count: Int) -> Capture {
    let rows = pay.flatMap { level, range in
      (0..<count).map { ["\(level)-\($0)", "Editor", level, range, "Cuts trailers by machine."] }
    }
    return Capture(["id", "title", "level", "pay", "description"], rows)
  }

  @Test func whatStandsOutStandsFirst() throws {
    let board = Self.board([("L1", "60000 to 80000"), ("L2", "40000 to 60000")], 20)
    let page = PageReading(try content([board]))
    #expect(page.elements("h3").prefix(2) == ["What stands out", "What the figures say"])
    let sentence =
      "L2 is posted below L1: a median midpoint of 50,000 against 70,000 USD a year."
    #expect(page.elements("li").count { $0 == sentence } == 1)
    let ordinary = PageReading(try content([Self.board([("L1", "60000 to 80000")], 20)]))
    #expect(ordinary.elements("h3").first == "What the figures say")
  }

  @Test(arguments: [(9, nil), (10, "and 1 more; payspread check lists all")])
  func ofManyDecidingRowsTheFirstAreShown(_ count: Int, _ more: String?) throws {
    let held = Held(
      claims: "C1,,listings,topics=machines,=,\(count),,,\n",
      topics: "topic,phrase\nmachines,by machine\n")
    let page = PageReading(
      try content([Self.board([("L1", "60000 to 80000")], count)], held))
    let rows = page.elements("li").filter { $0.hasPrefix("Editor, jobs.csv:") }
    #expect(rows.count == 9)
    #expect(
      rows.first == "Editor, jobs.csv:2: “60000 to 80000” \"Cuts trailers by machine.\"")
    #expect(
      page.elements("li").filter { $0.contains("payspread check") } == [more].compactMap(\.self))
  }

  @Test func correctionsAreListed() throws {
    let table = try SettingsTable(
      name: "corrections.csv",
      source: MemoryByteSource("listing_id,field,value,reason\nL1-0,level,L2,<misread>\n"),
      columns: Corrections.columns)
    var settings = ReadingSettings()
    settings.corrections = try Corrections(table, options: settings.options)
    let board = Self.board([("L1", "60000 to 80000")], 2)
    var reader = try ListingReader(
      [ListingInput(name: board.name, source: MemoryByteSource(board.text))], settings: settings)
    while try reader.next() != nil {}
    var content = try content([board])
    #expect(!PageReading(content).elements("h3").contains("Corrections made to listings"))
    content.corrections = reader.appliedCorrections
    let page = PageReading(content)
    let headings = page.elements("h3")
    let place = try #require(headings.firstIndex(of: "Corrections made to listings"))
    #expect(headings[place + 1] == "Files")
    #expect(page.elements("dd").contains { $0.contains("L2") && $0.hasSuffix("<misread>") })
  }
}
