extension Sheet {
  /// Adds a column at the right of the sheet's first table, with a cell for each of its rows.
  ///
  /// - Parameters:
  ///   - width: In characters.
  ///   - cell: The cell of a row of the table, counted from 0 below the header.
  mutating func appendTableColumn(_ header: String, width: Double, cell: (Int) -> Cell) {
    guard let table = tables.first else { return }
    let (first, last) = (table.range.first, table.range.last)
    let place = last.column + 1
    self[CellReference(row: first.row, column: place)] = .text(header, style: table.headerStyle)
    for row in (first.row + 1)...last.row {
      self[CellReference(row: row, column: place)] = cell(row - first.row - 1)
    }
    while columns.count <= place { columns.append(Column()) }
    columns[place].width = width
    tables[0].headers.append(header)
    tables[0].range = CellRange(first, CellReference(row: last.row, column: place))
  }

  /// Changes each cell of a column of the first table below its header.
  mutating func mapTableCells(_ change: (_ header: String, _ cell: Cell) -> Cell) {
    guard let table = tables.first else { return }
    for (index, header) in table.headers.enumerated() {
      for row in (table.range.first.row + 1)...table.range.last.row {
        let place = CellReference(row: row, column: table.range.first.column + index)
        let (old, new) = (self[place], change(header, self[place]))
        if new != old { self[place] = new }
      }
    }
  }
}
