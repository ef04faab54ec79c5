/// What a look at the whole of a sheet tells of how to read it: what is merged stands behind the
/// cells, and how wide it is nowhere for certain.
package struct SheetSurvey {
  /// The row of the last cell that shows something; 0 for an empty sheet.
  package private(set) var lastRow = 0
  /// The rows that show something and are hidden.
  package private(set) var hiddenRows = 0
  /// The columns that are hidden and show something.
  package private(set) var hiddenColumns = 0
  /// Formulas whose result is not in the file, as programs leave them that do not calculate.
  package private(set) var formulasWithoutResult = 0
  let merges: [MergedCells]
  /// The columns to deliver, from 1.
  let columns: [Int]

  /// Reads a sheet to its end.
  init(
    _ sheet: SheetEntry, of workbook: InputWorkbook
  ) throws(WorkbookError) {
    let tally = RowTally()
    let scanner = try workbook.scanner(of: sheet) {
      (row: borrowing SheetRow) throws(WorkbookError) in tally.add(row)
    }
    try XMLParser.read(try workbook.part(of: sheet), of: workbook.archive, handler: scanner)
    merges = scanner.merges
    columns = Self.columns(tally.isUsed)
    lastRow = tally.lastRow
    hiddenRows = tally.hiddenRows
    hiddenColumns = min(scanner.hiddenColumns, columns.count)
    formulasWithoutResult = scanner.formulasWithoutResult
  }

  /// From the first column to the last that is used. Where a stray cell stands far to the right,
  /// columns that show nothing are left out.
  private static func columns(_ isUsed: [Bool]) -> [Int] {
    let used = isUsed.indices.filter { isUsed[$0] }
    guard let last = used.last else { return [] }
    return last <= used.count * 2 + 100 ? Array(1...last) : used
  }
}

/// Counts what the rows of a sheet show.
private final class RowTally {
  /// By column; that of number 0 there is none.
  var isUsed = [Bool](repeating: false, count: CellPlace.lastColumn + 1)
  var lastRow = 0
  var hiddenRows = 0

  func add(_ row: borrowing SheetRow) {
    lastRow = row.number
    if row.isHidden { hiddenRows += 1 }
    for cell in row.cells { isUsed[cell.column] = true }
  }
}
