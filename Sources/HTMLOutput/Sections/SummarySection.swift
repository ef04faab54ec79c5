import Workbooks

/// The main findings in words.
struct SummarySection {
  private let summary: ReportSummary

  init(_ content: WorkbookContent) {
    summary = ReportSummary(content)
  }

  var section: PageSection {
    PageSection("summary", "Summary") {
      if !summary.standingOut.isEmpty {
        HTMLElement(.h3, "What stands out")
        Prose.list(summary.standingOut)
      }
      HTMLElement(.h3, "What the figures say")
      Prose.list(summary.statements + summary.ranges + summary.comparisons)
    }
  }
}
