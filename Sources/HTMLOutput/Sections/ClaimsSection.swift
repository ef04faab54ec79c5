import Findings
import Listings
import Workbooks

/// Public claims with their verdicts and the rows that decide them.
struct ClaimsSection {
  private let claims: ReportClaims?
  private let notes: [String]

  init(_ content: WorkbookContent) {
    claims = ReportClaims(content)
    notes = ReportClaims.method(!content.redaction.isEmpty)
  }

  /// `nil` where no claims were given.
  var section: PageSection? {
    claims.map { claims in
      PageSection("claims", "Claims, held against the listings") {
        HTMLElement(.p, [.style(.key)], claims.summary)
        Prose.paragraphs(notes, .note)
        for claim in claims.claims { article(claim) }
      }
    }
  }

  private func article(_ claim: ReportClaims.Claim) -> HTMLElement {
    HTMLElement(.article, [.style(.claim)]) {
      HTMLElement(.h3) {
        HTMLElement(.bdi, claim.id)
        if !claim.words.isEmpty {
          ": “"
          HTMLElement(.bdi, claim.words)
          "”"
        }
      }
      verdict(claim.verdict)
      HTMLElement(.p, claim.reason)
      Prose.terms(facts(claim), .facts)
      rows(claim)
    }
  }

  private func verdict(_ verdict: Verdict) -> HTMLElement {
    let (style, sign): (PageClass, String) =
      switch verdict {
      case .supported: (.supported, "✓")
      case .contradicted: (.contradicted, "✗")
      case .undecidable: (.undecidable, "?")
      }
    let word = verdict.rawValue
    return HTMLElement(.p, [.style(.verdict)]) {
      HTMLElement(.strong, [.style(style)]) {
        HTMLElement(.span, [.hidden], sign)
        " " + word.prefix(1).uppercased() + word.dropFirst()
      }
    }
  }

  private func facts(_ claim: ReportClaims.Claim) -> [(term: String, text: String)] {
    [
      ("Claimed", claim.claimed), ("Measured", claim.measured ?? ""), ("Basis", claim.basis),
      ("Source", claim.source),
    ].filter { !$0.1.isEmpty }
  }

  @HTMLBuilder private func rows(_ claim: ReportClaims.Claim) -> [HTMLNode] {
    if !claim.rows.isEmpty {
      HTMLElement(.p, [.style(.label)], "Deciding rows")
      HTMLElement(.ul, [.style(.evidence)]) {
        for row in claim.rows { HTMLElement(.li) { EvidenceMarkup(listing: row).nodes } }
        if claim.moreRows > 0 {
          HTMLElement(
            .li,
            "and \(Grouped.text(plain: String(claim.moreRows))) more; payspread check lists all")
        }
      }
    }
  }
}
