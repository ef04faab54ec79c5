extension Sheet {
  /// How many rows there are, stored and long ones together.
  public var rowCount: Int { rows.count + (longRows?.count ?? 0) }

  /// The cells of a row; none where there is no such row.
  func cells(ofRow row: Int) -> [Cell] {
    if rows.indices.contains(row) { return rows[row].cells }
    guard let longRows, row >= rows.count, row < rowCount else { return [] }
    return longRows.cells(row - rows.count)
  }

  /// Changes the cells of the long rows as they are made; `row` is counted from the sheet's top.
  mutating func mapLongCells(
    _ change: @escaping @Sendable (_ row: Int, _ cells: inout [Cell]) -> Void
  ) {
    let first = rows.count
    longRows = longRows?.mapCells { row, cells in
      var changed = cells
      change(first + row, &changed)
      return changed
    }
  }
}

extension [Cell] {
  /// Puts a cell into a row, with empty ones before it where the row ends earlier.
  mutating func place(_ cell: Cell, at column: Int) {
    let missing = column + 1 - count
    if missing > 0 { append(contentsOf: repeatElement(.empty, count: missing)) }
    self[column] = cell
  }
}
