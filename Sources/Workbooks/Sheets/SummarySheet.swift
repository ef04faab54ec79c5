import Listings
import Spreads

/// The first sheet: what the workbook covers, the main figures in words, how to read it, and where
/// to find the rest.
struct SummarySheet {
  /// The most groups that the summary shows; of more, those with the most listings.
  static let mostGroups = 20
  /// The most groups that have a sentence of their own.
  static let mostSentences = 8
  private static let columnWidths: [Double] = [28, 11, 11, 13, 16, 16, 16, 12, 14]

  private let content: WorkbookContent
  private let title: String
  private let others: [Sheet]

  /// `others` are the sheets that follow, to be listed in the contents.
  init(_ content: WorkbookContent, title: String, others: [Sheet]) {
    self.content = content
    self.title = title
    self.others = others
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: BookLayout.summary, tabColor: Palette.navy)
    sheet.showsGridlines = false
    sheet.columns = Self.columnWidths.map { Column(width: $0) }
    sheet.rows = [TextBlock.title(title)] + ConfidentialityLine(content.confidentiality).rows
    sheet.rows += TextBlock.paragraph(
      SummaryText(content: content).coverage, style: Styles.subtitle)
    sheet.rows.append(Row())
    appendFigures(to: &sheet)
    appendReading(to: &sheet)
    appendContents(to: &sheet)
    appendFiles(to: &sheet)
    sheet.printSetup = BookLayout.printSetup(title: title)
    return sheet
  }

  private func heading(_ text: String) -> [Row] {
    TextBlock.heading(text, columns: Self.columnWidths.count)
  }

  // MARK: Figures

  private func appendFigures(to sheet: inout Sheet) {
    let figures = SummaryFigures(content, mostGroups: Self.mostGroups)
    let lines = figures.statements
    let worded = figures.largest(Self.mostSentences)
    let findings = SummaryFindings(content)
    let standingOut = self.standingOut(findings)
    let paragraphs = findings.paragraphs.flatMap { TextBlock.paragraph($0) }
    let held = ClaimsAndChanges(content: content, sheets: others.map(\.name)).rows
    let headerRow =
      sheet.rows.count + lines.count + worded.count + paragraphs.count + held.count
      + standingOut.count + 5
    sheet.rows += standingOut
    sheet.rows += heading("What the figures say")
    sheet.rows += lines.map { Row([.text($0, style: Styles.text)]) }
    sheet.rows += worded.map { place in
      Row([
        figures.sentence(place) { part in
          CellReference(row: headerRow + 1 + place, column: part.summaryColumn).relative
        }
      ])
    }
    sheet.rows += paragraphs + held
    sheet.rows.append(Row())
    sheet.rows += heading("Main figures, per year")
    precondition(sheet.rows.count == headerRow, "the sentences point at other rows")
    sheet.rows.append(
      Row(
        figures.headers.enumerated().map { place, header in
          .text(header, style: place < 2 ? Styles.header : Styles.numberHeader)
        }))
    sheet.rows += figures.shown.indices.map { figures.row($0) }
    if let note = figures.leftOutNote {
      sheet.rows += TextBlock.paragraph(note, style: Styles.note)
    }
    sheet.rows.append(Row())
  }

  /// What a reader of the table would miss, under a heading of its own.
  private func standingOut(_ findings: SummaryFindings) -> [Row] {
    let cells = findings.cells
    return cells.isEmpty ? [] : heading("What stands out") + cells.map { Row([$0]) } + [Row()]
  }

  // MARK: How to read, contents, files

  private func appendReading(to sheet: inout Sheet) {
    sheet.rows += heading("How to read it")
    for line in MethodText.reading(isLive: content.isLive) {
      sheet.rows += TextBlock.paragraph(line)
    }
    sheet.rows.append(Row())
  }

  private func appendContents(to sheet: inout Sheet) {
    sheet.rows += heading("Contents")
    for other in others {
      let target = CellReference(row: 0, column: 0)
      sheet.rows.append(
        Row([
          Cell(
            .internalLink(sheet: other.name, cell: target, text: other.name), style: Styles.link),
          .text(MethodText.purpose(ofSheet: other.name), style: Styles.text),
        ]))
    }
    for sentence in LeftOutSheets(content: content, sheets: others.map(\.name)).sentences {
      sheet.rows += TextBlock.paragraph(sentence, style: Styles.note)
    }
    sheet.rows.append(Row())
  }

  private func appendFiles(to sheet: inout Sheet) {
    sheet.rows += heading("Files this was made from")
    for file in SummaryText(content: content).files {
      sheet.rows += TextBlock.paragraph(file.words)
      sheet.rows.append(Row([.text("SHA-256 \(file.digest)", style: Styles.note)]))
    }
  }
}
