/// A rectangle of cells on a sheet, of one cell at least.
public struct CellRange: Sendable, Hashable {
  /// The cell at the top left.
  public let first: CellReference

  /// The cell at the bottom right.
  public let last: CellReference

  /// Creates the smallest range that holds both cells, whichever corners they are.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Creates a range of one column, from one row to another, counted from 0.
  public init(column: Int, rows: ClosedRange<Int>) {
    self.init(
      CellReference(row: rows.lowerBound, column: column),
      CellReference(row: rows.upperBound, column: column))
  }

  public var rowCount: Int { last.row - first.row + 1 }
  public var columnCount: Int { last.column - first.column + 1 }

  /// The range as it moves with a copied formula: `A1:B2`, or `A1` for a single cell.
  public var relative: String {
    first == last ? first.relative : first.relative + ":" + last.relative
  }

  /// The range that stays: `$A$1:$B$2`, or `$A$1` for a single cell.
  public var absolute: String {
    first == last ? first.absolute : first.absolute + ":" + last.absolute
  }

  /// The range that stays, on a sheet: `'It''s'!$A$1:$B$2`.
  public func absolute(onSheet sheet: String) -> String {
    SheetName.quoted(sheet) + "!" + absolute
  }

  /// Whether a cell lies in the range.
  public func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }

  /// Whether the two ranges share a cell.
  public func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row
      && first.column <= other.last.column && other.first.column <= last.column
  }

  /// Whether the whole range fits on a sheet.
  public var fitsSheet: Bool {
    first.row >= 0 && first.column >= 0 && last.row < SheetLimits.rows
      && last.column < SheetLimits.columns
  }

  /// Every cell, row by row.
  public var cells: [CellReference] {
    (first.row...last.row).flatMap { row in
      (first.column...last.column).map { CellReference(row: row, column: $0) }
    }
  }
}

/// A range on a named sheet, as charts refer to it.
public struct SheetRange: Sendable, Hashable {
  public var sheet: String
  public var range: CellRange

  /// Creates a range on a sheet.
  public init(sheet: String, range: CellRange) {
    self.sheet = sheet
    self.range = range
  }
}
