import Testing

@testable import Workbooks

/// The ways from figures to what they stem from.
@Suite struct EvidenceTests {
  private static func target(_ cell: Cell) -> (sheet: String, cell: CellReference)? {
    switch cell.value {
    case .internalLink(let sheet, let place, _), .linkedFormula(_, _, let sheet, let place):
      (sheet, place)
    default: nil
    }
  }

  @Test(arguments: [WorkbookProfile.bargaining, .publication])
  func aGroupLeadsToTheFirstOfItsListings(_ profile: WorkbookProfile) throws {
    let text = Captures.mixed + "11,Z,Lone,L9,1,2,year,USD,1,full time,2024-01-05,\n"
    let document = try PublicationTests.document([Capture(text)], profile)
    let spreads = document.reading("Spreads")
    let groups = spreads.column("Group")
    let counts = spreads.column(profile == .publication ? "Listings [note 1]" : "Listings")
    for (index, cell) in spreads.column("Evidence").enumerated() {
      let target = try #require(Self.target(cell))
      let listings = document.reading(target.sheet)
      let column = try #require(listings.tables[0].headers.firstIndex(of: "Group"))
      func group(_ row: Int) -> Cell { listings[CellReference(row: row, column: column)] }
      #expect(group(target.cell.row).number == groups[index].number)
      #expect(group(target.cell.row - 1).number != groups[index].number)
      let count = Int(counts[index].number ?? 0)
      #expect(cell.text == "\(count) listing\(count == 1 ? "" : "s")")
    }
  }

  @Test func aSentenceLeadsToItsGroup() throws {
    let document = try PublicationTests.document([Capture(Captures.founding)], .bargaining)
    let sentences = document.reading("Summary").section("What the figures say").dropFirst()
    #expect(sentences.count == 5)
    for sentence in sentences {
      let target = try #require(sentence.cells.first.flatMap(Self.target))
      let level = document.reading("Spreads")[CellReference(row: target.cell.row, column: 1)].text
      let text = sentence.cells.first?.text ?? ""
      #expect(target.sheet == "Spreads")
      #expect(text.hasPrefix(level == "(none stated)" ? "No level stated" : level ?? "?"))
    }
  }

  @Test func aFormulaWithALinkIsBothInTheFile() throws {
    let document = try PublicationTests.document([Capture(Captures.founding)], .bargaining)
    let written = try WrittenWorkbook(document)
    #expect(written.sheet(1).contains("location=\"'Spreads'!A5\""))
    #expect(written.formulas == document.formulas)
  }

  @Test func bargainersHaveRoomForNotesAndColours() throws {
    let document = try PublicationTests.document([Capture(Captures.mixed)], .bargaining)
    for name in ["Spreads", "Listings"] {
      let sheet = document.reading(name)
      #expect(sheet.tables[0].headers.last == "Notes" && sheet.tables[0].hasFilter)
      #expect(sheet.column("Notes").allSatisfy { $0 == Cell(.blank, style: Styles.notes) })
      #expect(sheet.columns[sheet.tables[0].range.last.column].width == 40)
    }
    let spreads = document.reading("Spreads")
    let ranges = ["Spread (% of lowest floor)", "Disclosure rate"].map {
      spreads.tables[0].dataRange(of: $0)
    }
    #expect(spreads.conditionalFormats.map(\.range) == ranges)
  }

  @Test func whatIsCutIsSaidWithThePlaceOfTheWhole() throws {
    let long = String(repeating: "long ", count: 8_000)
    let escaped = String(repeating: "_x0041_", count: 4_600)
    let rows = [["1", "Editor", "1"], ["2", long, "2"], ["3", escaped, "3"]]
    var content = try content([Capture(["id", "title", "pay"], rows, name: "board.csv")])
    let document = NegotiatorsWorkbook.document(content)
    let entries = document.reading("Method").section("What the file cannot hold")
    #expect(
      entries.compactMap { $0.cells.last?.text }
        == [3, 4].map {
          "Cut at 32,767 characters; the whole stands in board.csv, row \($0)."
        })
    #expect(
      entries.compactMap { $0.cells.first?.text }.allSatisfy { $0.hasPrefix("Listings, cell C") })
    try content.redact(Redaction(["source_file"]))
    let redacted = NegotiatorsWorkbook.document(content).reading("Method").texts
    #expect(redacted.contains("Cut at 32,767 characters; the whole stands in row 3 of its file."))
    #expect(!redacted.contains { $0.contains("board.csv") })
  }

  @Test func linksPastTheLimitAreSaid() {
    let link = Cell(.link(url: "https://example.org", text: "x"))
    var sheet = Sheet(name: "Listings")
    sheet.rows = Array(repeating: Row([link, .text("javascript:x")]), count: SheetLimits.links + 7)
    let section = LimitNotes([sheet]).section { _ in "" }
    #expect(section.entries.map(\.term) == ["Listings, links"])
    #expect(
      section.entries[0].text.hasPrefix("The last 7 are plain text: a sheet holds 65530 links."))
    sheet.rows.removeLast(6)
    #expect(
      LimitNotes([sheet]).section { _ in "" }.entries.map(\.text) == [
        "The last one is plain text: a sheet holds 65530 links. Its address is whole."
      ])
    sheet.rows.removeLast()
    #expect(LimitNotes([sheet]).section { _ in "" }.entries.isEmpty)
  }

  @Test(arguments: [
    (50, nil), (51, "1 more cell is cut; its whole stands in its file."),
    (53, "3 more cells are cut; their wholes stand in the files."),
  ])
  func ofManyCutTextsTheFirstAreNamed(_ count: Int, _ further: String?) {
    let long = Cell.text(String(repeating: "x", count: SheetLimits.textLength + 1))
    var sheet = Sheet(name: "Listings")
    sheet.rows = Array(repeating: Row([long]), count: count)
    let entries = LimitNotes([sheet]).section { "row \($0.cell.row)" }.entries
    #expect(entries.prefix(50).map(\.term) == (1...50).map { "Listings, cell A\($0)" })
    #expect(entries.prefix(50).last?.text == "Cut at 32,767 characters; row 49.")
    #expect(entries.dropFirst(50).map(\.term) == (further == nil ? [] : ["Further cells"]))
    #expect(entries.dropFirst(50).first?.text == further)
  }

  @Test func aWorkbookThatHoldsEverythingSaysNothing() throws {
    let method = try PublicationTests.document([Capture(Captures.mixed)], .bargaining).reading(
      "Method")
    #expect(!method.texts.contains("What the file cannot hold"))
  }
}
