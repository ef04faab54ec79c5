import Findings
import Listings

/// What became of the listings of an earlier capture: a row for each that was changed, added or
/// removed; a further sheet where one is full.
struct ChangesSheets {
  private let content: WorkbookContent
  private let title: String
  private let places: ListingPlaces

  init(_ content: WorkbookContent, title: String, places: ListingPlaces) {
    self.content = content
    self.title = title
    self.places = places
  }

  /// None where nothing changed.
  func sheets() -> [Sheet] {
    guard let previous = content.previous else { return [] }
    let columns = ChangesColumn.all(content.redaction)
    let cells = ChangeCells(content, columns, places)
    let changes = previous.ledger.withoutUnchanged
    let parts = FindingsSheet.parts(of: changes.count, named: BookLayout.changes)
    return parts.map { name, part in
      let rows = changes[part].map(cells.row)
      var sheet = FindingsSheet(
        name: name, heading: "Changes since \(previous.source.name)", note: note(previous),
        columns: columns.map(\.column)
      ).sheet(rows, content.profile, title: title)
      let first = BookLayout.findingsHeaderRow + 1
      sheet.textNumberRanges = columns.indices.map { column in
        CellRange(column: column, rows: first...(first + rows.count - 1))
      }
      return sheet
    }
  }

  private func note(_ previous: PreviousCapture) -> String {
    let unchanged = previous.ledger.counts.unchanged
    let left =
      unchanged == 1
      ? "The unchanged listing is left out"
      : "The \(number(unchanged)) unchanged listings are left out"
    return "Pay is per year, in the row's currency; percentages are of the earlier amount. "
      + (unchanged == 0 ? "No listing is unchanged." : "\(left); payspread compare lists all.")
  }

  private func number(_ number: Int) -> String { Grouped.text(plain: String(number)) }
}
