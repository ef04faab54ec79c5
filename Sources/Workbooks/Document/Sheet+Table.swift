extension Sheet {
  /// Adds a column at the right of the sheet's first table, with a cell for each of its rows.
  ///
  /// - Parameters:
  ///   - width: In characters.
  ///   - cell: The cell of a row of the table, counted from 0 below the header.
  mutating func appendTableColumn(
    _ header: String, width: Double, cell: @escaping @Sendable (Int) -> Cell
  ) {
    guard let table = tables.first else { return }
    let (first, last) = (table.range.first, table.range.last)
    let place = last.column + 1
    self[CellReference(row: first.row, column: place)] = .text(header, style: table.headerStyle)
    for row in storedRows(below: first.row, to: last.row) {
      self[CellReference(row: row, column: place)] = cell(row - first.row - 1)
    }
    appendLongCells(at: place, from: first.row, to: last.row, cell)
    while columns.count <= place { columns.append(Column()) }
    columns[place].width = width
    tables[0].headers.append(header)
    tables[0].range = CellRange(first, CellReference(row: last.row, column: place))
  }

  /// Changes each cell of a column of the first table below its header.
  mutating func mapTableCells(
    _ change: @escaping @Sendable (_ header: String, _ cell: Cell) -> Cell
  ) {
    guard let table = tables.first else { return }
    let (first, last) = (table.range.first, table.range.last)
    for (index, header) in table.headers.enumerated() {
      for row in storedRows(below: first.row, to: last.row) {
        let place = CellReference(row: row, column: first.column + index)
        let (old, new) = (self[place], change(header, self[place]))
        if new != old { self[place] = new }
      }
    }
    mapLongCells { row, cells in
      guard row <= last.row else { return }
      for (index, header) in table.headers.enumerated() {
        let column = first.column + index
        let old = cells.indices.contains(column) ? cells[column] : .empty
        cells.place(change(header, old), at: column)
      }
    }
  }

  /// The long rows of a table get the cell; it may end before they do.
  private mutating func appendLongCells(
    at column: Int, from header: Int, to last: Int, _ cell: @escaping @Sendable (Int) -> Cell
  ) {
    let firstLong = rows.count
    if last + 1 == rowCount {
      longRows = longRows?.addingCell(column) { cell(firstLong + $0 - header - 1) }
    } else {
      mapLongCells { row, cells in
        if row <= last { cells.place(cell(row - header - 1), at: column) }
      }
    }
  }

  /// The rows below a table's header that are stored, or will be: all but the long ones.
  private func storedRows(below header: Int, to last: Int) -> Range<Int> {
    let end = longRows == nil ? last + 1 : min(last + 1, rows.count)
    return header + 1..<max(header + 1, end)
  }
}
