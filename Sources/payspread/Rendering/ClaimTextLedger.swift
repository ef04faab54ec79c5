import Findings
import Listings

/// What a person at a terminal sees of a ledger of claims: a block for each claim, and the count of
/// verdicts.
enum ClaimTextLedger {
  /// Rows of evidence shown for a claim; the other outputs have all of them.
  private static let mostRows = 3
  private static let indent = "  "

  /// Ends with a line feed.
  static func text(_ ledger: ClaimLedger, width: Int = 80, ink: Ink = .plain) -> String {
    let blocks = ledger.entries.map { block($0, width, ink) + [""] }
    return (blocks.joined() + [ledger.summary]).joined(separator: "\n") + "\n"
  }

  private static func block(_ entry: ClaimEntry, _ width: Int, _ ink: Ink) -> [String] {
    let quoted = entry.claim.text.isEmpty ? "" : "\"\(entry.claim.text)\""
    let paragraphs = [quoted, entry.reason] + rows(entry)
    let id = ink(.bold, TerminalText.cleaned(entry.claim.id))
    return ["\(id)  \(ink(entry.verdict.tone, entry.verdict.rawValue))"]
      + paragraphs.flatMap { paragraph in
        TerminalText.wrapped(TerminalText.cleaned(paragraph), to: width - indent.count)
          .map { indent + $0 }
      }
  }

  /// The first rows, in one paragraph; rows with a sentence each in their own.
  private static func rows(_ entry: ClaimEntry) -> [String] {
    let shown = entry.evidence.prefix(mostRows)
    let rest = entry.evidence.count - shown.count
    let more = rest > 0 ? ["and \(Grouped.text(plain: String(rest))) more"] : []
    guard entry.evidence.contains(where: { $0.quotation != nil }) else {
      let places = (shown.map(\.text) + more).joined(separator: ", ")
      return places.isEmpty ? [] : [(entry.evidence.count == 1 ? "row: " : "rows: ") + places]
    }
    return shown.map(\.text) + more
  }
}

extension Verdict {
  /// The tone of the word at a terminal.
  fileprivate var tone: Ink.Tone {
    switch self {
    case .supported: .green
    case .contradicted: .red
    case .undecidable: .yellow
    }
  }
}
