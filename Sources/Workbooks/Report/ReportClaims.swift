package import Findings
import Listings
import Spreads

/// Public claims as a report shows them: verdict, figures, reason, and the rows that decide them.
package struct ReportClaims {
  /// One claim.
  package struct Claim: Sendable, Equatable {
    package var id: String
    /// The words in which the claim was made; empty where the file has none.
    package var words: String
    package var source: String
    package var verdict: Verdict
    /// What the listings say; `nil` where they say no figure.
    package var measured: String?
    /// The sign of comparison and the claimed figure: `≥ 30`.
    package var claimed: String
    package var basis: String
    package var reason: String
    package var rows: [ReportEvidence]
    /// How many more rows decide it.
    package var moreRows: Int
  }

  /// The most rows that are shown of a claim, as in the workbook.
  private static let mostRows = ClaimEvidence.mostRows + 1

  /// `13 claims: 11 supported, 1 contradicted, 1 undecidable.`
  package let summary: String
  package let claims: [Claim]

  /// `nil` where no claims were given.
  package init?(_ content: WorkbookContent) {
    guard let ledger = content.claims?.ledger else { return nil }
    summary = ledger.summary + "."
    claims = ledger.entries.map { Self.claim($0, content) }
  }

  private static func claim(_ entry: ClaimEntry, _ content: WorkbookContent) -> Claim {
    let columns = content.table.columns
    let decimals = entry.shownDecimals(columns)
    return Claim(
      id: entry.claim.id, words: entry.claim.text, source: entry.claim.source,
      verdict: entry.verdict,
      measured: entry.measured.map {
        FigureFormat.grouped(FigureFormat.text($0.value, decimals: decimals))
      },
      claimed: sign(entry.claim.relation) + " " + FigureFormat.grouped(entry.claim.value.text),
      basis: entry.basis(columns), reason: entry.reason,
      rows: entry.evidence.prefix(mostRows).map { evidence($0, content) },
      moreRows: max(0, entry.evidence.count - mostRows))
  }

  private static func evidence(_ row: EvidenceRow, _ content: WorkbookContent) -> ReportEvidence {
    ReportEvidence(
      content.listings[row.ordinal], content.redaction,
      quotation: row.quotation.map(ClaimEvidence.shortened))
  }

  private static func sign(_ relation: ClaimRelation) -> String {
    switch relation {
    case .equal: "="
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    }
  }

  /// What a verdict means, and what of claims is left out.
  package static func method(_ redacts: Bool) -> [String] {
    [MethodText.verdictWords, MethodText.verdictOnBounds]
      + (redacts ? [MethodText.redactedClaims] : [])
  }
}
