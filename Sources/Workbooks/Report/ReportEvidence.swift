import Listings
import Spreads

/// A listing that a figure or a verdict rests on, as a report names it: the row of its file, and the
/// posted words. What is left out on request is empty.
package struct ReportEvidence: Sendable, Equatable {
  /// `jobs.csv:5`; the file alone where rows are left out.
  package var place: String
  package var title: String
  package var employer: String
  /// The posted words about pay.
  package var payText: String
  /// Of the posting, if it can be a link.
  package var address: WebAddress?
  /// The sentences that a claim about topics rests on.
  package var quotation: String?

  init(_ entry: ListingEntry, _ redaction: Redaction, quotation: String? = nil) {
    place =
      redaction.hides("source_row") ? entry.sourceFile : "\(entry.sourceFile):\(entry.sourceRow)"
    title = entry.title
    employer = entry.employer
    payText = entry.payText
    address = WebAddress(entry.sourceURL)
    self.quotation = quotation
  }
}

/// Where the two ends of each group's range come from: the listing with the lowest floor and the one
/// with the highest ceiling.
package struct ReportRanges {
  /// One end of a range.
  package struct End: Sendable, Equatable {
    /// The first of the listings that post it.
    package var listing: ReportEvidence
    /// How many more listings post the same.
    package var others: Int
  }

  /// A group's ends; `nil` where the group has none, or what is left out would be shown by it.
  package struct Row: Sendable, Equatable {
    /// The group's name, and its currency where there are several.
    package var labels: [ReportTable.Cell]
    package var floor: End?
    package var ceiling: End?
  }

  /// The heads of the columns of ``Row/labels``.
  package let labels: [ReportTable.Column]
  /// The heads of the columns of the ends.
  package let ends = [
    ReportTable.Column(heading: "Lowest floor", isNumeric: false),
    ReportTable.Column(heading: "Highest ceiling", isNumeric: false),
  ]
  /// Groups with at least one end, in the order of the spread table.
  package let rows: [Row]

  package init(_ content: WorkbookContent) {
    let groups = ReportGroups(content)
    let extremes = Self.extremes(content)
    labels = groups.columns
    rows = groups.rows.compactMap { row in
      guard !content.table.spreads[row].isWithheld else { return nil }
      let (floor, ceiling) = (extremes.floors[row], extremes.ceilings[row])
      guard floor != nil || ceiling != nil else { return nil }
      func end(_ extreme: Extreme) -> End {
        End(
          listing: ReportEvidence(content.listings[extreme.ordinal], content.redaction),
          others: extreme.count - 1)
      }
      return Row(labels: groups.cells(row), floor: floor.map(end), ceiling: ceiling.map(end))
    }
  }

  /// The first listing with the lowest or the highest amount, and how many have it.
  private struct Extreme {
    var amount: AnnualAmount
    var ordinal: Int
    var count = 1

    static func take(
      _ amount: AnnualAmount?, _ ordinal: Int, into extreme: inout Extreme?,
      _ precedes: (Int64, Int64) -> Bool
    ) {
      guard let amount else { return }
      guard let held = extreme else {
        extreme = Extreme(amount: amount, ordinal: ordinal)
        return
      }
      if precedes(amount.hundredths, held.amount.hundredths) {
        extreme = Extreme(amount: amount, ordinal: ordinal)
      } else if amount == held.amount {
        extreme?.count += 1
      }
    }
  }

  private static func extremes(
    _ content: WorkbookContent
  ) -> (floors: [Extreme?], ceilings: [Extreme?]) {
    let none: [Extreme?] = content.table.spreads.map { _ in nil }
    var (floors, ceilings) = (none, none)
    for (ordinal, entry) in content.listings.enumerated() {
      let group = content.table.membership.group(ofListing: ordinal)
      guard group > 0, entry.hasFullYear else { continue }
      let (floor, ceiling) = entry.counted(content.table.options.rates)
      Extreme.take(floor, ordinal, into: &floors[group - 1], <)
      Extreme.take(ceiling, ordinal, into: &ceilings[group - 1], >)
    }
    return (floors, ceilings)
  }
}
