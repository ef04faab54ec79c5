internal import XLSXInput

/// When two cells are one, whatever program saved them.
enum CellAgreement {
  /// Numbers may differ by this part of them: programs sum in other orders.
  private static let tolerance = 1e-12

  static func agree(_ left: StoredCell.Value, _ right: StoredCell.Value) -> Bool {
    guard case .number(let left) = left, case .number(let right) = right else {
      return left == right
    }
    guard left != right else { return true }
    let largest = max(left.magnitude, right.magnitude)
    // Infinity is not near anything.
    return largest.isFinite && (left - right).magnitude <= tolerance * largest
  }

  /// Whether a formula reads as another one does `shift` rows further down.
  static func agree(_ here: String?, _ expected: String?, shift: Int) -> Bool {
    guard let here, let expected else { return here == expected }
    if shift == 0, here == expected { return true }
    let moved = FormulaText(expected.utf8).moved(rows: shift, columns: 0)
    return FormulaText(here.utf8).normalized == moved.normalized
  }

  /// Whether two rows are the same one, of which a few cells were changed: three quarters of the
  /// cells have one value, and all where there are only two.
  static func areAlike(_ left: StoredRow, _ right: StoredRow) -> Bool {
    let most = max(left.cells.count, right.cells.count)
    let equal = equalCells(left, right)
    return most < 3 ? equal == most : equal * 4 >= most * 3
  }

  /// Whether two rows may be the same one: half of the cells have one value.
  static func mayBeAlike(_ left: StoredRow, _ right: StoredRow) -> Bool {
    equalCells(left, right) * 2 >= max(left.cells.count, right.cells.count)
  }

  private static func equalCells(_ left: StoredRow, _ right: StoredRow) -> Int {
    var count = 0
    var others = right.cells[...]
    for cell in left.cells {
      while let other = others.first, other.column < cell.column { others.removeFirst() }
      guard let other = others.first, other.column == cell.column else { continue }
      if agree(cell.value, other.value) { count += 1 }
    }
    return count
  }
}
