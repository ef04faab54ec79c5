import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct SheetTests {
  private func sheet(_ change: (inout Sheet) -> Void) -> Sheet {
    var sheet = column(.text("Name"), .number(1))
    change(&sheet)
    return sheet
  }

  @Test func theViewIsSet() throws {
    let parts = try written(
      sheet {
        $0.tabColor = Color(0x1F4E79)
        $0.frozenRows = 1
        $0.frozenColumns = 2
        $0.showsGridlines = false
        $0.zoom = 90
      })
    #expect(parts.sheet.contains(#"<tabColor rgb="FF1F4E79"/>"#))
    #expect(parts.sheet.contains(#"<pane xSplit="2" ySplit="1" topLeftCell="C2""#))
    #expect(parts.sheet.contains(#"showGridLines="0""#))
    #expect(parts.sheet.contains(#"zoomScale="90""#))
  }

  @Test func columnsAndRowsHaveTheirMeasures() throws {
    let parts = try written(
      sheet {
        $0.columns = [Column(width: 20), Column(), Column(isHidden: true)]
        $0.rows[1].height = 30
      })
    #expect(parts.sheet.contains(#"<col min="1" max="1" width="20.7109375" customWidth="1"/>"#))
    #expect(!parts.sheet.contains(#"<col min="2""#))
    #expect(parts.sheet.contains(#"<col min="3" max="3" width="0" hidden="1" customWidth="1"/>"#))
    #expect(parts.sheet.contains(#"<row r="2" spans="1:1" ht="30" customHeight="1">"#))
  }

  @Test func colorsFollowNumbers() throws {
    let range = CellRange(column: 0, rows: 1...3)
    let rules: [ConditionalFormat.Rule] = [
      .dataBar(Color(0x5B9BD5)), .twoColorScale(low: .white, high: Color(0x70AD47)),
      .threeColorScale(low: Color(0xF8696B), middle: .white, high: Color(0x63BE7B)),
    ]
    let parts = try written(
      sheet { $0.conditionalFormats = rules.map { ConditionalFormat(range: range, rule: $0) } })
    #expect(parts.sheet.contains(#"<conditionalFormatting sqref="A2:A4">"#))
    #expect(parts.sheet.contains("<dataBar"))
    #expect(parts.sheet.occurrences(of: "<colorScale>") == 2)
    #expect(parts.sheet.contains(#"<cfvo type="percentile" val="50"/>"#))
  }

  @Test func colorsFollowTexts() throws {
    let rule = ConditionalFormat.Rule.text("supported", fill: Color(0xDCEBE0))
    let range = CellRange(column: 0, rows: 1...3)
    let parts = try written(
      sheet { $0.conditionalFormats = [ConditionalFormat(range: range, rule: rule)] })
    #expect(parts.sheet.contains(#"<conditionalFormatting sqref="A2:A4">"#))
    #expect(parts.sheet.contains(#"operator="equal"><formula>"supported"</formula>"#))
    #expect(parts.text("xl/styles.xml").contains(#"<bgColor rgb="FFDCEBE0"/>"#))
  }

  @Test func numbersMeantAsTextBearNoMark() throws {
    let ranges = [CellRange(column: 0, rows: 1...9), CellRange(column: 3, rows: 1...9)]
    let parts = try written(sheet { $0.textNumberRanges = ranges })
    let mark = #"<ignoredError sqref="A2:A10 D2:D10" numberStoredAsText="1"/>"#
    #expect(parts.sheet.contains(mark))
  }

  @Test func theTableHasItsOwnPart() throws {
    let range = CellRange(CellReference(row: 0, column: 0), CellReference(row: 2, column: 1))
    var sheet = Sheet(name: "Data")
    sheet.tables = [
      Table(
        name: "Listings", range: range, headers: ["Pay & more", "_x0041_"], style: .light(9),
        hasBandedRows: false)
    ]
    sheet.rows = [Row(), Row([.text("a"), .number(1)]), Row([.text("b"), .number(2)])]
    let parts = try written(sheet)
    let table = parts.text("xl/tables/table1.xml")
    #expect(table.contains(#"name="Listings" displayName="Listings" ref="A1:B3""#))
    #expect(table.contains(#"<autoFilter ref="A1:B3"/>"#))
    #expect(table.contains(#"<tableColumn id="1" name="Pay &amp; more"/>"#))
    #expect(table.contains(#"<tableColumn id="2" name="_x005F_x0041_"/>"#))
    #expect(table.contains(#"<tableStyleInfo name="TableStyleLight9""#))
    #expect(table.contains(#"showRowStripes="0""#))
    #expect(parts.strings.contains("<t>Pay &amp; more</t>"))
    #expect(parts.sheet.contains(#"<c r="B3"><v>2</v></c>"#))
  }

  @Test func namesAreDefined() throws {
    let cell = CellReference(row: 1, column: 0)
    let names = [
      DefinedName("hours_per_year", sheet: "Data", cell: cell),
      DefinedName("factor", formula: "=52*40"),
    ]
    let document = WorkbookDocument(definedNames: names, sheets: [sheet { _ in }])
    let workbook = try written(document).parts.text("xl/workbook.xml")
    #expect(workbook.contains(#"<definedName name="hours_per_year">'Data'!$A$2</definedName>"#))
    #expect(workbook.contains(#"<definedName name="factor">52*40</definedName>"#))
  }

  @Test func aSheetNoSpreadsheetOpensIsRefused() {
    #expect(throws: XLSXError.self) { try written(WorkbookDocument()) }
    #expect(throws: XLSXError.self) { try written(sheet { $0.zoom = 5 }) }
    #expect(throws: XLSXError.self) { try written(sheet { $0.name = "a/b" }) }
  }
}
