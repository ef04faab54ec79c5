import Spreads

/// What a person at a terminal sees of a spread table.
enum SpreadTextTable {
  /// The overview as a table in at most `width` columns where that is possible, below it what
  /// options add, and the notes. Ends with a line feed.
  static func text(_ table: SpreadTable, width: Int = 80) -> String {
    let overview = SpreadOverview(table)
    var lines: [String] = []
    if !table.spreads.isEmpty { lines = Self.lines(overview.columns, width) + [""] }
    for detail in overview.details {
      lines += TerminalText.wrapped(detail.title + ":", to: width)
      lines += [""] + Self.lines(detail.columns, width) + [""]
    }
    for note in overview.notes { lines += TerminalText.wrapped(note, to: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ columns: [SpreadOverview.Column], _ width: Int) -> [String] {
    let columns = columns.map { column in
      TextTable.Column(
        heading: column.heading, alignment: column.isNumeric ? .decimal : .left,
        cells: column.cells)
    }
    return TextTable(columns, width: width).lines
  }
}
