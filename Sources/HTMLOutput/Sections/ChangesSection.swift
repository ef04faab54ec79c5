import Workbooks

/// What became of an earlier capture.
struct ChangesSection {
  private let changes: ReportChanges?
  private let missing: String
  private let numbers: TableNumbers

  init(_ content: WorkbookContent, _ missing: String, _ numbers: TableNumbers) {
    changes = ReportChanges(content)
    self.missing = missing
    self.numbers = numbers
  }

  /// `nil` where no earlier capture was given.
  var section: PageSection? {
    changes.map { changes in
      PageSection("changes", "Changes since \(changes.source)") {
        Prose.list(changes.sentences)
        if let table = changes.table, !table.isEmpty {
          TableMarkup(table: table, number: numbers.next(), missing: missing).element(.cards)
          Prose.paragraphs(changes.notes, .note)
        }
        HTMLElement(
          .p, [.style(.note)],
          "The sheet Changes of the workbook, and payspread compare, have each listing.")
      }
    }
  }
}
