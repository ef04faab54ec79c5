import CSVText

/// Pay texts and units that one resolver read before: its options and habits hold for all of them.
struct KnownPayCells {
  /// What a pay text says.
  struct Text {
    var posted: PostedPay
    /// Of the work's extent.
    var work: ListingFlags
    /// The hours of a full week that it states.
    var weeklyHours: ExactDecimal?
    /// Whether it has a dot before three digits, see ``EitherDot``.
    var hasEitherDot: Bool
  }

  var texts = CellMemo<Text>(slots: 2048, length: 64)
  private var currencies = CellMemo<CurrencyCode?>(slots: 64, length: 16)
  private var periods = CellMemo<PayPeriod?>(slots: 64, length: 16)

  /// As ``UnitCell/currency(_:_:bareDollar:)``; `bareDollar` must be the same each time.
  mutating func currency(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, bareDollar: CurrencyCode
  ) -> CurrencyCode? {
    guard !cell.isEmpty else { return nil }
    if let known = currencies.outcome(of: bytes, cell) { return known }
    let currency = UnitCell.currency(bytes, cell, bareDollar: bareDollar)
    currencies.keep(currency, of: bytes, cell)
    return currency
  }

  /// As ``UnitCell/period(_:_:)``.
  mutating func period(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> PayPeriod? {
    guard !cell.isEmpty else { return nil }
    if let known = periods.outcome(of: bytes, cell) { return known }
    let period = UnitCell.period(bytes, cell)
    periods.keep(period, of: bytes, cell)
    return period
  }
}
