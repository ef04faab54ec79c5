import CSVText

/// Rows that people put among their listings, and that are none: sums, headings, notes, the header
/// once more. As listings, a sum would be the highest pay of all, and a note a job without pay.
extension RecordRules {
  /// Refuses a row that is no listing by what stands in it.
  func checkIsListing(_ cells: RecordCells) throws(RefusedRecord) {
    let bytes = cells.table.bytes.span
    let title = trimmed(bytes, cells.range(.title))
    if title.isEmpty {
      try checkUntitled(cells)
    } else if TotalWords.isTotal(bytes, title) {
      throw Self.total(cells.table, title)
    } else if isHeader(cells, title) {
      throw RefusedRecord(
        reason: .repeatedHeader, message: "the row has the names of the columns once more")
    }
  }

  /// A row without a title may be a sum by its first cell without figures, wherever that stands.
  /// Where titles have a column, one filled cell alone makes no listing, if it is not the pay.
  private func checkUntitled(_ cells: RecordCells) throws(RefusedRecord) {
    let bytes = cells.table.bytes.span
    let filled = (0..<columns.headerCount).filter { !cells.isBlank(column: $0) }
    guard let first = filled.first(where: { !hasDigit(cells, $0) }) ?? filled.first else { return }
    let label = trimmed(bytes, cells.range(column: first))
    if TotalWords.isTotal(bytes, label) { throw Self.total(cells.table, label) }
    guard columns[.title] != nil else { return }
    if TotalWords.beginsWithTotal(bytes, label),
      filled.allSatisfy({ $0 == first || hasDigit(cells, $0) })
    {
      throw Self.total(cells.table, label)
    }
    let mapped = mappedColumns.filter { !cells.isBlank(column: $0) }
    guard mapped.count == 1,
      ![columns[.payText], columns[.payMin], columns[.payMax]].contains(mapped[0])
    else { return }
    throw RefusedRecord(
      reason: .loneCell, column: mapping.label(mapped[0]),
      message: "the row has nothing else in any known column; it may be a heading or a note")
  }

  private func hasDigit(_ cells: RecordCells, _ column: Int) -> Bool {
    let bytes = cells.table.bytes.span
    return cells.range(column: column).contains { Byte.isDigit(bytes[$0]) }
  }

  /// Whether the title, and a second cell of a known column, are the names of their columns.
  private func isHeader(_ cells: RecordCells, _ title: Range<Int>) -> Bool {
    guard let column = columns[.title], isName(column, cells, title) else { return false }
    return mappedColumns.contains { other in
      other != column
        && isName(other, cells, trimmed(cells.table.bytes.span, cells.range(column: other)))
    }
  }

  private func isName(_ column: Int, _ cells: RecordCells, _ cell: Range<Int>) -> Bool {
    let name = mapping.header[column].utf8
    guard !cell.isEmpty, name.count == cell.count else { return false }
    let bytes = cells.table.bytes.span
    return zip(name, cell).allSatisfy { $0 == bytes[$1] }
  }

  private static func total(_ table: RecordTable, _ label: Range<Int>) -> RefusedRecord {
    let words = String(decoding: label.map { table.bytes[$0] }, as: UTF8.self)
    return RefusedRecord(
      reason: .totalRow, message: "the row is a sum of others, not a listing: \"\(words)\"")
  }
}
