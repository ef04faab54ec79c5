import Workbooks

/// What the method says at the end of a page: how to read the figures, what they cannot say, and how
/// they were made.
struct MethodSections {
  private let method: ReportMethod

  init(_ content: WorkbookContent) {
    method = ReportMethod(content)
  }

  /// All of them, in the order of the page.
  var sections: [PageSection] { [reading, limits, making] }

  /// What a reader must know to read the figures.
  private var reading: PageSection {
    PageSection("reading", "How to read it") {
      Prose.list(method.reading)
      HTMLElement(.h3, "Figures")
      Prose.terms(method.definitions)
      if !method.flags.isEmpty {
        HTMLElement(.h3, "Flags, with the number of listings that have them")
        Prose.terms(method.flags)
      }
    }
  }

  /// What the figures cannot say, and what may be said against them.
  private var limits: PageSection {
    PageSection("limits", method.limitsHeading) {
      if method.limits.contains(where: { $0.term.isEmpty }) {
        Prose.list(method.limits.map(\.text))
      } else {
        Prose.terms(method.limits)
      }
    }
  }

  /// The options and the files behind the page.
  private var making: PageSection {
    PageSection("making", "How it was made") {
      HTMLElement(.h3, "Assumptions")
      Prose.terms(method.assumptions)
      if !method.baselines.isEmpty {
        HTMLElement(.h3, "Baselines")
        Prose.terms(method.baselines)
      }
      HTMLElement(.h3, "Options used")
      Prose.terms(method.options)
      if !method.redacted.isEmpty {
        HTMLElement(.h3, "Left out")
        Prose.paragraphs(method.redacted)
      }
      if !method.corrections.isEmpty {
        HTMLElement(.h3, "Corrections made to listings")
        Prose.terms(method.corrections)
      }
      HTMLElement(.h3, "Files")
      Prose.terms(method.files, .digest)
    }
  }
}
