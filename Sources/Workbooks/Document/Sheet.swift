/// One worksheet: its cells by row, and everything that lies over or around them.
public struct Sheet: Sendable, Hashable {
  /// The name on the tab; see `SheetName` for what is allowed.
  public var name: String

  /// The colour of the tab, or `nil` for none.
  public var tabColor: Color?

  /// Widths and visibility by column number; columns past the end have the default width.
  public var columns: [Column] = []

  /// The rows from the top, each with its cells from the left. Rows past the end are empty.
  public var rows: [Row] = []

  /// Rows that follow ``rows`` and are made when they are written, or `nil` for none. They belong
  /// to a table whose header stands in ``rows``.
  public var longRows: LongRows?

  /// The tables, which must not overlap.
  public var tables: [Table] = []

  /// The charts that float over the cells.
  public var charts: [Chart] = []

  /// Colourings that depend on the cells' numbers.
  public var conditionalFormats: [ConditionalFormat] = []

  /// Ranges where a text that looks like a number is meant as text, and needs no warning mark.
  public var textNumberRanges: [CellRange] = []

  /// How many rows at the top stay in view when scrolling.
  public var frozenRows = 0

  /// How many columns at the left stay in view when scrolling.
  public var frozenColumns = 0

  /// Whether the screen shows lines between cells.
  public var showsGridlines = true

  /// The size on the screen in percent, 10 to 400.
  public var zoom = 100

  /// How the sheet is printed.
  public var printSetup = PrintSetup()

  /// Creates an empty sheet.
  public init(name: String, tabColor: Color? = nil) {
    self.name = name
    self.tabColor = tabColor
  }

  /// The cell at a place; an empty, plain one where nothing was put.
  public subscript(reference: CellReference) -> Cell {
    get {
      let cells = cells(ofRow: reference.row)
      return cells.indices.contains(reference.column) ? cells[reference.column] : .empty
    }
    set {
      if longRows != nil, reference.row >= rows.count {
        return mapLongCells { row, cells in
          if row == reference.row { cells.place(newValue, at: reference.column) }
        }
      }
      while rows.count <= reference.row { rows.append(Row()) }
      rows[reference.row].cells.place(newValue, at: reference.column)
    }
  }
}

/// One row of a sheet.
public struct Row: Sendable, Hashable {
  /// The cells from the left without gaps; use `.empty` to skip one.
  public var cells: [Cell]

  /// The height in points (0 to 409), or `nil` for the default of 15.
  public var height: Double?

  /// Creates a row.
  public init(_ cells: [Cell] = [], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }
}

/// One column of a sheet.
public struct Column: Sendable, Hashable {
  /// The width in characters of the default font (0 to 255), or `nil` for the default of 8.43.
  public var width: Double?

  /// Whether the column is hidden.
  public var isHidden: Bool

  /// Creates a column.
  public init(width: Double? = nil, isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}
