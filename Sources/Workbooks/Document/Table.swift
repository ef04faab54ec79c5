/// A range that readers treat as one table: with a header row, a name for formulas, and filters.
public struct Table: Sendable, Hashable {
  /// One of the looks that every spreadsheet program brings along.
  public enum Style: Sendable, Hashable {
    case none

    /// `TableStyleLight1` to `TableStyleLight21`.
    case light(Int)

    /// `TableStyleMedium1` to `TableStyleMedium28`.
    case medium(Int)

    /// `TableStyleDark1` to `TableStyleDark11`.
    case dark(Int)
  }

  /// The name that formulas use; see `DefinedName.isValid(_:)`. Unique in the workbook, letter
  /// case ignored, among tables and defined names.
  public var name: String

  /// The header row and at least one row below it.
  public var range: CellRange

  /// The texts of the header row, one a column, all different (letter case ignored).
  public var headers: [String]

  /// How the header cells look.
  public var headerStyle: CellStyle

  /// How the table looks.
  public var style: Style

  /// Whether every other row is shaded.
  public var hasBandedRows: Bool

  /// Whether the header cells have filter buttons.
  public var hasFilter: Bool

  /// Creates a table.
  public init(
    name: String, range: CellRange, headers: [String],
    headerStyle: CellStyle = CellStyle.plain.bolded(), style: Style = .medium(2),
    hasBandedRows: Bool = true, hasFilter: Bool = true
  ) {
    self.name = name
    self.range = range
    self.headers = headers
    self.headerStyle = headerStyle
    self.style = style
    self.hasBandedRows = hasBandedRows
    self.hasFilter = hasFilter
  }

  /// The range of a column's cells below the header, or `nil` when there is no such header.
  public func dataRange(of header: String) -> CellRange? {
    guard let index = headers.firstIndex(of: header), range.rowCount > 1 else { return nil }
    return CellRange(
      column: range.first.column + index, rows: (range.first.row + 1)...range.last.row)
  }
}
