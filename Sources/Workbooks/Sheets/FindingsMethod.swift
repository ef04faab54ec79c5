import Findings
import Listings

/// What Method says of claims and changes.
struct FindingsMethod {
  /// The most claims that are named; of more, their number.
  private static let mostNamed = 60

  let content: WorkbookContent

  /// Sections without entries where there are neither claims nor an earlier capture.
  var sections: [MethodSection] { [claims, changes] }

  /// The files besides the workbook's inputs, with their digests.
  var files: [(term: String, text: String)] {
    let previous = [content.previous?.source].compactMap(\.self).map { source in
      (source.name + " (previous capture)", source.digest)
    }
    let settings = (content.claims?.files ?? []) + (content.making?.settings ?? [])
    return previous + settings.map { ("\($0.name) (\($0.purpose))", $0.digest) }
  }

  // MARK: Claims

  private var claims: MethodSection {
    guard let ledger = content.claims?.ledger else { return MethodSection("", [MethodEntry]()) }
    let texts = [
      ("Verdict", MethodText.verdict), ("Bounds", MethodText.verdictOnBounds),
      ("Deciding rows", MethodText.decidingRows), ("Formulas", formulas(ledger.entries)),
    ]
    let left =
      content.redaction.isEmpty ? [] : [("Left out of claims", MethodText.redactedClaims)]
    return MethodSection("Claims", texts + left)
  }

  private func formulas(_ entries: [ClaimEntry]) -> String {
    let places = ListingsSheets(content, title: "").listingPlaces
    let formulas = ClaimFormulas(content, places)
    let measured = entries.filter { $0.measured != nil }
    let live = measured.filter { formulas.figure($0) != nil }
    let still = measured.filter { formulas.figure($0) == nil }
    return MethodText.claimFormulas + list(" Formulas: ", live) + list(" Values: ", still)
  }

  private func list(_ start: String, _ entries: [ClaimEntry]) -> String {
    guard !entries.isEmpty else { return "" }
    let named = entries.prefix(Self.mostNamed).map(\.claim.id).joined(separator: ", ")
    let more = entries.count - Self.mostNamed
    return start + named + (more > 0 ? " and \(Grouped.text(plain: String(more))) more." : ".")
  }

  // MARK: Changes

  private var changes: MethodSection {
    guard let previous = content.previous else { return MethodSection("", [MethodEntry]()) }
    let counts = previous.ledger.counts
    return MethodSection(
      "Changes",
      [
        ("Earlier capture", SummaryText(content: content).rows(of: previous.source) + "."),
        ("Same job", MethodText.sameJob), ("Changed", MethodText.changed),
        (
          "Count",
          "\(counts.old) jobs before = \(counts.removed) removed + \(counts.changed) changed + "
            + "\(counts.unchanged) unchanged; \(counts.new) jobs now = \(counts.added) added + "
            + "\(counts.changed) changed + \(counts.unchanged) unchanged."
        ),
      ])
  }
}
