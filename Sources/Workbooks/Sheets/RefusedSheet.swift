import Listings

/// The rows that are no listings, with the reason, and the reconciliation of rows.
struct RefusedSheet {
  private let content: WorkbookContent
  private let title: String
  /// The most characters of a record that are shown.
  private static let mostCharacters = 1_000
  /// The most rows that are listed, which leaves room for the files' own lines above them.
  private static let mostRows = 1_000_000
  private let columns: [RefusedColumn]

  init(_ content: WorkbookContent, title: String) {
    self.content = content
    self.title = title
    columns = RefusedColumn.all(content.redaction)
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: BookLayout.refused, tabColor: Palette.muted)
    sheet.rows = [TextBlock.title("Rows that were refused")]
    if content.profile == .publication { sheet.rows.append(tables) }
    sheet.rows += [Row([.text(reconciliation, style: Styles.note)])] + sources
    if content.profile == .bargaining { sheet.rows.append(Row()) }
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
    let long = content.refusals.contains { Self.isLong($0.record) }
    return "\(listings + refused) rows = \(listings) listings + \(refused) refused. "
      + "No row is dropped without being counted here."
      + (long ? " Of a long row the first \(Self.mostCharacters - 1) characters are shown." : "")
      + (refused > Self.mostRows ? " The first \(Self.mostRows) are listed." : "")
  }

  private static func isLong(_ record: String) -> Bool {
    record.utf8.count > mostCharacters && record.unicodeScalars.count > mostCharacters
  }

  /// How many tables there are, for readers who do not see it.
  private var tables: Row {
    let text =
      content.refusals.isEmpty
      ? PublicationText.tables(0) : PublicationText.tables(1, row: 3 + sources.count)
    return Row([.text(text, style: Styles.note)])
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
    sheet.rows += content.refusals.prefix(Self.mostRows).map(row)
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
    isLong(record) ? String(record.unicodeScalars.prefix(mostCharacters - 1)) + "…" : record
  }
}
