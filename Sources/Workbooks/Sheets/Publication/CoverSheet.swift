import Spreads

/// The first sheet of a workbook for the public: a cover of text in one column.
struct CoverSheet {
  private static let width = 110.0

  private let content: WorkbookContent
  private let title: String
  private let others: [Sheet]

  /// `others` are the sheets that follow.
  init(_ content: WorkbookContent, title: String, others: [Sheet]) {
    self.content = content
    self.title = title
    self.others = others
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: BookLayout.summary, tabColor: Palette.navy)
    sheet.showsGridlines = false
    sheet.columns = [Column(width: Self.width)]
    sheet.rows = [TextBlock.title(title)] + ConfidentialityLine(content.confidentiality).rows
    sheet.rows += opening.map(Self.line)
    sheet.rows += standingOut
    sheet.rows += [Self.heading("What the figures say")] + figures
    sheet.rows += [Self.heading("How to read it")]
    sheet.rows += MethodText.reading(isLive: content.isLive, missing: PublicationText.missing)
      .map(Self.line)
    sheet.rows += [Self.heading("Contents")] + contents
    sheet.rows += [Self.heading("Files this was made from")]
    sheet.rows += SummaryText(content: content).files.flatMap { file in
      [file.words, "SHA-256 \(file.digest)"]
    }.map(Self.line)
    sheet.printSetup = BookLayout.printSetup(title: title)
    return sheet
  }

  private var opening: [String] {
    [
      PublicationText.cover(sheets: others.count + 1), SummaryText(content: content).coverage,
      Self.date(content),
      PublicationText.contact(of: "workbook"),
    ]
  }

  /// The date of what the content was made from.
  static func date(_ content: WorkbookContent) -> String {
    content.created == WorkbookContent.undated
      ? "Date: not stated in the listings."
      : "Date: \(CalendarDay.isoText(daysSince1970: content.created / 86_400))."
  }

  // MARK: Figures

  private var standingOut: [Row] {
    let cells = SummaryFindings(content).cells
    return cells.isEmpty ? [] : [Self.heading("What stands out")] + cells.map { Row([$0]) }
  }

  private var figures: [Row] {
    let figures = SummaryFigures(content, mostGroups: SummarySheet.mostGroups)
    let sentences = figures.largest(SummarySheet.mostSentences).map { place in
      Row([figures.sentence(place) { spreadsCell($0, figures.shown[place]) }])
    }
    return figures.statements.map(Self.line) + sentences
      + SummaryFindings(content).paragraphs.map(Self.line)
      + held.rows
  }

  private var held: ClaimsAndChanges {
    ClaimsAndChanges(
      content: content, sheets: others.map(\.name), lineWidth: Self.width - 2)
  }

  /// A part of a sentence as formulas refer to it on Spreads.
  private func spreadsCell(_ part: SummaryFigures.Part, _ group: Int) -> String {
    func reference(_ column: String) -> String {
      SpreadsSheet.reference(column, group, of: content.table)
    }
    guard part == .label else { return reference(part.column) }
    let keys = zip(content.table.groupFields, content.table.spreads[group].key)
    return keys.map { field, key in
      key.isEmpty ? "\"\(SummaryFigures.noneStated(field))\"" : reference(field)
    }.joined(separator: "&\", \"&")
  }

  // MARK: Contents

  private var contents: [Row] {
    let links = others.map { other in
      let text = "\(other.name): \(MethodText.purpose(ofSheet: other.name))"
      let target = CellReference(row: 0, column: 0)
      return Row([
        Cell(.internalLink(sheet: other.name, cell: target, text: text), style: Styles.link)
      ])
    }
    return links
      + LeftOutSheets(content: content, sheets: others.map(\.name)).sentences.map(Self.line)
  }

  private static func heading(_ text: String) -> Row {
    Row([.text(text, style: Styles.plainHeading)], height: 30)
  }

  private static func line(_ text: String) -> Row {
    let lines = TextMeasure.lines(text, width: width - 2)
    return Row([.text(text, style: Styles.wrapped)], height: TextMeasure.rowHeight(lines: lines))
  }
}
