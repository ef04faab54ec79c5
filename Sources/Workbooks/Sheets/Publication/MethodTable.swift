/// The sheet Method of a workbook for the public: one table, with the notes of the other sheets first.
struct MethodTable {
  private static let columns: [(header: String, width: Double)] = [
    ("Section", 26), ("Entry", 34), ("Value", 16), ("Explanation", 90),
  ]
  private static let headerRow = 2

  private let sections: [MethodSection]
  private let title: String

  /// `headers` are those of the other sheets' tables, whose notes are explained.
  init(_ sections: [MethodSection], headers: [String], title: String) {
    self.sections = [PublicationText.section(headers: headers)] + sections
    self.title = title
  }

  /// The sheet, and the names by which other sheets use its cells.
  func sheet() -> (sheet: Sheet, names: [DefinedName]) {
    var sheet = Sheet(name: BookLayout.method, tabColor: Palette.muted)
    sheet.columns = Self.columns.map { Column(width: $0.width) }
    sheet.rows = [
      TextBlock.title("Method and notes"),
      Row([.text(Self.introduction, style: Styles.note)]),
      Row(Self.columns.map { .text($0.header, style: Styles.header) }),
    ]
    var names: [DefinedName] = []
    for section in sections {
      names += section.names(firstRow: sheet.rows.count, termColumn: 1)
      sheet.rows += section.entries.map { Self.row($0, of: section) }
    }
    sheet.tables = [
      Table(
        name: BookLayout.method,
        range: CellRange(
          CellReference(row: Self.headerRow, column: 0),
          CellReference(row: sheet.rows.count - 1, column: Self.columns.count - 1)),
        headers: Self.columns.map(\.header), headerStyle: Styles.header, style: .light(1))
    ]
    sheet.printSetup = BookLayout.printSetup(title: title, repeatedRow: Self.headerRow)
    return (sheet, names)
  }

  private static var introduction: String {
    PublicationText.tables(1, row: headerRow)
      + " \(PublicationText.notApplicable) means that an entry has no value, or needs no words."
  }

  private static func row(_ entry: MethodEntry, of section: MethodSection) -> Row {
    let sign = Cell.text(PublicationText.notApplicable, style: Styles.missing)
    let text = entry.text.isEmpty ? PublicationText.notApplicable : entry.text
    let texts = [section.heading, entry.term, "", text]
    let lines = zip(texts, columns).map { TextMeasure.lines($0, width: $1.width - 2) }
    return Row(
      [
        .text(section.heading, style: Styles.wrapped), .text(entry.term, style: Styles.wrapped),
        entry.value == .empty ? sign : entry.value, .text(text, style: Styles.explanation),
      ], height: TextMeasure.rowHeight(lines: lines.max() ?? 1))
  }
}
