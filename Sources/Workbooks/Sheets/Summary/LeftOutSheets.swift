import Findings

/// Why sheets of the contract's order are not there.
struct LeftOutSheets {
  let content: WorkbookContent
  /// The names of the sheets that there are.
  let sheets: [String]

  /// A sentence for each reason.
  var sentences: [String] {
    let chart = sheets.contains(BookLayout.chart) ? nil : SummaryText.noChart
    return [chart, findings].compactMap(\.self)
  }

  private var findings: String? {
    switch (content.claims == nil, content.previous == nil) {
    case (true, true):
      "The sheets Claims and Changes are left out: no claims and no earlier capture were given."
    case (true, false):
      "The sheet Claims is left out: no claims were given."
        + (nothingChanged.map { " " + $0 } ?? "")
    case (false, true): "The sheet Changes is left out: no earlier capture was given."
    case (false, false): nothingChanged
    }
  }

  private var nothingChanged: String? {
    guard let previous = content.previous, !previous.ledger.counts.hasChanges else { return nil }
    return "The sheet Changes is left out: no listing was added, removed or changed since "
      + "\(previous.source.name)."
  }
}
