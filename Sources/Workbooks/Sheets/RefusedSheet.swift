import Listings

/// The rows that are no listings, with the reason, and the reconciliation of rows.
struct RefusedSheet {
  private let content: WorkbookContent
  private let title: String
  /// The most characters of a record that are shown.
  private static let mostCharacters = 1_000
  private let columns: [RefusedColumn]

  init(_ content: WorkbookContent, title: String) {
    self.content = content
    self.title = title
    columns = RefusedColumn.all(content.redaction)
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: BookLayout.refused, tabColor: Palette.muted)
    sheet.rows = [
      Row([.text("Rows that were refused", style: Styles.title)], height: 26),
      Row([.text(reconciliation, style: Styles.note)]),
    ]
    sheet.rows += sources
    sheet.rows.append(Row())
    if content.refusals.isEmpty {
      sheet.rows.append(Row([.text("No row was refused.", style: Styles.text)]))
    } else {
      appendTable(to: &sheet)
    }
    sheet.columns = columns.map { Column(width: $0.width) }
    sheet.printSetup = BookLayout.printSetup(
      title: title, repeatedRow: sheet.tables.first?.range.first.row)
    return sheet
  }

  private var reconciliation: String {
    let listings = content.listings.count
    let refused = content.refusals.count
    return "\(listings + refused) rows = \(listings) listings + \(refused) refused. "
      + "No row is dropped without being counted here."
  }

  private var sources: [Row] {
    guard content.sources.count > 1 else { return [] }
    return content.sources.map { source in
      let rows = source.listings + source.refused
      return Row([
        .text(
          "\(source.name): \(rows) rows = \(source.listings) listings + \(source.refused) refused",
          style: Styles.note)
      ])
    }
  }

  private func appendTable(to sheet: inout Sheet) {
    let first = sheet.rows.count
    sheet.rows.append(
      Row(
        columns.map { .text($0.header, style: Styles.header) },
        height: TextMeasure.rowHeight(lines: 2)))
    sheet.rows += content.refusals.prefix(SheetLimits.rows - first - 1).map(row)
    sheet.tables = [
      Table(
        name: BookLayout.refused,
        range: CellRange(
          CellReference(row: first, column: 0),
          CellReference(row: sheet.rows.count - 1, column: columns.count - 1)),
        headers: columns.map(\.header), headerStyle: Styles.header, style: .light(1))
    ]
    sheet.frozenRows = first + 1
  }

  private func row(_ refusal: Refusal) -> Row {
    var refusal = refusal
    refusal.record = Self.shortened(refusal.record)
    let lines = columns.last?.lines(refusal) ?? 1
    return Row(
      columns.map { $0.cell(refusal) }, height: TextMeasure.rowHeight(lines: min(8, max(2, lines))))
  }

  /// The beginning of a long record; the whole stands in the file. The writer cleans the text.
  private static func shortened(_ record: String) -> String {
    let characters = record.unicodeScalars
    return characters.count > mostCharacters
      ? String(characters.prefix(mostCharacters - 1)) + "…" : record
  }
}
