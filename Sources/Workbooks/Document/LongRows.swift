/// Rows that are made one by one whenever somebody asks for them: hundreds of thousands of rows
/// need no memory before they are written, and several of them can be made at a time.
public struct LongRows: Sendable {
  /// What makes the rows.
  public let source: any RowSource

  /// Creates rows from what makes them.
  public init(_ source: any RowSource) { self.source = source }

  /// Creates rows from closures. For one number, counted from 0, they must always make the same.
  ///
  /// - Parameters:
  ///   - cells: The cells of a row; see ``Row/cells``.
  ///   - height: The height of a row; see ``Row/height``.
  public init(
    count: Int, height: @escaping @Sendable (_ row: Int) -> Double? = { _ in nil },
    cells: @escaping @Sendable (_ row: Int) -> [Cell]
  ) {
    source = ClosureRows(count: count, makeHeight: height, makeCells: cells)
  }

  /// How many rows there are.
  public var count: Int { source.count }

  /// Makes a row.
  public subscript(row: Int) -> Row { Row(cells(row), height: source.height(row)) }

  /// Makes the cells of a row, without its height, which may need a look at all its texts.
  public func cells(_ row: Int) -> [Cell] {
    var collector = CellCollector(source)
    source.write(row, to: &collector)
    return collector.cells
  }

  /// The same rows with changed cells.
  public func mapCells(
    _ change: @escaping @Sendable (_ row: Int, _ cells: [Cell]) -> [Cell]
  ) -> LongRows {
    LongRows(ChangedRows(rows: self, change: change))
  }

  /// The same rows with a cell more in a column, instead of what stands there.
  func addingCell(
    _ column: Int, _ cell: @escaping @Sendable (_ row: Int) -> Cell
  ) -> LongRows {
    if source.width == column { return LongRows(LongerRows(rows: self, makeCell: cell)) }
    return mapCells { row, cells in
      var changed = cells
      changed.place(cell(row), at: column)
      return changed
    }
  }
}

extension LongRows: Hashable {
  /// Whether both make the same rows.
  public static func == (left: LongRows, right: LongRows) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
  }
}
