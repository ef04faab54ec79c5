/// A table in plain text for a terminal: headings, a rule, and rows in columns. A text that is too
/// long for its column goes on below itself.
struct TextTable {
  /// How the cells of a column stand.
  enum Alignment {
    case left
    /// Right, with the decimal signs below each other.
    case decimal
    /// Right as they are; never shortened.
    case right
  }

  struct Column {
    /// The heading, line by line.
    var heading: [String]
    var alignment: Alignment
    var cells: [String]
    /// Whether a text that is too long goes on below itself; else it is shortened.
    var wraps = true
    /// Whether it is left out where texts would else be broken that need not be long.
    var givesWay = false
  }

  /// Below this no text column is made narrower.
  private static let narrowest = 6
  /// A text of this width stays whole, as long as there is a column that gives way.
  private static let wholeName = 20
  /// Lines that one text takes at most; what is longer is shortened.
  private static let mostLines = 3
  private static let gap = "  "

  private var columns: [Column]
  private var widths: [Int]
  private let ink: Ink
  /// The headings of the columns that were left out, in their order.
  private(set) var leftOut: [[String]] = []

  /// - Parameter width: The columns of the terminal. Columns that give way are left out before a
  ///   text of up to 20 columns is broken, the last first. Then text columns are made narrower to
  ///   fit, the widest first; figures never are, so that a table with many of them may be wider.
  init(_ columns: [Column], width: Int = 80, ink: Ink = .plain) {
    self.ink = ink
    self.columns = columns.map { column in
      var column = column
      column.cells = column.cells.map(TerminalText.cleaned)
      if column.alignment == .decimal { column.cells = DecimalAlignment.aligned(column.cells) }
      return column
    }
    widths = self.columns.map { column in
      (column.heading + column.cells).map(DisplayWidth.of).max() ?? 0
    }
    makeRoom(width)
    fit(width)
  }

  /// How much wider than `width` the table is.
  private func excess(over width: Int) -> Int {
    widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) - width
  }

  private mutating func makeRoom(_ width: Int) {
    while let last = columns.lastIndex(where: \.givesWay) {
      let spare = zip(columns, widths).reduce(0) { spare, place in
        spare + (place.0.alignment == .left ? max(0, place.1 - Self.wholeName) : 0)
      }
      guard excess(over: width) > spare else { return }
      leftOut.insert(columns.remove(at: last).heading, at: 0)
      widths.remove(at: last)
    }
  }

  private mutating func fit(_ width: Int) {
    var excess = excess(over: width)
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
  var lines: [String] { headLines + rowLines.joined() }

  /// The headings and the rule below them.
  var headLines: [String] {
    let headingHeight = columns.map(\.heading.count).max() ?? 0
    let headings = (0..<headingHeight).map { line in
      // Short headings stand at the bottom, next to their cells.
      row { column in
        let index = line - headingHeight + column.heading.count
        return index >= 0 ? column.heading[index] : ""
      }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    return headings.map { ink(.bold, $0) } + [rule]
  }

  /// The lines of each row.
  var rowLines: [[String]] {
    let height = columns.map(\.cells.count).max() ?? 0
    return (0..<height).map { index in
      lines { $0.cells.indices.contains(index) ? $0.cells[index] : "" }
    }
  }

  /// The lines of one row of the table.
  private func lines(_ cell: (Column) -> String) -> [String] {
    let cells = zip(columns, widths).map { column, width in
      column.alignment == .left && column.wraps
        ? Self.wrapped(cell(column), to: width) : [cell(column)]
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      row(cells.map { $0.indices.contains(line) ? $0[line] : "" })
    }
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    let lines = TerminalText.wrapped(text, to: width, breaksWords: true)
    let kept = lines.prefix(mostLines - 1)
    let rest = lines.dropFirst(mostLines - 1).joined(separator: " ")
    return (kept + (rest.isEmpty ? [] : [rest])).map { TerminalText.shortened($0, to: width) }
  }

  private func row(_ cell: (Column) -> String) -> String {
    row(columns.map(cell))
  }

  private func row(_ cells: [String]) -> String {
    let padded = zip(cells, zip(columns, widths)).map { cell, place in
      let (column, width) = place
      let text = TerminalText.shortened(cell, to: width)
      let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
      return column.alignment == .left ? text + padding : padding + text
    }
    let line = padded.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
