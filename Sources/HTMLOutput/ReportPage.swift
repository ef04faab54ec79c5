public import Workbooks

/// A report as one page of HTML that stands by itself: it asks for nothing, runs nothing, and can be
/// read where its styles are dropped, as some mail programs do.
///
/// ```swift
/// let bytes = ReportPage.bytes(content)  // <!DOCTYPE html> …
/// ```
public enum ReportPage {
  /// Nothing may be fetched or run; only the page's own styles count.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// The page in UTF-8. The same content gives the same bytes.
  public static func bytes(_ content: WorkbookContent) -> [UInt8] {
    let summary = ReportSummary(content)
    let sections = sections(content)
    return HTMLWriter.document(
      HTMLElement(.html, [.english]) {
        head(summary)
        HTMLElement(.body) {
          HTMLElement(.a, [.style(.skip), .link(toPlace: "main")], "Skip to the content")
          PageHeader(summary: summary, sections: sections).element
          HTMLElement(.main, [.id("main")]) {
            for section in sections { section.element }
          }
          HTMLElement(.footer) {
            HTMLElement(
              .p, "Posted pay is not paid pay. Who is not in the listings is not in the figures.")
          }
        }
      })
  }

  private static func sections(_ content: WorkbookContent) -> [PageSection] {
    let numbers = TableNumbers()
    let missing = ReportMethod(content).missing
    let all: [PageSection?] = [
      SummarySection(content).section, ChartSection(content).section,
      FiguresSection(content, missing, numbers).section, ClaimsSection(content).section,
      ChangesSection(content, missing, numbers).section,
    ]
    return all.compactMap(\.self) + MethodSections(content).sections
  }

  private static func head(_ summary: ReportSummary) -> HTMLElement {
    HTMLElement(.head) {
      HTMLElement(.meta, [.utf8])
      HTMLElement(.meta, HTMLAttribute.policy(policy))
      HTMLElement(
        .meta, HTMLAttribute.metadata("viewport", "width=device-width, initial-scale=1"))
      HTMLElement(.meta, HTMLAttribute.metadata("color-scheme", "light dark"))
      HTMLElement(.meta, HTMLAttribute.metadata("referrer", "no-referrer"))
      HTMLElement(.title, summary.pageTitle)
      [HTMLNode.style(StyleSheet(confidentiality: summary.confidentiality))]
    }
  }
}
