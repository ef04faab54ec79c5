/// Rows that are made one by one whenever somebody asks for them: hundreds of thousands of rows
/// need no memory before they are written, and several of them can be made at a time.
public struct LongRows: Sendable {
  /// How many rows there are.
  public let count: Int

  private let makeCells: @Sendable (_ row: Int) -> [Cell]
  private let makeHeight: @Sendable (_ row: Int) -> Double?

  /// Creates rows from what makes them. For one number, counted from 0, it must always make the
  /// same.
  ///
  /// - Parameters:
  ///   - cells: The cells of a row; see ``Row/cells``.
  ///   - height: The height of a row; see ``Row/height``.
  public init(
    count: Int, height: @escaping @Sendable (_ row: Int) -> Double? = { _ in nil },
    cells: @escaping @Sendable (_ row: Int) -> [Cell]
  ) {
    self.count = count
    makeCells = cells
    makeHeight = height
  }

  /// Makes a row.
  public subscript(row: Int) -> Row { Row(cells(row), height: makeHeight(row)) }

  /// Makes the cells of a row, without its height, which may need a look at all its texts.
  public func cells(_ row: Int) -> [Cell] { makeCells(row) }

  /// The same rows with changed cells.
  public func mapCells(
    _ change: @escaping @Sendable (_ row: Int, _ cells: [Cell]) -> [Cell]
  ) -> LongRows {
    LongRows(count: count, height: makeHeight) { [makeCells] row in change(row, makeCells(row)) }
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
