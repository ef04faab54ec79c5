import Listings

/// What baselines are made comparable with.
struct ComparisonBasis: Sendable {
  let rates: ExchangeRates?
  let factors: AnnualFactors

  func comparison(
    of baseline: Baseline, with measure: String, in currency: CurrencyCode?
  ) -> BaselineComparison {
    baseline.comparison(with: measure, in: currency, rates: rates, factors: factors)
  }

  /// Why a baseline may not be set against ceilings in a currency; `nil` where it may.
  func refusal(of baseline: Baseline, in currency: CurrencyCode?) -> String? {
    switch comparison(of: baseline, with: "ceiling_max", in: currency) {
    case .comparable: nil
    case .refused(let reason): reason
    }
  }

  /// What a baseline becomes beside annual pay in a currency: `33,696 US dollars a year at 1 EUR =
  /// 1.08 USD on 2026-01-05 (ECB)`; `nil` where it stays as it is, or does not compare.
  func counted(_ baseline: Baseline, in currency: CurrencyCode?) -> String? {
    let isForeign = baseline.currency != currency
    let rate = isForeign ? baseline.currency.flatMap { rates?.rate(for: $0) } : nil
    guard rate != nil || baseline.period != .year,
      case .comparable(let annual) = comparison(of: baseline, with: "floor_min", in: currency)
    else { return nil }
    let amount = CurrencyNames.amount(annual, currency) + " a year"
    guard let rate, let rates else { return amount }
    return "\(amount) at \(ConversionNote.text(rate, into: rates.target))"
  }
}
