/// Makes the rows of a sheet one by one, by their numbers from 0. For one number it always makes the
/// same, whatever thread asks.
public protocol RowSource: Sendable {
  /// How many rows there are.
  var count: Int { get }

  /// How many cells each row writes; `nil` where they differ.
  var width: Int? { get }

  /// The looks that cells name by number, which all become styles of the file.
  var looks: [CellStyle] { get }

  /// The formulas that cells name by number.
  var rowFormulas: [RowFormula] { get }

  /// What is known of all cells; `nil` where that takes a look at them.
  var limits: RowLimits? { get }

  /// The height of a row; see ``Row/height``.
  func height(_ row: Int) -> Double?

  /// Writes the cells of a row from the left.
  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer)
}

extension RowSource {
  /// None.
  public var rowFormulas: [RowFormula] { [] }

  /// Nothing.
  public var limits: RowLimits? { nil }
}

/// Rows that closures make.
struct ClosureRows: RowSource {
  let count: Int
  let makeHeight: @Sendable (_ row: Int) -> Double?
  let makeCells: @Sendable (_ row: Int) -> [Cell]
  var width: Int? { nil }
  var looks: [CellStyle] { [] }

  func height(_ row: Int) -> Double? { makeHeight(row) }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    for cell in makeCells(row) { writer.write(cell) }
  }
}

/// Rows with changed cells.
struct ChangedRows: RowSource {
  let rows: LongRows
  let change: @Sendable (_ row: Int, _ cells: [Cell]) -> [Cell]
  var count: Int { rows.count }
  var width: Int? { nil }
  var looks: [CellStyle] { rows.source.looks }

  func height(_ row: Int) -> Double? { rows.source.height(row) }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    for cell in change(row, rows.cells(row)) { writer.write(cell) }
  }
}

/// Rows that all have a cell more at their end.
struct LongerRows: RowSource {
  let rows: LongRows
  let makeCell: @Sendable (_ row: Int) -> Cell
  var count: Int { rows.count }
  var width: Int? { rows.source.width.map { $0 + 1 } }
  var looks: [CellStyle] { rows.source.looks }
  var rowFormulas: [RowFormula] { rows.source.rowFormulas }

  var limits: RowLimits? {
    guard var limits = rows.source.limits else { return nil }
    for row in 0..<count { limits.include(makeCell(row)) }
    return limits
  }

  func height(_ row: Int) -> Double? { rows.source.height(row) }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    rows.source.write(row, to: &writer)
    writer.write(makeCell(row))
  }
}
