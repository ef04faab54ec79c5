import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct LinkTests {
  private static let relations = "xl/worksheets/_rels/sheet1.xml.rels"

  @Test func aWebAddressIsALink() throws {
    let url = "https://example.org/a?b=1&c=\"2\"#part"
    let parts = try written(column(Cell(.link(url: url, text: "Post & more"), style: .link)))
    #expect(parts.strings.contains("<t>Post &amp; more</t>"))
    #expect(parts.sheet.contains(#"<hyperlink ref="A1" r:id="rId1" location="part""#))
    let target = #"Target="https://example.org/a?b=1&amp;c=%222%22" TargetMode="External""#
    #expect(parts.text(Self.relations).contains(target))
  }

  @Test func aLinkInsideNamesItsCell() throws {
    var target = Sheet(name: "It's here")
    target[CellReference(row: 0, column: 0)] = .text("x")
    let cell = Cell(
      .internalLink(sheet: "It's here", cell: CellReference(row: 4, column: 1), text: "Go"))
    let (parts, _) = try written(WorkbookDocument(sheets: [column(cell), target]))
    #expect(parts.sheet.contains(#"<hyperlink ref="A1" location="'It''s here'!B5""#))
    #expect(parts.strings.contains("<t>Go</t>"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.org", "https://", "http:///x",
    "https://a b", "external:x.xlsx", "=HYPERLINK(\"http://x\")",
    "https://example.org/" + String(repeating: "x", count: 2_060),
  ])
  func whatIsNoWebAddressIsAText(_ url: String) throws {
    let sheet = column(Cell(.link(url: url, text: "")), Cell(.link(url: url, text: "shown")))
    let (parts, report) = try written(WorkbookDocument(sheets: [sheet]))
    #expect(!parts.sheet.contains("hyperlink"))
    #expect(parts.text(Self.relations).isEmpty)
    #expect(parts.strings.contains(">shown</t>"))
    #expect(report.linksAsText == 2)
  }

  @Test func aLinkToNowhereIsRefused() {
    let cell = CellReference(row: 0, column: 0)
    #expect(throws: XLSXError.self) {
      try written(column(Cell(.internalLink(sheet: "Gone", cell: cell, text: "x"))))
    }
  }

  @Test func aLinkWithoutATextShowsItsAddress() throws {
    let parts = try written(column(Cell(.link(url: "https://example.org/", text: "\u{1}"))))
    #expect(parts.strings.contains("<t>https://example.org/</t>"))
  }

  @Test func linksPastTheLimitAreTexts() throws {
    var sheet = Sheet(name: "Data")
    sheet.rows = (0..<(SheetLimits.links + 2)).map { row in
      Row([Cell(.link(url: "https://example.org/\(row)", text: "\(row)"))])
    }
    let (parts, report) = try written(WorkbookDocument(sheets: [sheet]))
    #expect(report.linksAsText == 2)
    #expect(parts.sheet.contains(#"<hyperlink ref="A65530""#))
    #expect(!parts.sheet.contains(#"<hyperlink ref="A65531""#))
    #expect(parts.strings.contains("<t>65531</t>"))
  }
}
