/// What is known of the cells of long rows, without a look at them, that a file cannot hold without end.
public struct RowLimits: Sendable {
  /// The most bytes that a text has (UTF-8).
  public var longestText: Int
  /// How many cells are links.
  public var links: Int

  /// Takes a cell in.
  mutating func include(_ cell: Cell) {
    switch cell.value {
    case .text(let text), .formula(_, .text(let text)):
      longestText = max(longestText, text.utf8.count)
    case .link(let url, let text):
      longestText = max(longestText, text.utf8.count)
      if WebAddress(url) != nil { links += 1 }
    case .internalLink(_, _, let text), .linkedFormula(_, let text, _, _):
      longestText = max(longestText, text.utf8.count)
      links += 1
    case .blank, .number, .integer, .date, .boolean, .formula, .arrayFormula: break
    }
  }

  /// Whether a text of so many bytes can be too long for a cell: an escape makes seven characters of one.
  static func canBeTooLong(_ count: Int) -> Bool { count * 7 > SheetLimits.textLength }
}
