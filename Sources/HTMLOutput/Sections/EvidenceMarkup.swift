import Workbooks

/// A listing as evidence: what it is, where it stands, the posted words, and the posting.
struct EvidenceMarkup {
  let listing: ReportEvidence

  @HTMLBuilder var nodes: [HTMLNode] {
    if !listing.title.isEmpty {
      HTMLElement(.strong) { HTMLElement(.bdi, listing.title) }
      ", "
    }
    if !listing.employer.isEmpty {
      HTMLElement(.bdi, listing.employer)
      ", "
    }
    HTMLElement(.span, [.style(.place)]) { HTMLElement(.bdi, listing.place) }
    if !listing.payText.isEmpty {
      ": "
      HTMLElement(.span, [.style(.posted)]) {
        "“"
        HTMLElement(.bdi, listing.payText)
        "”"
      }
    }
    if let address = listing.address {
      " "
      HTMLElement(
        .a, HTMLAttribute.link(to: address) + [.label("Posting of \(listing.place)")], "Posting")
    }
    if let quotation = listing.quotation {
      " "
      HTMLElement(.bdi, quotation)
    }
  }
}
