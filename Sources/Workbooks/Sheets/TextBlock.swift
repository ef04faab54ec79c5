/// Rows of running text. The text is broken by hand into lines that run over the empty cells to
/// their right, since cells are never merged.
struct TextBlock {
  /// The characters of a line.
  static let lineWidth = 130.0

  static func title(_ text: String) -> Row {
    Row([.text(text, style: Styles.title)], height: 26)
  }

  /// A heading ruled below over a number of columns, and a narrow row that keeps the rule apart from
  /// what follows.
  static func heading(_ text: String, columns: Int) -> [Row] {
    let rule = CellStyle.plain.ruledBelow(Palette.rule)
    let rest = Array(repeating: Cell(.blank, style: rule), count: max(0, columns - 1))
    return [Row([.text(text, style: Styles.heading)] + rest, height: 22), Row(height: 4)]
  }

  /// A paragraph, in as many rows as it needs.
  static func paragraph(
    _ text: String, style: CellStyle = Styles.text, width: Double = lineWidth
  ) -> [Row] {
    lines(text, lineWidth: width).map { Row([.text($0, style: style)]) }
  }

  /// A paragraph's lines.
  static func lines(_ text: String, lineWidth: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, lineWidth: lineWidth) }) {
      if let last = lines.last, TextMeasure.width(last + " " + word) <= lineWidth {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// A word as it is, or what is wider than a line in parts.
  private static func pieces(of word: Substring, lineWidth: Double) -> [String] {
    var pieces: [String] = []
    var rest = word
    while TextMeasure.width(String(rest.prefix(Int(lineWidth) * 2))) > lineWidth {
      let piece = rest.prefix(Int(lineWidth) / 2)
      pieces.append(String(piece))
      rest = rest.dropFirst(piece.count)
    }
    return rest.isEmpty ? pieces : pieces + [String(rest)]
  }
}
