import Findings
import Listings

/// The deciding rows of a claim: a link to the first, the others in a text.
struct ClaimEvidence {
  /// The most rows that the text names.
  static let mostRows = 8
  /// The most characters of a sentence that is quoted.
  private static let longestQuotation = 300

  let content: WorkbookContent
  let places: ListingPlaces

  /// The first deciding row, linked to its row on Listings.
  func link(_ entry: ClaimEntry) -> Cell {
    guard let first = entry.evidence.first else { return .empty }
    guard let place = places[first.ordinal] else { return .text(name(first), style: Styles.text) }
    return Cell(
      .internalLink(
        sheet: place.sheet, cell: CellReference(row: place.row, column: 0), text: name(first)),
      style: Styles.link.wrapped().indented(1))
  }

  /// The others, each with what it says of the claim's topics, and how many more there are.
  func text(_ entry: ClaimEntry) -> String {
    let quoted = entry.evidence.prefix(1).filter { $0.quotation != nil }
    let rows = quoted + entry.evidence.dropFirst()
    let named = rows.prefix(Self.mostRows).map { name($0) + quotation($0) }
    let more = rows.count - named.count
    return named.joined(separator: "; ")
      + (more > 0 ? "; and \(Grouped.text(plain: String(more))) more" : "")
  }

  /// `jobs.csv:5`; the row on Listings where rows of files are left out.
  private func name(_ row: EvidenceRow) -> String {
    guard content.redaction.hides("source_row") else { return "\(row.file):\(row.row)" }
    return places[row.ordinal].map { "\($0.sheet), row \($0.row + 1)" } ?? row.file
  }

  /// A sentence that is quoted, cut where it is very long.
  static func shortened(_ text: String) -> String {
    text.count > longestQuotation ? text.prefix(longestQuotation - 1) + "…" : text
  }

  private func quotation(_ row: EvidenceRow) -> String {
    guard let text = row.quotation else { return "" }
    return " " + Self.shortened(text)
  }
}
