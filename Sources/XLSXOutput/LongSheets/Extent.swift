import Workbooks

/// The smallest range that holds all cells.
struct Extent: Sendable {
  private var bounds: CellRange?

  init() {}

  /// The extent as a sheet says it: `A1:X9`.
  init(_ dimension: Substring) {
    let corners = dimension.split(separator: ":").compactMap { CellReference(String($0)) }
    if let first = corners.first, let last = corners.last { bounds = CellRange(first, last) }
  }

  /// `A1` where there are no cells.
  var dimension: String { bounds?.relative ?? "A1" }

  mutating func include(_ cell: CellReference) {
    if let bounds, bounds.contains(cell) { return }
    include(CellRange(cell, cell))
  }

  mutating func include(_ other: Extent) {
    if let bounds = other.bounds { include(bounds) }
  }

  private mutating func include(_ range: CellRange) {
    let old = bounds ?? range
    bounds = CellRange(
      CellReference(
        row: min(old.first.row, range.first.row), column: min(old.first.column, range.first.column)
      ),
      CellReference(
        row: max(old.last.row, range.last.row), column: max(old.last.column, range.last.column)))
  }
}
