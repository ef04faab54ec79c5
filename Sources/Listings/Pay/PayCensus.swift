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
  /// Listings whose pay has dots that were taken as grouping, see ``EitherDot``.
  private(set) var grouped = 0
  /// The least of their bounds, read with a decimal dot.
  private(set) var leastGrouped: ExactDecimal?

  /// Listings paid by the hour whose dots were taken as decimal signs although those of their column
  /// group, see ``EitherDot``.
  private(set) var decimal = 0
  /// The least of their bounds, read with a dot that groups.
  private(set) var leastDecimal: ExactDecimal?

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

  /// Counts a listing whose dots were taken as grouping.
  /// - Parameter decimal: A bound of it, read with a decimal dot.
  mutating func add(groupingDot decimal: ExactDecimal) {
    grouped += 1
    leastGrouped = min(leastGrouped ?? decimal, decimal)
  }

  /// Counts a listing whose dots were taken as decimal signs.
  /// - Parameter grouped: A bound of it, read with a dot that groups.
  mutating func add(decimalDot grouped: ExactDecimal) {
    decimal += 1
    leastDecimal = min(leastDecimal ?? grouped, grouped)
  }

  mutating func add(_ other: PayCensus) {
    decimal += other.decimal
    leastDecimal = [leastDecimal, other.leastDecimal].compactMap(\.self).min()
    grouped += other.grouped
    leastGrouped = [leastGrouped, other.leastGrouped].compactMap(\.self).min()
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
