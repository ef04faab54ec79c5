import Listings
public import Spreads

extension ClaimEntry {
  /// What was measured, in which unit, and of which listings: `The highest posted ceiling, in
  /// US dollars a year: 2 counted listings where employer=Netflix and level=L5.`
  /// - Parameter columns: Those of the spread table.
  public func basis(_ columns: [SpreadColumn]) -> String {
    let column = columns.first { $0.name == claim.measure }
    let words = column.map { MeasureWords($0).found } ?? "the figure \(claim.measure)"
    let start = DecidedWording.capitalized(words.hasSuffix(",") ? String(words.dropLast()) : words)
    let unit =
      column?.kind == .amount ? amountUnit : column?.kind == .share ? ", as a part of 1" : ""
    return start + unit + divided + ": " + selected + "."
  }

  private var amountUnit: String {
    ", in \(currency.map(CurrencyNames.plural) ?? "its currency") a year"
  }

  private var divided: String {
    guard let name = claim.baseline else { return "" }
    guard let baseline else { return ", divided by \"\(name)\"" }
    let annual = division.map { baseline.phrase($0.annual, currency) } ?? baseline.name
    return ", divided by \(annual)"
  }

  private var selected: String {
    "\(Counted.text(selection.count, "counted listing"))\(ConditionWords.clause(claim.conditions))"
  }
}
