/// A name for a cell, a range or a formula, for use in formulas of the whole workbook.
public struct DefinedName: Sendable, Hashable {
  /// The name, such as `tax_rate`.
  public var name: String

  /// What it stands for, with or without a leading `=`, such as `'Notes'!$B$4`.
  public var formula: String

  /// Creates a defined name.
  public init(_ name: String, formula: String) {
    self.name = name
    self.formula = formula
  }

  /// Creates a name for one cell.
  public init(_ name: String, sheet: String, cell: CellReference) {
    self.init(name, formula: SheetName.quoted(sheet) + "!" + cell.absolute)
  }

  /// Whether spreadsheets accept a text as the name of a table, a range or a formula: letters,
  /// digits, `_` and `.`, no digit or `.` first, nothing that reads as a cell (`A1`, `R1C1`), at
  /// most 127 bytes (what the writer can store).
  public static func isValid(_ name: String) -> Bool {
    guard let first = name.first, name.utf8.count <= 127 else { return false }
    guard first.isLetter || first == "_" else { return false }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) else {
      return false
    }
    return !readsAsCell(name)
  }

  private static func readsAsCell(_ name: String) -> Bool {
    if CellReference(name) != nil { return true }
    let lower = name.lowercased()
    guard let first = lower.first, first == "r" || first == "c" else { return false }
    return lower.allSatisfy { $0 == "r" || $0 == "c" || ("0"..."9").contains($0) }
  }
}
