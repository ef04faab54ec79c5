/// A single dot before three digits in a column whose decimal sign no other cell decides: `510.000`.
///
/// It is a decimal sign at first. But pay for more than an hour is not posted in thousandths of a
/// currency, so that the listing is read again with dots that group, and counts so where that gives
/// pay that can be earned. What an hour is paid with stays: `15.125`.
///
/// Where all cells of a column are such, dots group at first, and an hour that nobody is paid so much for
/// is read again with a decimal sign.
enum EitherDot {
  /// How a dot is read.
  enum Reading {
    case asDecided, grouping, decimal
  }

  /// Currencies with thousandths.
  private static let withThousandths = ["KWD", "BHD", "OMR", "JOD", "TND"]
    .compactMap { CurrencyCode($0) }
  /// Currencies in which an hour is paid with far less than their thousands, and what it is at most; in
  /// others, such as yen or forint, thousands are usual. ``Plausibility`` knows those of the largest places.
  private static let mostForAnHour: [(currencies: [CurrencyCode], most: ExactDecimal)] = [
    (withThousandths, ExactDecimal(500)),
    (
      codes("SEK NOK DKK CZK PLN RON BGN ILS AED SAR QAR BRL MYR SGD HKD CNY TWD ZAR TRY MXN"),
      ExactDecimal(5_000)
    ),
  ]

  private static func codes(_ list: String) -> [CurrencyCode] {
    WordList.words(list).compactMap { CurrencyCode($0) }
  }

  /// What may be the pay of an hour where a text names no span of time, or where a dot that groups made it
  /// more than anybody is paid.
  private static let hourly = ExactDecimal(1)...ExactDecimal(500)

  /// Whether a cell of digits ends in a dot and three digits.
  static func ends(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    cell.count > 4 && bytes[cell.upperBound - 4] == UInt8(ascii: ".")
      && Byte.isDigit(bytes[cell.upperBound - 1])
  }

  /// Whether such pay, as it was read at first, is none that is posted.
  static func isDoubtful(_ pay: ResolvedPay, _ factors: AnnualFactors) -> Bool {
    guard let period = pay.posted.period, let currency = pay.posted.currency else { return false }
    if period == .hour {
      return isImplausible(pay.posted, factors)
        || pay.hasGroupingDot && isBeyondAnHour(pay.posted, currency)
    }
    guard !withThousandths.contains(currency) else { return false }
    guard pay.flags.contains(.payDefaultedPeriod) else { return true }
    let bounds = [pay.posted.floor, pay.posted.ceiling].compactMap(\.self)
    return !(bounds.allSatisfy { $0.scale == 3 } && isHourly(pay.posted))
  }

  private static func isBeyondAnHour(_ pay: PostedPay, _ currency: CurrencyCode) -> Bool {
    guard let most = mostForAnHour.first(where: { $0.currencies.contains(currency) })?.most,
      let bound = [pay.floor, pay.ceiling].compactMap(\.self).max()
    else { return false }
    return bound > most
  }

  /// Whether the bounds are what an hour may be paid with.
  static func isHourly(_ pay: PostedPay) -> Bool {
    [pay.floor, pay.ceiling].compactMap(\.self).allSatisfy(hourly.contains)
  }

  /// Whether the pay is beyond what is earned or what is exact, or has its floor above its ceiling.
  static func isImplausible(_ pay: PostedPay, _ factors: AnnualFactors) -> Bool {
    guard let period = pay.period else { return true }
    let annual = (
      floor: pay.floor.map { factors.annual($0, per: period) },
      ceiling: pay.ceiling.map { factors.annual($0, per: period) }
    )
    if annual.floor == .some(nil) || annual.ceiling == .some(nil) { return true }
    if let floor = pay.floor, let ceiling = pay.ceiling, floor > ceiling { return true }
    return Plausibility.isImplausible(annual.floor ?? nil, annual.ceiling ?? nil, pay.currency)
      || Plausibility.isImplausible(pay.floor, pay.ceiling, per: period, pay.currency)
  }

  /// The first bound that differs between two readings, as the first has it.
  static func changedBound(_ first: PostedPay, _ second: PostedPay) -> ExactDecimal? {
    first.floor != second.floor ? first.floor : first.ceiling
  }
}
