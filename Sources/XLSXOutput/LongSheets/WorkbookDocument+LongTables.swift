import Workbooks

extension WorkbookDocument {
  /// Of fewer rows the library's own way takes no longer.
  private static let fewestRows = 16

  /// The document with the rows of each sheet's only table, where they stand last, as long rows too, if
  /// some sheet has these: then the package is put together anew anyway, and cells that the library does
  /// not see take a fraction of the time.
  func withLongTables() -> WorkbookDocument {
    guard sheets.contains(where: { $0.longRows != nil }) else { return self }
    var document = self
    for number in sheets.indices {
      guard let table = sheets[number].tables.first, sheets[number].tables.count == 1,
        sheets[number].longRows == nil, table.range.last.row == sheets[number].rows.count - 1
      else { continue }
      let first = table.range.first.row + 1
      let rows = sheets[number].rows[first...]
      guard rows.count >= Self.fewestRows else { continue }
      document.sheets[number].rows.removeSubrange(first...)
      document.sheets[number].longRows = LongRows(StoredRows(rows: rows))
    }
    return document
  }
}

/// Rows that are in memory.
private struct StoredRows: RowSource {
  let rows: ArraySlice<Row>
  var count: Int { rows.count }
  var width: Int? { nil }
  var looks: [CellStyle] { [] }

  func height(_ row: Int) -> Double? { rows[rows.startIndex + row].height }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    for cell in rows[rows.startIndex + row].cells { writer.write(cell) }
  }
}
