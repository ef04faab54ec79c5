import Listings
import Spreads

/// The way from a group's figures to the listings behind them: a column of links on Spreads.
struct EvidenceColumn {
  static let header = "Evidence"

  let content: WorkbookContent
  let places: GroupPlaces

  /// Adds the column to the sheet Spreads.
  func append(to sheet: inout Sheet) {
    sheet.appendTableColumn(Self.header, width: 15, cell: link)
  }

  private func link(_ group: Int) -> Cell {
    guard let place = places[group] else { return .text("none counted", style: Styles.label) }
    let count = content.table.spreads[group].listings
    let text = "\(Grouped.text(plain: String(count))) listing\(count == 1 ? "" : "s")"
    return Cell(
      .internalLink(
        sheet: place.sheet, cell: CellReference(row: place.row, column: 0), text: text),
      style: Styles.link.indented(1))
  }
}
