extension SettingsRow {
  /// The text of a column that must have one.
  /// - Throws: `SettingsError.row` for an empty cell.
  func required(_ column: String, _ advice: String) throws(SettingsError) -> String {
    let text = self[column]
    guard !text.isEmpty else { throw problem(column, "the cell is empty", advice) }
    return text
  }
}
