/// A table in plain text for a terminal: headings, a rule, and rows in columns.
struct TextTable {
  /// How the cells of a column stand.
  enum Alignment {
    case left
    /// Right, with the decimal signs below each other.
    case decimal
  }

  struct Column {
    /// The heading, line by line.
    var heading: [String]
    var alignment: Alignment
    var cells: [String]
  }

  /// Below this no text column is shortened.
  private static let narrowest = 6
  private static let gap = "  "

  private var columns: [Column]
  private var widths: [Int]

  /// - Parameter width: The columns of the terminal. Text columns are shortened to fit, the widest
  ///   first; figures never are, so that a table with many of them may be wider.
  init(_ columns: [Column], width: Int = 80) {
    self.columns = columns.map { column in
      var column = column
      column.cells = column.cells.map(TerminalText.cleaned)
      if column.alignment == .decimal { column.cells = DecimalAlignment.aligned(column.cells) }
      return column
    }
    widths = self.columns.map { column in
      (column.heading + column.cells).map(DisplayWidth.of).max() ?? 0
    }
    fit(width)
  }

  private mutating func fit(_ width: Int) {
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) - width
    while excess > 0 {
      let shortenable = columns.indices.filter {
        columns[$0].alignment == .left && widths[$0] > Self.narrowest
      }
      guard let widest = shortenable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let headingHeight = columns.map(\.heading.count).max() ?? 0
    let headings = (0..<headingHeight).map { line in
      // Short headings stand at the bottom, next to their cells.
      row { column in
        let index = line - headingHeight + column.heading.count
        return index >= 0 ? column.heading[index] : ""
      }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    let height = columns.map(\.cells.count).max() ?? 0
    let rows = (0..<height).map { index in
      row { $0.cells.indices.contains(index) ? $0.cells[index] : "" }
    }
    return headings + [rule] + rows
  }

  private func row(_ cell: (Column) -> String) -> String {
    let cells = zip(columns, widths).map { column, width in
      let text = TerminalText.shortened(cell(column), to: width)
      let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
      return column.alignment == .left ? text + padding : padding + text
    }
    let line = cells.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
