import Spreads

/// What a person at a terminal sees of a spread table.
enum SpreadTextTable {
  /// The overview as a table in at most `width` columns where that is possible, and below it the
  /// notes. Ends with a line feed.
  static func text(_ table: SpreadTable, width: Int = 80) -> String {
    let overview = SpreadOverview(table)
    var lines: [String] = []
    if !table.spreads.isEmpty {
      let columns = overview.columns.map { column in
        TextTable.Column(
          heading: column.heading, alignment: column.isNumeric ? .decimal : .left,
          cells: column.cells)
      }
      lines = TextTable(columns, width: width).lines + [""]
    }
    for note in overview.notes { lines += TerminalText.wrapped(note, to: width) }
    return lines.joined(separator: "\n") + "\n"
  }
}
