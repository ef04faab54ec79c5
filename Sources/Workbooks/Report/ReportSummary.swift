import Findings
import Listings
import Spreads

/// What a report says in sentences before any table: the workbook's own words.
package struct ReportSummary {
  /// The most groups that have a sentence of their own, as on the workbook's first sheet.
  private static let mostSentences = SummarySheet.mostSentences

  private let content: WorkbookContent

  package init(_ content: WorkbookContent) {
    self.content = content
  }

  package var title: String { NegotiatorsWorkbook.title }

  /// The title with the names of the files, by which one page is told from another.
  package var pageTitle: String {
    let names = content.sources.prefix(3).map(\.name).joined(separator: ", ")
    let more = content.sources.count > 3 ? " and \(content.sources.count - 3) more" : ""
    return "\(title): \(names)\(more)"
  }

  /// For whom the report is; empty for everybody.
  package var confidentiality: String { ConfidentialityLine(content.confidentiality).text }

  /// What the report covers.
  package var coverage: String { SummaryText(content: content).coverage }

  /// The date of the listings and whom to ask, which a publication states; empty for others.
  package var imprint: [String] {
    content.profile == .publication
      ? [CoverSheet.date(content), PublicationText.contact(of: "page")] : []
  }

  /// What a reader of the tables would miss.
  package var standingOut: [String] { SummaryFindings(content).sentences }

  /// How many listings state pay, and what is not counted.
  package var statements: [String] { figures.statements }

  /// The largest groups' ranges, a sentence each.
  package var ranges: [String] {
    let figures = figures
    return figures.largest(Self.mostSentences).map(figures.plainSentence)
  }

  /// What was converted, and how pay stands to baselines.
  package var comparisons: [String] { SummaryFindings(content).paragraphs }

  private var figures: SummaryFigures {
    SummaryFigures(content, mostGroups: SummarySheet.mostGroups)
  }
}
