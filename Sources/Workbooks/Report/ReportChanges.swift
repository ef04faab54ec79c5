import Findings
import Listings
import Spreads

/// What became of an earlier capture, as a report shows it: in sentences, and per level.
package struct ReportChanges {
  /// The earlier capture.
  package let source: String
  package let sentences: [String]
  /// What moved per level; `nil` where levels or pay are left out.
  package let table: ReportTable?
  /// What must be known to read the table.
  package let notes: [String]

  /// `nil` where no earlier capture was given.
  package init?(_ content: WorkbookContent) {
    guard let previous = content.previous else { return nil }
    source = previous.source.name
    let hides = content.redaction.hides("level") || content.redaction.hidesPay
    let movement = hides ? nil : previous.movements.sentence
    sentences = previous.ledger.sentences + [movement].compactMap(\.self)
    let overview = LevelMovementOverview(previous.movements)
    table = hides ? nil : Self.table(overview)
    notes = hides ? [] : overview.readingNotes
  }

  private static func table(_ overview: LevelMovementOverview) -> ReportTable {
    let columns = overview.columns
    return ReportTable(
      caption: "What moved per level, before → now",
      columns: columns.map { column in
        ReportTable.Column(
          heading: column.heading.joined(separator: " ").capitalizedFirst,
          isNumeric: column.isNumeric)
      },
      rows: (columns.first?.cells ?? []).indices.map { row in
        columns.map { column in
          let text = column.cells[row]
          if text.isEmpty || text == "–" { return .missing }
          return column.isNumeric ? .figure(text) : .text(text)
        }
      })
  }
}

extension String {
  /// With a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
