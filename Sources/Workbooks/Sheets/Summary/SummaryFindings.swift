import Listings
import Spreads

/// What the first sheet says beyond each group's range: what would be missed in the table, and how
/// pay stands to baselines.
struct SummaryFindings {
  private let content: WorkbookContent

  init(_ content: WorkbookContent) {
    self.content = content
  }

  /// A cell for each finding, linked to the group on Spreads that it is about, and a formula over
  /// its figures where figures are formulas.
  var cells: [Cell] {
    let table = content.table
    return SummaryInsights(table).sentences.map { sentence in
      let cell = CellReference(row: BookLayout.spreadsRow(sentence.row ?? 0), column: 0)
      let text = sentence.text(table)
      let value: CellValue =
        content.isLive
        ? .linkedFormula(
          sentence.formula(table), result: text, sheet: BookLayout.spreads, cell: cell)
        : .internalLink(sheet: BookLayout.spreads, cell: cell, text: text)
      return Cell(value, style: Styles.link)
    }
  }

  /// The findings as they are read, without a link.
  var sentences: [String] {
    SummaryInsights(content.table).sentences.map { $0.text(content.table) }
  }

  /// What was converted, and how pay stands to baselines, a sentence each.
  var paragraphs: [String] {
    ConversionNote.sentences(content.table) + BaselineSentences.sentences(content.table)
  }
}

extension SpreadTable {
  /// The grouping fields in words; the currency, by which every group is parted, where there is no
  /// other.
  var groupNames: [String] {
    guard !groupFields.isEmpty else { return ["currency"] }
    return groupFields.map { $0.split(separator: "_").joined(separator: " ") }
  }
}
