import Workbooks

/// The top of the page: for whom it is, what it covers, and the way to its parts.
struct PageHeader {
  let summary: ReportSummary
  let sections: [PageSection]

  var element: HTMLElement {
    HTMLElement(.header) {
      if !summary.confidentiality.isEmpty {
        HTMLElement(.p, [.style(.confidential)]) {
          HTMLElement(.strong, summary.confidentiality)
        }
      }
      HTMLElement(.h1, summary.title)
      HTMLElement(.p, [.style(.lead)], summary.coverage)
      Prose.paragraphs(summary.imprint, .imprint)
      HTMLElement(.nav, [.style(.contents), .label("Contents")]) {
        HTMLElement(.ul) {
          for section in sections {
            HTMLElement(.li) {
              HTMLElement(.a, [.link(toPlace: section.id)], section.heading)
            }
          }
        }
      }
    }
  }
}
