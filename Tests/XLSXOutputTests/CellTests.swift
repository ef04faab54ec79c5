import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct CellTests {
  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-2", "http://example.org", "internal:A1",
    "{=A1}", "'quoted", "1e5", "\t=1",
  ])
  func aTextStaysAText(_ text: String) throws {
    let parts = try written(column(.text(text)))
    #expect(!parts.sheet.contains("<f>"))
    #expect(!parts.sheet.contains("hyperlink"))
    #expect(parts.sheet.contains(#"<c r="A1" t="s"><v>0</v></c>"#))
    #expect(parts.strings.contains(">\(text)</t>"))
  }

  @Test(arguments: [
    (CellValue.number(1.5), #"<c r="A1"><v>1.5</v></c>"#),
    (.number(-900_000), #"<c r="A1"><v>-900000</v></c>"#),
    (.integer(9_007_199_254_740_992), #"<c r="A1"><v>9007199254740992</v></c>"#),
    (.boolean(true), #"<c r="A1" t="b"><v>1</v></c>"#),
    (.date(daysSince1970: 0), #"<c r="A1" s="1"><v>25569</v></c>"#),
    (.date(daysSince1970: -25_508), #"<c r="A1" s="1"><v>61</v></c>"#),
    (
      .formula("=SUM(B1:B2)", result: .number(3)), #"<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>"#
    ),
    (
      .formula("\"a\"&B1", result: .text("a<b")),
      #"<c r="A1" t="str"><f>"a"&amp;B1</f><v>a&lt;b</v></c>"#
    ),
    (.formula("B1", result: .text("")), #"<c r="A1" t="str"><f>B1</f><v></v></c>"#),
    (
      .arrayFormula("SUM(IF(B1:B2>0,1))", result: 2),
      #"<c r="A1"><f t="array" ref="A1">SUM(IF(B1:B2&gt;0,1))</f><v>2</v></c>"#
    ),
  ])
  func aValueIsWritten(_ value: CellValue, _ xml: String) throws {
    #expect(try written(column(Cell(value))).sheet.contains(xml))
  }

  @Test(arguments: [(-25_509, "1900-02-28"), (2_932_897, "10000-01-01")])
  func aDayNoSheetHoldsIsAText(_ days: Int, _ text: String) throws {
    let parts = try written(column(Cell(.date(daysSince1970: days))))
    #expect(parts.strings.contains("<t>\(text)</t>"))
  }

  @Test(arguments: [
    (CellValue.number(.nan), "the number is not finite"),
    (.number(.infinity), "the number is not finite"),
    (.integer(9_007_199_254_740_993), "a cell cannot hold 9007199254740993 exactly"),
    (.formula("A2", result: .number(.nan)), "the result is not finite"),
    (.arrayFormula("A2", result: -.infinity), "the result is not finite"),
    (.formula("=", result: .number(0)), "the formula is empty"),
    (
      .formula("\"\u{1}\"", result: .number(0)), "the formula has a character that no file can hold"
    ),
    (
      .formula(String(repeating: "1", count: 8_192), result: .number(1)), "the formula is too long"
    ),
  ])
  func aValueNoFileHoldsIsRefused(_ value: CellValue, _ reason: String) {
    let place = CellReference(row: 1, column: 0)
    #expect(throws: XLSXError.document(DocumentProblem(sheet: "Data", cell: place, reason))) {
      try written(column(.empty, Cell(value)))
    }
  }

  @Test func textsAreMadeFit() throws {
    let long = String(repeating: "x", count: 40_000)
    let sheet = column(.text("a\u{0}\u{B}b"), .text("_x0041_"), .text(long), .text("\u{FFFF}"))
    let (parts, report) = try written(WorkbookDocument(sheets: [sheet]))
    #expect(parts.strings.contains("<t>ab</t>"))
    #expect(parts.strings.contains("<t>_x005F_x0041_</t>"))
    #expect(parts.strings.contains(">\(String(repeating: "x", count: 32_766))…</t>"))
    #expect(!parts.sheet.contains(#"r="A4""#))
    #expect(report.sheets[0].shortenedTexts == [CellReference(row: 2, column: 0)])
    #expect(report.sheets[0].cleanedTexts == 2)
    #expect(report.shortenedTexts == 1)
  }

  @Test func aStyleIsOneFormat() throws {
    let style = CellStyle.plain.bolded().filled(Color(0xDDEBF7)).formatted("#,##0.00 \"€\"")
    let parts = try written(
      column(.number(1, style: style), .number(2, style: style), .number(3, style: style.wrapped()))
    )
    #expect(parts.sheet.contains(#"<c r="A2" s="1"><v>2</v></c>"#))
    #expect(parts.sheet.contains(#"<c r="A3" s="2"><v>3</v></c>"#))
    let styles = parts.text("xl/styles.xml")
    #expect(styles.contains(##"formatCode="#,##0.00 &quot;€&quot;""##))
    #expect(styles.contains(#"<fgColor rgb="FFDDEBF7"/>"#))
    #expect(styles.contains(#"<alignment vertical="top" wrapText="1"/>"#))
  }

  @Test func blackIsAColor() throws {
    let style = CellStyle.plain.colored(.black).filled(.black).ruledAbove(.black)
    let styles = try written(column(.text("x", style: style))).text("xl/styles.xml")
    #expect(styles.contains(#"<fgColor rgb="FF000000"/>"#))
    #expect(styles.contains(#"<top style="thin"><color rgb="FF000000"/></top>"#))
  }

  @Test(arguments: [
    CellStyle.plain.formatted(String(repeating: "0", count: 128)), CellStyle.plain.sized(0),
    CellStyle.plain.indented(16),
  ])
  func aStyleNoSheetShowsIsRefused(_ style: CellStyle) {
    #expect(throws: XLSXError.self) { try written(column(.text("x", style: style))) }
  }
}
