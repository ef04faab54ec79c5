/// A column of a sheet of findings.
struct FindingsColumn {
  var header: String
  /// In characters; longer texts wrap.
  var width: Double
  /// Whether its figures stand to the right.
  var isNumeric: Bool
}

/// A sheet of findings: a title, a note, and one table.
struct FindingsSheet {
  var name: String
  var heading: String
  var note: String
  var columns: [FindingsColumn]

  /// The names of the sheets that so many rows take, and the rows on each.
  static func parts(
    of count: Int, named name: String,
    rowLimit: Int = SheetLimits.rows - BookLayout.findingsHeaderRow - 1
  ) -> [(name: String, rows: Range<Int>)] {
    stride(from: 0, to: count, by: rowLimit).enumerated().map { number, start in
      (BookLayout.further(name, number), start..<min(start + rowLimit, count))
    }
  }

  /// The sheet with the table's rows, of which there is at least one.
  func sheet(_ rows: [Row], _ profile: WorkbookProfile, title: String) -> Sheet {
    let headerRow = BookLayout.findingsHeaderRow
    var sheet = Sheet(name: name, tabColor: Palette.navy)
    let note = Row([.text(note, style: Styles.note)])
    let tables = Row([.text(PublicationText.tables(1, row: headerRow), style: Styles.note)])
    sheet.rows =
      [TextBlock.title(heading)] + (profile == .publication ? [tables, note] : [note, Row()])
    sheet.rows.append(
      Row(
        columns.map {
          .text($0.header, style: $0.isNumeric ? Styles.numberHeader : Styles.header.indented(1))
        },
        height: TextMeasure.rowHeight(lines: 2)))
    sheet.rows += rows
    sheet.columns = columns.map { Column(width: $0.width) }
    sheet.tables = [
      Table(
        name: name.filter { $0 != " " },
        range: CellRange(
          CellReference(row: headerRow, column: 0),
          CellReference(row: sheet.rows.count - 1, column: columns.count - 1)),
        headers: columns.map(\.header), headerStyle: Styles.header, style: .light(1))
    ]
    sheet.frozenRows = headerRow + 1
    sheet.printSetup = BookLayout.printSetup(title: title, repeatedRow: headerRow)
    return sheet
  }
}
