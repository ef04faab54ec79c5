import Listings
import Spreads

extension Baseline {
  /// `average acting earnings (a mean, less than 30,000 US dollars a year)`; with what it is per year
  /// in the measure's currency where that is another figure.
  func phrase(_ annual: AnnualAmount, _ currency: CurrencyCode?) -> String {
    let isSame = period == .year && self.currency == currency
    let converted = isSame ? "" : ", or \(CurrencyNames.amount(annual, currency)) a year"
    return "\(name) (\(kind.phrase), \(figure)\(converted))"
  }
}
