import Spreads

/// What a person at a terminal sees of a spread table.
enum SpreadTextTable {
  /// The overview as a table in at most `width` columns where that is possible, below it what
  /// options add, and the notes. Ends with a line feed.
  static func text(_ table: SpreadTable, width: Int = 80, ink: Ink = .plain) -> String {
    let overview = SpreadOverview(table)
    var lines: [String] = []
    var leftOut: [String] = []
    if !table.spreads.isEmpty {
      let main = Self.table(overview.columns, width, ink)
      lines = main.lines + [""]
      leftOut = main.leftOut.map { $0.last ?? "" }
    }
    for detail in overview.details {
      lines += TerminalText.wrapped(detail.title + ":", to: width)
      lines += [""] + Self.table(detail.columns, width, ink).lines + [""]
    }
    for note in overview.notes(without: leftOut) { lines += TerminalText.wrapped(note, to: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(
    _ columns: [SpreadOverview.Column], _ width: Int, _ ink: Ink
  ) -> TextTable {
    let columns = columns.map { column in
      TextTable.Column(
        heading: column.heading, alignment: column.isNumeric ? .decimal : .left,
        cells: column.cells, givesWay: column.isDerived)
    }
    return TextTable(columns, width: width, ink: ink)
  }
}
