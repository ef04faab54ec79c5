import Findings
import Listings
import Spreads

/// How a report is read and how it was made: the workbook's Method, in short.
package struct ReportMethod {
  /// A term, and what is to be said of it.
  package typealias Entry = (term: String, text: String)

  private let content: WorkbookContent

  package init(_ content: WorkbookContent) {
    self.content = content
  }

  private var isPublication: Bool { content.profile == .publication }

  /// What stands where there is no figure.
  package var missing: String { isPublication ? PublicationText.notAvailable : "–" }

  // MARK: Reading

  package var reading: [String] {
    MethodText.terms(assumptions: "below")
      + ["The sign \(missing) means that there is no such figure. It never means 0."]
  }

  package var definitions: [Entry] {
    MethodText.figures.map { figure in
      (figure.name, figure.name == MethodText.reposts ? reposts : figure.definition)
    }
  }

  /// What became of rows that show a job again, without the workbook's sheets.
  private var reposts: String {
    "Rows that show a job again. " + MethodOptions(content: content).reposts
  }

  /// The flags that listings have, with how many have them.
  package var flags: [Entry] {
    let counts = MethodSections(content: content).flagCounts
    return MethodText.flags.compactMap { flag in
      counts[flag.code].map { count in
        ("\(flag.code) (\(Grouped.text(plain: String(count))))", flag.meaning)
      }
    }
  }

  // MARK: Limits

  package var limitsHeading: String {
    isPublication ? "Limits" : "Limits, and objections to expect"
  }

  /// Objections with their answers; for a publication the answers alone, under no term.
  package var limits: [Entry] {
    MethodText.objections(spreads: "the table of counts", assumptions: "on this page").map {
      let answer = $0.objection == MethodText.countedSeveralTimes ? reposts : $0.answer
      return (isPublication ? "" : $0.objection, answer)
    }
  }

  // MARK: How it was made

  package var assumptions: [Entry] {
    let factors = content.options.factors
    return [
      ("Hours in a full-time year", Grouped.text(factors.hoursPerYear)),
      ("Days in a full-time year", Grouped.text(factors.daysPerYear)),
      ("Weeks in a full-time year", Grouped.text(factors.weeksPerYear)),
    ] + rates
  }

  private var rates: [Entry] {
    guard let rates = content.table.options.rates else { return [] }
    return rates.rates.filter { rates.rate(for: $0.currency) != nil }.map { rate in
      (
        "1 \(rate.currency) in \(rates.target)",
        "\(Grouped.text(rate.rate)), on \(rate.date), by \(rate.source)."
      )
    }
  }

  package var options: [Entry] { MethodOptions(content: content).readingTexts }

  package var baselines: [Entry] {
    content.table.options.baselines.map { ($0.name, MethodSections.description($0)) }
  }

  package var corrections: [Entry] {
    MethodSections(content: content).corrections.entries.map { ($0.term, $0.text) }
  }

  /// What is left out on request; empty for a whole report.
  package var redacted: [String] {
    let redaction = content.redaction
    guard !redaction.isEmpty else { return [] }
    var lines = ["Left out on request: \(redaction.fields.joined(separator: ", "))."]
    if !redaction.restating.isEmpty {
      let fields = redaction.restating.joined(separator: ", ")
      lines.append("Left out too, since they say the same again: \(fields).")
    }
    if redaction.hidesFigures { lines.append(MethodText.redactedGroups) }
    return lines
  }

  /// Every file, in words and by the SHA-256 of its bytes.
  package var files: [Entry] {
    SummaryText(content: content).files.map { ($0.words, "SHA-256 \($0.digest)") }
  }
}
