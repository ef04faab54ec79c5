import Findings
import Listings
import Spreads

/// The figures and verdicts of claims as formulas, where every spreadsheet program calculates them
/// alike: a claim about one group of Spreads refers to its cell there, one about a few listings to
/// their cells on Listings. Everything else is a value.
struct ClaimFormulas {
  private static let closeness = 1e-9
  /// A spreadsheet rounds no finer than this for sure.
  private static let mostDecimals = 9

  private let content: WorkbookContent
  private let columns: ListingColumns
  private let places: ListingPlaces

  init(_ content: WorkbookContent, _ places: ListingPlaces) {
    self.content = content
    self.places = places
    columns = ListingColumns(content)
  }

  // MARK: Figures

  /// The formula of a claim's figure; `nil` for a value.
  func figure(_ entry: ClaimEntry) -> String? {
    guard content.isLive, let measured = entry.measured else { return nil }
    let amount = entry.division?.amount ?? measured
    guard let formula = groupCell(entry, amount) ?? listingCells(entry, amount) else { return nil }
    guard let annual = entry.division?.annual else { return formula }
    return "\(formula)/\(ExactDecimal(mantissa: annual.hundredths, scale: 2))"
  }

  /// The cell of Spreads, where the claim is about the counted listings of one row of it.
  private func groupCell(_ entry: ClaimEntry, _ amount: MeasuredFigure) -> String? {
    let table = content.table
    guard let first = entry.selection.first else { return nil }
    let group = table.membership.group(ofListing: first)
    guard group > 0, table.spreads[group - 1].listings == entry.selection.count,
      entry.selection.allSatisfy({ table.membership.group(ofListing: $0) == group }),
      let column = table.columns.first(where: { $0.name == entry.claim.measure }),
      let figure = column.value(table.spreads[group - 1]).number, isSame(figure, amount.value)
    else { return nil }
    return SpreadsSheet.reference(column.name, group - 1, of: table)
  }

  private func listingCells(_ entry: ClaimEntry, _ amount: MeasuredFigure) -> String? {
    let options = content.table.options
    guard options.weight == .listings, options.rates == nil,
      (1...FewListings.most).contains(entry.selection.count),
      let formula = FewListings(entry.selection, of: content, columns, places)
        .formula(entry.claim.measure),
      isSame(formula.result, amount.value)
    else { return nil }
    return formula.text
  }

  private func isSame(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= Self.closeness * max(1, abs(other))
  }

  // MARK: Verdicts

  /// The formula of a verdict over the cells of the figure and of the claimed value; `nil` where a
  /// comparison of binary numbers could say another.
  func verdict(_ entry: ClaimEntry, figure: String, value: String) -> String? {
    guard let test = entry.test, !test.isClose,
      let condition = condition(test.condition, figure: figure, value: value)
    else { return nil }
    return "IF(\(condition),\"\(test.met.rawValue)\",\"\(test.unmet.rawValue)\")"
  }

  private func condition(
    _ condition: VerdictTest.Condition, figure: String, value: String
  ) -> String? {
    switch condition {
    case .rounded(let decimals):
      guard decimals <= Self.mostDecimals else { return nil }
      return "ROUND(\(figure),\(decimals))=\(value)"
    case .within(let lower, let upper):
      let parts = [(lower, ">"), (upper, "<")].compactMap { limit, sign in
        limit.map { limit in
          figure + sign + (limit.isIncluded ? "=" : "")
            + (limit.isClaimed ? value : Self.literal(limit.value))
        }
      }
      return parts.count == 1 ? parts[0] : "AND(\(parts.joined(separator: ",")))"
    }
  }

  /// The shortest number that names a binary one.
  private static func literal(_ number: Double) -> String {
    let text = number.description.uppercased()
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
