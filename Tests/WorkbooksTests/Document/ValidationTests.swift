import Testing
import Workbooks

@Suite struct ValidationTests {
  private static func table(_ change: (inout Table) -> Void = { _ in }) -> Table {
    let range = CellRange(CellReference(row: 0, column: 0), CellReference(row: 2, column: 1))
    var table = Table(name: "Listings", range: range, headers: ["Name", "Pay"])
    change(&table)
    return table
  }

  private static func problem(_ tables: Table...) -> String? {
    var sheet = Sheet(name: "Data")
    sheet.tables = tables
    return problem(WorkbookDocument(sheets: [sheet]))
  }

  private static func problem(_ document: WorkbookDocument) -> String? {
    do throws(DocumentProblem) {
      try document.validate()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func aSoundTablePasses() {
    #expect(Self.problem(Self.table()) == nil)
    #expect(Self.problem(Self.table { $0.style = .none }) == nil)
  }

  @Test(arguments: [
    (table { $0.name = "A1" }, "\"A1\" is no valid name"),
    (table { $0.headers = ["Name"] }, "table Listings: 1 headers for 2 columns"),
    (table { $0.headers = ["Name", " "] }, "table Listings: a header is empty"),
    (table { $0.headers = ["Name", "NAME"] }, "table Listings: two headers are \"NAME\""),
    (
      table { $0.headers = ["Name", "a\nb"] },
      "table Listings: the header \"a\nb\" has a line break"
    ),
    (
      table { $0.headers = ["Name", String(repeating: "x", count: 256)] },
      "table Listings: a header is too long"
    ),
    (table { $0.style = .medium(29) }, "table Listings: there is no style medium(29)"),
    (
      table { $0.range = CellRange($0.range.first, CellReference(row: 0, column: 1)) },
      "table Listings: there is no row below the header"
    ),
    (
      table { $0.range = CellRange($0.range.first, CellReference(row: 9, column: 16_384)) },
      "table Listings: its range lies outside the sheet"
    ),
  ])
  func anUnsoundTableIsNamed(_ table: Table, _ reason: String) {
    #expect(Self.problem(table) == reason)
  }

  @Test func tablesMustNotShareNamesOrCells() {
    let twin = Self.table { $0.name = "LISTINGS" }
    #expect(Self.problem(Self.table(), twin) == "the name \"LISTINGS\" is taken")
    let other = Self.table { $0.name = "Other" }
    #expect(Self.problem(Self.table(), other) == "the tables Listings and Other overlap")
  }

  @Test func aHeaderCellMustAgree() {
    var sheet = Sheet(name: "Data")
    sheet.tables = [Self.table()]
    sheet[CellReference(row: 0, column: 1)] = .text("Pay", style: .plain.bolded())
    #expect(Self.problem(WorkbookDocument(sheets: [sheet])) == nil)
    let reason = "the cell differs from its table's header \"Pay\""
    for cell in [Cell.text("Wage"), Cell(.blank, style: .plain.bolded())] {
      sheet[CellReference(row: 0, column: 1)] = cell
      #expect(Self.problem(WorkbookDocument(sheets: [sheet])) == reason)
    }
  }

  @Test func aColumnOfATableIsFound() {
    #expect(Self.table().dataRange(of: "Pay")?.relative == "B2:B3")
    #expect(Self.table().dataRange(of: "Wage") == nil)
  }

  @Test func namesAreChecked() {
    let sheets = [Sheet(name: "Data"), Sheet(name: "DATA")]
    #expect(Self.problem(WorkbookDocument(sheets: sheets)) == "another sheet has this name")
    #expect(Self.problem(WorkbookDocument()) == "the workbook has no sheet")
    let long = DefinedName("rate", formula: String(repeating: "1", count: 127))
    let document = WorkbookDocument(definedNames: [long], sheets: [Sheet(name: "Data")])
    let reason = "the formula of the name \"rate\" is empty or too long"
    #expect(Self.problem(document) == reason)
  }

  @Test(
    arguments: [
      { $0.zoom = 401 }, { $0.columns = [Column(width: 256)] }, { $0.rows = [Row(height: -1)] },
      { $0.frozenRows = -1 }, { $0.printSetup.fit = PageFit(wide: -1) },
      { $0.printSetup.repeatedRows = -1...0 },
      { $0.textNumberRanges = [CellRange(column: -1, rows: 0...1)] },
    ] as [@Sendable (inout Sheet) -> Void])
  func aMeasureNoSheetHasIsNamed(_ change: @Sendable (inout Sheet) -> Void) {
    var sheet = Sheet(name: "Data")
    change(&sheet)
    #expect(Self.problem(WorkbookDocument(sheets: [sheet])) != nil)
  }

  @Test(arguments: [Int.min, Int.max]) func aDateNoFileStatesIsRefused(_ created: Int) {
    let document = WorkbookDocument(
      properties: DocumentProperties(created: created), sheets: [Sheet(name: "Data")])
    let reason = "the creation date lies outside the years 1900 to 9999"
    #expect(Self.problem(document) == reason)
  }

  @Test func stylesAreCopiedAndChanged() {
    let base = CellStyle.plain.bolded().colored(.white)
    let changed = base.wrapped().aligned(.right).ruledBelow(.black).formatted("0.00").sized(14)
    #expect(base.isBold && !base.wrapsText)
    #expect(changed.isBold && changed.wrapsText && changed.verticalAlignment == .top)
    #expect(changed.horizontalAlignment == .right && changed.bottomBorder == .black)
    #expect(changed.numberFormat == "0.00" && changed.fontSize == 14)
    #expect(Color(0x12AB34).rgb == 0x12AB34)
    #expect(MemoryLayout<CellStyle>.size <= 48)
    #expect(MemoryLayout<Cell>.stride <= 80)
  }
}
