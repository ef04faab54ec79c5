import Testing

@testable import Workbooks

/// The line that says for whom the workbook is.
@Suite struct ConfidentialityTests {
  private static func document(_ line: String) throws -> WorkbookDocument {
    var content = try content(Captures.mixed)
    content.confidentiality = line
    return NegotiatorsWorkbook.document(content)
  }

  /// The page header of a sheet as it stands in the file.
  private static func header(_ written: WrittenWorkbook, _ sheet: Int) -> String {
    WrittenWorkbook.items("oddHeader", of: written.sheet(sheet)).first ?? ""
  }

  @Test func everyPageHasIt() throws {
    let document = try Self.document("For the committee & its experts: &P, &&G")
    let written = try WrittenWorkbook(document)
    for number in 1...document.sheets.count {
      let header = Self.header(written, number)
      #expect(
        header.hasPrefix(
          "&amp;LFor the committee &amp;&amp; its experts: &amp;&amp;P, &amp;&amp;&amp;&amp;"))
      #expect(header.hasSuffix("&amp;R&amp;A"))
    }
    #expect(
      document.sheets.allSatisfy {
        $0.printSetup.footer.center == [.text("Pay in posted job listings")]
      })
  }

  @Test func theFirstSheetSaysItUnderTheTitle() throws {
    let texts = try Self.document(" Confidential\n to\tthe  committee ").reading("Summary").texts
    #expect(texts[0] == NegotiatorsWorkbook.title)
    #expect(texts[1] == "Confidential to the committee")
  }

  @Test(arguments: [
    Array(repeating: "secret", count: 400).joined(separator: " "),
    String(repeating: "W", count: 40_000), String(repeating: "&", count: 500),
  ])
  func aLongLineIsShortenedInTheHeaderAndWholeOnTheFirstSheet(_ line: String) throws {
    let document = try Self.document(line)
    let header = Self.header(try WrittenWorkbook(document), 1)
      .replacing("&amp;", with: "&").replacing("&quot;", with: "\"")
    #expect(header.utf16.count <= 255 && header.utf16.count > 240)
    #expect(header.contains("…"))
    let rows = document.reading("Summary").rows.prefix {
      $0.cells.first?.style != Styles.subtitle
    }
    let whole = rows.dropFirst().compactMap { $0.cells.first?.text }
    #expect(whole.joined().filter { $0 != " " } == line.filter { $0 != " " })
    #expect(whole.allSatisfy { TextMeasure.width($0) <= TextBlock.lineWidth })
  }

  @Test func withoutItNothingChanges() throws {
    let plain = NegotiatorsWorkbook.document(try content(Captures.mixed))
    #expect(try Self.document(" \n") == plain)
    #expect(
      plain.sheets.allSatisfy { $0.printSetup.header.left == [.text(NegotiatorsWorkbook.title)] })
  }
}
