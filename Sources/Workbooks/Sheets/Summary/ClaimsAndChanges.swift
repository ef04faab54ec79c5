import Findings
import Listings

/// What claims and changes come to, in sentences that lead to their sheets.
struct ClaimsAndChanges {
  let content: WorkbookContent
  /// The names of the sheets that follow.
  let sheets: [String]
  /// The characters of a line.
  var lineWidth = TextBlock.lineWidth

  /// A row for each line of the sentences; none without claims and an earlier capture.
  var rows: [Row] { (claims + changes).map { Row([$0]) } }

  // MARK: Claims

  private var claims: [Cell] {
    guard let ledger = content.claims?.ledger, sheets.contains(BookLayout.claims) else { return [] }
    let text = ledger.summary + "."
    // Verdicts that are formulas may change; so must the sentence. It counts one table.
    let isLive = content.isLive && !sheets.contains(BookLayout.further(BookLayout.claims, 1))
    guard isLive else { return [link(text, BookLayout.claims)] }
    let counts = Verdict.allCases.map { verdict in
      "COUNTIF(\(BookLayout.claims)[\(ClaimDetail.verdict.header)],\"\(verdict.rawValue)\")"
        + "&\" \(verdict.rawValue)"
    }
    let count = ledger.entries.count
    let start = "\"\(Grouped.text(plain: String(count))) claim\(count == 1 ? "" : "s"): \"&"
    let formula = start + counts.joined(separator: ", \"&") + ".\""
    return [
      Cell(
        .linkedFormula(
          formula, result: text, sheet: BookLayout.claims, cell: CellReference(row: 0, column: 0)),
        style: Styles.link)
    ]
  }

  // MARK: Changes

  private var changes: [Cell] {
    guard let previous = content.previous else { return [] }
    let movements =
      content.redaction.hides("level") || content.redaction.hidesPay
      ? nil : previous.movements.sentence
    let sentences = previous.ledger.sentences + [movements].compactMap(\.self)
    let text = "Compared with the earlier capture: " + sentences.joined(separator: " ")
    return TextBlock.lines(text, lineWidth: lineWidth).map { line in
      sheets.contains(BookLayout.changes)
        ? link(line, BookLayout.changes) : .text(line, style: Styles.text)
    }
  }

  private func link(_ text: String, _ sheet: String) -> Cell {
    Cell(
      .internalLink(sheet: sheet, cell: CellReference(row: 0, column: 0), text: text),
      style: Styles.link)
  }
}
