import Testing
import Workbooks
import XLSXOutput

/// Rows that write their cells one by one, with looks by number, are those of lists of cells.
@Suite struct NamedLooksTests {
  @Test(arguments: [1, 3, 600])
  func theBytesAreThoseOfListsOfCells(_ count: Int) throws {
    let rows = LongRows(EveryCell(count: count))
    let listed = LongRows(
      count: count, height: { rows[$0].height }, cells: { rows.cells($0) })
    #expect(rows.cells(0).count == EveryCell.columns)
    #expect(try bytes(of: document(rows)) == bytes(of: document(listed)))
  }

  @Test(arguments: [
    (Fault.number, "the number is not finite"), (.result, "the result is not finite"),
    (.integer, "a cell cannot hold 9007199254740993 exactly"),
    (.formula, "the formula is empty"),
  ])
  func theCellNoFileHoldsIsNamed(_ fault: Fault, _ reason: String) {
    let folder = TestFolder()
    let place = CellReference(row: 3, column: 1)
    #expect(throws: XLSXError.document(DocumentProblem(sheet: "Data", cell: place, reason))) {
      try XLSXWriter.write(
        document(LongRows(FaultyCell(fault: fault))), to: folder.path + "/book.xlsx")
    }
  }

  private func document(_ rows: LongRows) -> WorkbookDocument {
    var sheet = Sheet(name: "Data")
    let (first, last) = (
      CellReference(row: 0, column: 0), CellReference(row: rows.count, column: 0)
    )
    sheet.tables = [Table(name: "T", range: CellRange(first, last), headers: ["x"])]
    sheet.rows = [Row([.text("x")])]
    sheet.longRows = rows
    return WorkbookDocument(sheets: [sheet])
  }
}

/// Every way to write a cell.
private struct EveryCell: RowSource {
  static let columns = 17
  let count: Int
  var width: Int? { Self.columns }
  let looks: [CellStyle] = [
    .plain.wrapped(), .plain, .plain.formatted("yyyy-mm-dd"), .link, .plain.formatted("#,##0.00"),
  ]

  let rowFormulas = [RowFormula("A{row}&\"<\"&B{row}"), RowFormula("=1+1")]

  func height(_ row: Int) -> Double? { [30.5, 15, nil][row % 3] }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    writer.write("a<b> & \(row / 2)", look: 0)
    writer.skip()
    writer.write("", look: 0)
    writer.write("plain", look: 1)
    writer.write("\u{1}", look: 0)
    writer.write(day: 19_000 + row, look: 2)
    writer.write(day: -30_000, look: 2)
    writer.write(link: "https://example.org/\(row)#x", look: 3, textLook: 0)
    writer.write(-12.5 * Double(row), look: 4)
    // Only now, as styles are numbered in the order of their first cells.
    writer.write(link: "https://example.org/\(row)#x", look: 1, textLook: 0)
    writer.write(link: "ftp://example.org/\(row)", look: 3, textLook: 0)
    writer.write(row * 7 - 20, look: 1)
    writer.write(formula: 0, row: row + 1, result: 0.1 + 0.2, look: 4)
    writer.write(formula: 0, row: row + 7, result: -3, look: 0)
    writer.write(formula: 1, row: row + 1, result: 2, look: 4)
    writer.write(.integer(row, style: .plain.bolded()))
    writer.write(.text("end"))
  }
}

enum Fault: Sendable { case number, result, integer, formula }

/// Three rows, of which the last has a cell that no file can hold.
private struct FaultyCell: RowSource {
  let fault: Fault
  let count = 3
  let width: Int? = 2
  let looks = [CellStyle.plain]
  let rowFormulas = [RowFormula("1/0"), RowFormula("=")]

  func height(_ row: Int) -> Double? { nil }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    writer.skip()
    guard row == 2 else { return writer.write("fine", look: 0) }
    switch fault {
    case .number: writer.write(Double.nan, look: 0)
    case .result: writer.write(formula: 0, row: row, result: .infinity, look: 0)
    case .integer: writer.write(9_007_199_254_740_993, look: 0)
    case .formula: writer.write(formula: 1, row: row, result: 0, look: 0)
    }
  }
}
