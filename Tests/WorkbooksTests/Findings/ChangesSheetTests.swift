import Findings
import Testing

@testable import Workbooks

/// What became of an earlier capture's listings.
@Suite struct ChangesSheetTests {
  private static let header = "id,employer,title,location,level,min pay,max pay,period,currency\n"

  static let old = Capture(
    header + """
      1,Acme,Editor,Rome,L5,100000,140000,year,USD
      2,Acme,Writer,Rome,L4,80000,100000,year,USD
      3,Acme,Grip,Rome,L4,,,,
      4,Acme,Runner,Rome,L1,20.00,25.00,hour,USD
      9,Acme,Wrong,Rome,L1,90,10,hour,USD

      """, name: "january.csv")

  static let new = Capture(
    header + """
      4,Acme,Runner,Rome,L1,20.00,25.00,hour,USD
      1,Acme,Editor,Rome,L5,110000,140000,year,USD
      3,Acme,Grip,Rome,L4,70000,,year,USD
      5,Acme,Cutter,Rome,L5,90000,95000,year,USD

      """, name: "february.csv")

  static func document(
    _ profile: WorkbookProfile = .bargaining, new: Capture = new
  ) throws -> WorkbookDocument {
    var content = try content([new], Held(previous: old))
    content.profile = profile
    return NegotiatorsWorkbook.document(content)
  }

  @Test func aRowForEachChange() throws {
    let sheet = try Self.document().reading("Changes")
    func texts(_ header: String) -> [String?] { sheet.column(header).map(\.text) }
    func numbers(_ header: String) -> [Double?] { sheet.column(header).map(\.number) }
    #expect(texts("Status") == ["changed", "changed", "added", "removed"])
    #expect(texts("What changed") == ["floor up", "pay posted", nil, nil])
    #expect(texts("Title") == ["Editor", "Grip", "Cutter", "Writer"])
    #expect(texts("Level before") == ["L5", "L4", nil, "L4"])
    #expect(numbers("Floor before (per year)") == [100_000, nil, nil, 80_000])
    #expect(numbers("Floor now (per year)") == [110_000, 70_000, 90_000, nil])
    #expect(numbers("Ceiling now (per year)") == [140_000, nil, 95_000, nil])
    #expect(numbers("Floor change (%)") == [10, nil, nil, nil])
    #expect(numbers("Ceiling change (%)") == [0, nil, nil, nil])
    #expect(texts("Row before") == ["january.csv:2", "january.csv:4", nil, "january.csv:3"])
    #expect(texts("Row now") == ["february.csv:3", "february.csv:4", "february.csv:5", nil])
    #expect(
      sheet.rows[1].cells.first?.text?.hasSuffix(
        "The unchanged listing is left out; payspread compare lists all.") == true)
  }

  @Test(arguments: WorkbookProfile.allCases)
  func newRowsLeadToTheirListings(_ profile: WorkbookProfile) throws {
    let document = try Self.document(profile)
    let sheet = document.reading("Changes")
    let rows = zip(sheet.column("Row now"), sheet.column("Title"))
    var followed = 0
    for (cell, title) in rows {
      guard case .internalLink(let target, let place, _) = cell.value else { continue }
      let listings = document.reading(target)
      let column = try #require(listings.tables[0].headers.firstIndex(of: "Title"))
      #expect(listings[CellReference(row: place.row, column: column)].text == title.text)
      followed += 1
    }
    #expect(followed == 3)
  }

  @Test func theFirstSheetSaysWhatMoved() throws {
    let summary = try Self.document().reading("Summary")
    let lines = summary.cells.filter {
      if case .internalLink("Changes", _, let text) = $0.value { text != "Changes" } else { false }
    }.compactMap(\.text)
    #expect(
      lines.joined(separator: " ")
        == "Compared with the earlier capture: 3 listings were in both captures; 2 changed: 1 floor went "
        + "up, 1 posts pay for the first time. 1 listing was added, 1 was removed. The median midpoint moved at L5 from 120,000 to 108,750 US dollars a year "
        + "(-9.4 %).")
    #expect(
      summary.texts.contains("january.csv: 5 rows = 4 listings + 1 refused (previous capture)"))
    #expect(summary.texts.contains("SHA-256 \(Self.old.digest)"))
  }

  @Test func methodCountsBothCaptures() throws {
    let method = try Self.document().reading("Method")
    #expect(
      method.entry("Earlier capture").last?.text
        == "january.csv: 5 rows = 4 listings + 1 refused.")
    #expect(
      method.entry("Count").last?.text
        == "4 jobs before = 1 removed + 2 changed + 1 unchanged; 4 jobs now = 1 added + 2 changed + "
        + "1 unchanged.")
    #expect(method.entry("january.csv (previous capture)").last?.text == Self.old.digest)
  }

  @Test func nothingChangedIsSaidAndNoSheet() throws {
    var same = Self.old
    same.name = "again.csv"
    let document = try Self.document(new: same)
    #expect(document.sheet(named: "Changes") == nil)
    #expect(
      document.reading("Summary").texts.contains(
        "The sheet Claims is left out: no claims were given. The sheet Changes is left out: no listing "
          + "was added, removed or changed since january.csv."))
  }

  @Test func thePublicsEditionHasNoBlanks() throws {
    let document = try Self.document(.publication)
    try document.validate()
    let sheet = document.reading("Changes")
    #expect(sheet.tables[0].range.cells.allSatisfy { sheet[$0].value != .blank })
    #expect(sheet.column("Floor before (per year)")[2].text == "[x]")
    #expect(sheet.column("Row before")[2].text == "[z]")
  }

  @Test func aFullSheetGoesOnInAnother() {
    let parts = FindingsSheet.parts(of: 7, named: "Changes", rowLimit: 3)
    #expect(parts.map(\.name) == ["Changes", "Changes 2", "Changes 3"])
    #expect(parts.map(\.rows) == [0..<3, 3..<6, 6..<7])
    #expect(FindingsSheet.parts(of: 0, named: "Claims").isEmpty)
  }
}
