/// What the pay of some listings leaves to assumptions, counted: the currency where none is posted,
/// dots that may group, and the hours of a year.
struct PayCensus: Sendable {
  /// Listings with pay that took the currency of `--currency`.
  private(set) var defaulted = 0
  /// Listings with pay that names its currency, by currency.
  private(set) var currencies: [(code: CurrencyCode, count: Int)] = []
  /// Listings paid by the hour whose text states the hours of a week, by these.
  private(set) var weeklyHours: [(hours: ExactDecimal, count: Int)] = []
  /// Listings paid by the hour.
  private(set) var hourly = 0
  /// Listings whose pay has dots that were taken as grouping, see ``EitherDot``; their bounds with a
  /// decimal dot.
  private(set) var groupingDots = DotCount()
  /// Listings paid by the hour whose dots were taken as decimal signs although those of their column
  /// group; their bounds with a dot that groups.
  private(set) var decimalDots = DotCount()

  /// Counts a listing with pay.
  mutating func add(
    currency: CurrencyCode?, flags: ListingFlags, period: PayPeriod?,
    weeklyHours hours: ExactDecimal?
  ) {
    if flags.contains(.payDefaultedCurrency) {
      defaulted += 1
    } else if let currency {
      count(currency)
    }
    guard period == .hour else { return }
    hourly += 1
    if let hours { count(hours, 1) }
  }

  /// Counts a listing that has dots before three digits, where one of them was doubtful.
  mutating func addDots(of pay: ResolvedPay) {
    if let bound = pay.ifDotIsDecimal { groupingDots.add(bound) }
    if let bound = pay.ifDotGroups { decimalDots.add(bound) }
  }

  mutating func add(_ other: PayCensus) {
    groupingDots.add(other.groupingDots)
    decimalDots.add(other.decimalDots)
    defaulted += other.defaulted
    hourly += other.hourly
    for (code, number) in other.currencies { count(code, number) }
    for (hours, number) in other.weeklyHours { count(hours, number) }
  }

  private mutating func count(_ code: CurrencyCode, _ number: Int = 1) {
    if let place = currencies.firstIndex(where: { $0.code == code }) {
      currencies[place].count += number
    } else {
      currencies.append((code, number))
    }
  }

  private mutating func count(_ hours: ExactDecimal, _ number: Int) {
    if let place = weeklyHours.firstIndex(where: { $0.hours == hours }) {
      weeklyHours[place].count += number
    } else {
      weeklyHours.append((hours, number))
    }
  }
}

/// Listings with dots that were read in one of two ways.
struct DotCount: Sendable {
  private(set) var listings = 0
  /// The least of their bounds, read in the other way; `nil` without listings.
  private(set) var least: ExactDecimal?

  /// Counts a listing by a bound of it, read in the other way.
  mutating func add(_ bound: ExactDecimal) {
    listings += 1
    least = min(least ?? bound, bound)
  }

  mutating func add(_ other: DotCount) {
    listings += other.listings
    least = [least, other.least].compactMap(\.self).min()
  }
}
