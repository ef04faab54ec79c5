import Spreads

/// A sentence about figures of the spread table, as a formula that reads them from Spreads and as
/// the text that it gives.
struct FigureSentence {
  enum Piece {
    case words(String)
    /// A figure of a row of the table, from 0, by its column's name.
    case figure(column: String, row: Int, format: Format)
  }

  /// How a figure is written in a sentence.
  enum Format: String {
    /// Whole units with thousands separators.
    case amount = "#,##0"
    case ratio = "0.00"
    /// A plain number that is a percentage, 600 for 600 %.
    case percent = "0"
    /// A fraction of 1 as a percentage.
    case share = "0%"
  }

  /// Text literals in formulas have at most 255 characters.
  private static let longestLiteral = 250

  private let pieces: [Piece]

  init(_ pieces: Piece...) {
    self.pieces = pieces
  }

  /// The row of the table that the sentence is mainly about: that of its first figure.
  var row: Int? {
    for case .figure(_, let row, _) in pieces { return row }
    return nil
  }

  /// The formula, a concatenation.
  func formula(_ table: SpreadTable) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): Self.literal(words)
      case .figure(let column, let row, let format):
        "TEXT(\(SpreadsSheet.reference(column, row, of: table)),\"\(format.rawValue)\")"
      }
    }.joined(separator: "&")
  }

  /// The sentence with the figures that the table has.
  func text(_ table: SpreadTable) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): Self.shortened(words)
      case .figure(let column, let row, let format): Self.text(column, row, format, table)
      }
    }.joined()
  }

  private static func text(
    _ column: String, _ row: Int, _ format: Format, _ table: SpreadTable
  ) -> String {
    let column = table.columns.first { $0.name == column }
    guard let figure = column?.value(table.spreads[row]).number else { return "" }
    return switch format {
    case .amount: FigureFormat.grouped(FigureFormat.text(figure, decimals: 0))
    case .ratio: FigureFormat.text(figure, decimals: 2)
    case .percent: FigureFormat.text(figure, decimals: 0)
    case .share: FigureFormat.text(figure * 100, decimals: 0) + "%"
    }
  }

  private static func literal(_ words: String) -> String {
    "\"" + shortened(words).replacing("\"", with: "\"\"") + "\""
  }

  private static func shortened(_ words: String) -> String {
    words.count <= longestLiteral ? words : words.prefix(longestLiteral - 1) + "…"
  }
}
