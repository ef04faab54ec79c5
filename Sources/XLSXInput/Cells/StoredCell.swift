/// A cell as a workbook stores it: its formula, and its value or the formula's last result.
package struct StoredCell: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case blank
    case number(Double)
    case text(String)
    case boolean(Bool)
    /// Such as `#DIV/0!`.
    case error(String)
  }

  /// From 1.
  package var column: Int
  package var value: Value
  /// The formula without its equals sign, an array formula in braces; nil for none.
  package var formula: String?

  package init(column: Int, value: Value, formula: String? = nil) {
    self.column = column
    self.value = value
    self.formula = formula
  }
}

/// The cells of a row that have a value or a formula, from left to right.
package struct StoredRow: Sendable, Equatable {
  /// From 1.
  package var number: Int
  package var cells: [StoredCell]

  package init(number: Int, cells: [StoredCell]) {
    self.number = number
    self.cells = cells
  }
}
