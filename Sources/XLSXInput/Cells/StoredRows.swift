/// The rows of a sheet as they are stored, one after the other from top to bottom; rows without a
/// value or a formula are left out. The sheet is unpacked and parsed as rows are asked for.
package final class StoredRows {
  private let parser: XMLParser
  private let scanner: StoredRowScanner
  private var next = 0

  package init(_ sheet: SheetEntry, of workbook: InputWorkbook) throws(WorkbookError) {
    let entry = try workbook.part(of: sheet)
    scanner = StoredRowScanner(try workbook.values(), limit: workbook.textLimit)
    parser = try XMLParser(entry, of: workbook.archive, handler: scanner)
  }

  /// The next row; nil behind the last.
  package func nextRow() throws(WorkbookError) -> StoredRow? {
    while next == scanner.rows.count {
      guard !parser.hasEnded else { return nil }
      scanner.rows.removeAll(keepingCapacity: true)
      next = 0
      _ = try parser.step()
    }
    next += 1
    return scanner.rows[next - 1]
  }
}
