public import Listings

extension Baseline {
  /// What a measure of the spread table may be set against.
  ///
  /// A floor, a ceiling or a quantile may be set against a mean, a median or a minimum, but a
  /// quantile not against a mean: they are different figures of a distribution. Nothing is set
  /// against a threshold share or a single payment, across currencies without a rate, or against
  /// a figure per hour, day, week or month unless its population works all year, in words
  /// ("full-time").
  /// - Parameters:
  ///   - measure: The name of a column of the spread table.
  ///   - currency: The measure's currency; `nil` where there is none.
  ///   - rates: What the baseline may be converted with, into their target.
  ///   - factors: How many periods a year has.
  public func comparison(
    with measure: String, in currency: CurrencyCode?, rates: ExchangeRates?,
    factors: AnnualFactors = AnnualFactors()
  ) -> BaselineComparison {
    if let reason = objection(to: measure) { return .refused(reason: reason) }
    guard let period else { return .refused(reason: "\"\(name)\" says nothing of its period.") }
    guard period == .year || WorkingYear.isStated(in: population) else {
      return .refused(reason: periodObjection(period))
    }
    guard let annual = factors.annual(amount, per: period) else {
      return .refused(reason: "\"\(name)\" is more in a year than can be counted with.")
    }
    return converted(annual, to: currency, rates)
  }

  /// What speaks against the comparison whatever the amount is.
  private func objection(to measure: String) -> String? {
    switch (MeasureKind(measure), kind) {
    case (_, .thresholdShare):
      "\"\(name)\" is a threshold share: it says how many earn \(figure), not what they earn."
    case (_, .singlePayment):
      "\"\(name)\" is a single payment: it says what was paid once, not what a year brings."
    case (.other, _):
      "\(measure) is no amount of annual pay, and \"\(name)\" is one."
    case (.quantile, .mean):
      "\(measure) is a median measure, and \"\(name)\" a mean: one goes by the order of the "
        + "figures, the other by their sum, so they do not compare."
    case (.posted, _), (.quantile, _): nil
    }
  }

  private func periodObjection(_ period: PayPeriod) -> String {
    "\"\(name)\" is paid by the \(period.name), and its population is not said to work all year, "
      + "so it does not compare with annual pay; if all of it works full-time, the population must "
      + "say so."
  }

  private func converted(
    _ annual: AnnualAmount, to currency: CurrencyCode?, _ rates: ExchangeRates?
  ) -> BaselineComparison {
    guard let own = self.currency else {
      return .refused(reason: "\"\(name)\" names no currency.")
    }
    guard let currency else {
      return .refused(reason: "The pay names no currency, and \"\(name)\" is in \(own).")
    }
    if own == currency { return .comparable(annual: annual) }
    guard let rates, rates.target == currency, rates.rate(for: own) != nil else {
      return .refused(reason: currencyObjection(own, currency, rates))
    }
    guard let amount = rates.converted(annual, from: own) else {
      return .refused(reason: "\"\(name)\" in \(currency) is more than can be counted with.")
    }
    return .comparable(annual: amount)
  }

  /// Names the rate that is lacking.
  private func currencyObjection(
    _ own: CurrencyCode, _ currency: CurrencyCode, _ rates: ExchangeRates?
  ) -> String {
    let start = "\"\(name)\" is in \(own), and the pay in \(currency)"
    guard let rates else { return "\(start): currencies are compared with --rates only." }
    if rates.target != currency, rates.rate(for: currency) != nil {
      return "\(start), not converted to \(rates.target)."
    }
    let lacking = rates.target == currency ? own : currency
    return "\(start): --rates has no rate from \(lacking) to \(rates.target)."
  }
}
