import Findings
import Listings
import Spreads

/// The cells of a row of the Changes sheet.
struct ChangeCells {
  let content: WorkbookContent
  let columns: [ChangesColumn]
  let places: ListingPlaces
  private let named: [String: ChangeColumn<ListingChange>]

  init(_ content: WorkbookContent, _ columns: [ChangesColumn], _ places: ListingPlaces) {
    self.content = content
    self.columns = columns
    self.places = places
    named = Dictionary(uniqueKeysWithValues: ChangeColumn<ListingChange>.all.map { ($0.name, $0) })
  }

  func row(_ change: ListingChange) -> Row {
    let cells = columns.map { cell($0.content, change) }
    let lines = zip(columns, cells).map { column, cell in
      cell.shownText.map { TextMeasure.lines($0, width: column.width - 2) } ?? 1
    }
    return Row(cells, height: TextMeasure.rowHeight(lines: lines.max() ?? 1))
  }

  private func cell(_ content: ChangesColumn.Content, _ change: ListingChange) -> Cell {
    switch content {
    case .words(let words): text(words(change))
    case .named(let name): cell(named[name]?.value(change) ?? .undefined)
    case .oldRow: text(oldRow(change))
    case .newRow: link(change)
    }
  }

  private func cell(_ value: ChangeValue) -> Cell {
    switch value {
    case .undefined: .empty
    case .amount(let amount): .number(amount.double, style: Styles.annual)
    case .number(let number, _): .number(number, style: Styles.ratio)
    case .count(let count): .integer(count, style: Styles.count)
    case .text, .posted, .place: text(value.text)
    }
  }

  private func text(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.explanation)
  }

  // MARK: Rows

  private func oldRow(_ change: ListingChange) -> String {
    guard let row = change.old?.row, let source = content.previous?.source else { return "" }
    return content.redaction.hides("source_row") ? source.name : "\(source.name):\(row)"
  }

  private func link(_ change: ListingChange) -> Cell {
    guard let ordinal = change.new?.ordinal, let place = places[ordinal] else { return .empty }
    let entry = content.listings[ordinal]
    let text =
      content.redaction.hides("source_row")
      ? "\(place.sheet), row \(place.row + 1)" : "\(entry.sourceFile):\(entry.sourceRow)"
    return Cell(
      .internalLink(
        sheet: place.sheet, cell: CellReference(row: place.row, column: 0), text: text),
      style: Styles.link.wrapped().indented(1))
  }
}
