import Listings
import Spreads

extension Baseline {
  /// What a measure of a claim is divided by.
  ///
  /// Only floors, ceilings and midpoints are pay: a count, a share or a distance between two pays
  /// cannot be so many times what people earn.
  func divisor(
    of column: SpreadColumn, in currency: CurrencyCode?, _ options: SpreadOptions
  ) -> BaselineComparison {
    let isPay = ["floor_", "ceiling_", "midpoint_"].contains { column.name.hasPrefix($0) }
    guard column.kind == .amount, isPay else {
      let words = DecidedWording.capitalized(MeasureWords(column).claimed)
      return .refused(reason: "\(words) is no pay, and cannot be set against \"\(name)\".")
    }
    let comparison = comparison(
      with: column.name, in: currency, rates: options.rates, factors: options.factors)
    if case .comparable(let annual) = comparison, annual.hundredths <= 0 {
      return .refused(reason: "\"\(name)\" is not above 0 in a year.")
    }
    return comparison
  }
}
