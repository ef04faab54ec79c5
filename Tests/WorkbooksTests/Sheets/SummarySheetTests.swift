import Testing

@testable import Workbooks

/// The first sheet: sentences over its own figures, and the way to the rest.
@Suite struct SummarySheetTests {
  static func document(_ captures: Capture...) throws -> WorkbookDocument {
    NegotiatorsWorkbook.document(try content(captures))
  }

  @Test func coverageIsSaid() throws {
    let texts = try Self.document(Capture(Captures.founding)).reading("Summary").texts
    #expect(texts.first == NegotiatorsWorkbook.title)
    #expect(
      texts[1]
        == "6 listings of 1 employer, from jobs.csv. Posted from 2023-07-25 to 2023-07-27.")
  }

  @Test(arguments: [
    ("title,date\nEditor,2024-01-02\n", "1 listing, from jobs.csv. Posted on 2024-01-02."),
    ("title\nEditor\nWriter\n", "2 listings, from jobs.csv. No posting date is stated."),
  ])
  func coverageIsWordedForFewListings(_ text: String, _ sentence: String) throws {
    #expect(try Self.document(Capture(text)).reading("Summary").texts[1] == sentence)
  }

  @Test func contentsLinkToEveryOtherSheet() throws {
    let document = try Self.document(Capture(Captures.mixed))
    let targets = document.reading("Summary").cells.compactMap { cell -> String? in
      guard case .internalLink(let sheet, let place, let text) = cell.value else { return nil }
      #expect(place == CellReference(row: 0, column: 0) && text == sheet)
      return sheet
    }
    #expect(targets == document.sheets.dropFirst().map(\.name))
  }

  @Test func filesAreNamedWithRowsAndDigests() throws {
    let captures = [
      Capture(Captures.mixed, name: "a.csv"), Capture(Captures.founding, name: "b.csv"),
    ]
    let texts = try Self.document(captures[0], captures[1]).reading("Summary").texts
    #expect(texts.contains("a.csv: 11 rows = 10 listings + 1 refused"))
    #expect(texts.contains("b.csv: 6 rows = 6 listings + 0 refused"))
    for capture in captures { #expect(texts.contains("SHA-256 \(capture.digest)")) }
  }

  @Test func whatIsNotCountedIsSaid() throws {
    let texts = try Self.document(Capture(Captures.mixed)).reading("Summary").texts
    #expect(texts.contains("8 of 9 jobs state pay (88.9 %)."))
    #expect(texts.contains("1 row shows a job again and is not counted."))
    #expect(texts.contains("1 job has no full year: it counts, but in no figure of pay."))
  }

  @Test(arguments: [
    (["1", "2"], "All 2 jobs state pay."), (["1"], "The one job states pay."),
    (["1", ""], "1 of 2 jobs states pay (50.0 %)."), ([""], "0 of 1 jobs state pay (0.0 %)."),
    (["1", "2", ""], "2 of 3 jobs state pay (66.7 %)."),
  ])
  func disclosureIsWordedForItsNumber(_ pay: [String], _ sentence: String) throws {
    let rows = pay.enumerated().map { ["\($0)", "Editor \($0)", $1] }
    let texts = try Self.document(Capture(["id", "title", "pay"], rows)).reading("Summary").texts
    #expect(texts.contains(sentence))
  }

  @Test func moreThanTwentyGroupsAreLeftToSpreads() throws {
    let sheet = try Self.document(Captures.levels(23)).reading("Summary")
    let rows = sheet.section("Main figures, per year")
    #expect(rows.count == 1 + 20 + 1)
    #expect(
      rows.last?.cells.first?.text
        == "3 more groups, without pay or with fewer listings, stand on Spreads.")
    #expect(sheet.section("What the figures say").count == 1 + 8)
  }
}
