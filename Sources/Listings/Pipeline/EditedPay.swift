import CSVText

/// Annual pay in a clean listings file, which `normalize` works out and a person may have edited.
///
/// Refused is what no working year makes true: less than nothing, a floor above its ceiling, a year
/// without the posted pay that it is for, or of other pay than what is posted. How many hours, days
/// and weeks the year had is not known here and may differ from row to row.
struct EditedPay {
  private let listing: Listing

  static func check(_ listing: Listing) throws(RefusedRecord) {
    guard listing.annualMin != nil || listing.annualMax != nil else { return }
    let pay = EditedPay(listing: listing)
    let floor = try pay.periods(listing.annualMin, "annual_min", listing.payMin, "pay_min")
    let ceiling = try pay.periods(listing.annualMax, "annual_max", listing.payMax, "pay_max")
    try pay.checkOrder()
    guard let floor, let ceiling, let period = listing.payPeriod, !floor.overlaps(ceiling) else {
      return
    }
    throw refused(
      "annual_max",
      "for annual_min and annual_max to follow from pay_min and pay_max, a year would have two"
        + " different numbers of \(period.name)s")
  }

  private func checkOrder() throws(RefusedRecord) {
    guard let floor = listing.annualMin, let ceiling = listing.annualMax, floor > ceiling else {
      return
    }
    throw Self.refused(
      "annual_min",
      "annual floor \(Self.text(floor)) is above annual ceiling \(Self.text(ceiling))")
  }

  /// The numbers of periods in a year by which posted pay rounds to the annual pay of a bound.
  private func periods(
    _ annual: AnnualAmount?, _ column: String, _ posted: ExactDecimal?, _ postedColumn: String
  ) throws(RefusedRecord) -> ClosedRange<Double>? {
    guard let annual else { return nil }
    guard annual.hundredths >= 0 else {
      throw Self.refused(column, "annual pay \(Self.text(annual)) is negative")
    }
    guard let posted, let period = listing.payPeriod else {
      let missing = posted == nil ? postedColumn : "pay_period"
      throw Self.refused(column, "annual pay \(Self.text(annual)) has no \(missing) to follow from")
    }
    let periods = Self.periods(from: posted, to: annual)
    guard Self.isPossible(periods, posted, period, annual) else {
      throw Self.refused(
        column,
        "annual pay \(Self.text(annual)) does not follow from \(postedColumn)"
          + " \(Grouped.text(posted)) per \(period.name)")
    }
    return periods
  }

  /// As wide as rounding to hundredths allows, and a little wider for binary numbers.
  private static func periods(
    from posted: ExactDecimal, to annual: AnnualAmount
  ) -> ClosedRange<Double> {
    let unit = posted.double * 100
    let slack = 1e-12
    let low = (Double(annual.hundredths) - 0.5) / unit * (1 - slack)
    return low...max(low, (Double(annual.hundredths) + 0.5) / unit * (1 + slack))
  }

  /// A year, a month and half a month have their number a year; of the others there are no more than
  /// the options take.
  private static func isPossible(
    _ periods: ClosedRange<Double>, _ posted: ExactDecimal, _ period: PayPeriod,
    _ annual: AnnualAmount
  ) -> Bool {
    switch period {
    case .hour, .day, .week, .biweek: periods.lowerBound <= Double(AnnualFactors.mostPeriods)
    case .semimonth, .month, .year: AnnualFactors().annual(posted, per: period) == annual
    }
  }

  private static func text(_ amount: AnnualAmount) -> String { Grouped.text(plain: "\(amount)") }

  private static func refused(_ column: String, _ message: String) -> RefusedRecord {
    RefusedRecord(
      reason: .invalidField, column: column,
      message: message
        + "; normalize the original file anew, or change posted pay with --corrections")
  }
}
