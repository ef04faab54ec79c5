/// A number while what belongs to it is being gathered.
struct PayBound {
  var number: PayNumber
  /// The power of ten behind the number; 0 where there is none.
  var magnitude = 0
  /// What an East Asian number goes on with behind its magnitude: 2000万 in "1億2000万"; `nil` where
  /// it has too many digits to be exact.
  var rest: ExactDecimal? = .zero
  var currency: CurrencyCode?
  var isBareDollar = false
  var hasCurrency = false
  var period: PayPeriod?
  var isOrMore = false
  /// A minus sign touches it that joins nothing.
  var isNegative = false
  /// The first token that belongs to it, and the first one behind.
  var tokens: Range<Int>

  /// A currency, a magnitude or a period stands with the number: it is money without doubt.
  var isEvident: Bool { hasCurrency || magnitude > 0 || period != nil }

  mutating func take(currency: CurrencyCode?, isBareDollar: Bool) {
    // "$95,000 CAD": a code says more than a bare dollar sign.
    if !hasCurrency || self.isBareDollar {
      self.currency = currency
      self.isBareDollar = isBareDollar
    }
    hasCurrency = true
  }
}

/// How the numbers of one text are read.
struct PayNumberReading {
  var column: PayColumnHabit
  /// The text has a number that proves a decimal comma, so that its dots group.
  var textHasDecimalComma: Bool

  /// The value of a bound before any magnitude. `currency` is the bound that names the currency of
  /// the statement: a dot groups in some countries, and in the land of "kr".
  func value(_ bound: PayBound, _ currency: PayBound) -> ExactDecimal? {
    let number = bound.number
    guard number.ambiguity == .dot else { return number.value(column.decimal) }
    if textHasDecimalComma { return number.value(.comma) }
    guard column.decimal == .undecided else { return number.value(column.decimal) }
    let groups =
      bound.magnitude == 0
      && (column.groupsDots
        || currency.hasCurrency && (currency.currency.map(PayWords.dotGrouped.contains) ?? true))
    return number.value(groups ? .comma : .dot)
  }

  /// Whether a bound is money that is too long to be exact, rather than a number of something else.
  func isBeyondExact(_ bound: PayBound) -> Bool {
    (bound.isEvident || bound.number.isGrouped)
      && value(bound, bound, magnitude: bound.magnitude) == nil
  }

  /// The value of a bound times `10^magnitude`; without one, times the column's where that applies.
  func value(_ bound: PayBound, _ currency: PayBound, magnitude: Int) -> ExactDecimal? {
    guard let value = value(bound, currency) else { return nil }
    guard let rest = bound.rest else { return nil }
    guard magnitude > 0 else { return bound.period == nil ? column.scaled(value) : value }
    let factor = ExactDecimal(mantissa: PowerOfTen.value(UInt8(min(magnitude, 18))), scale: 0)
    return value.multiplied(by: factor)?.adding(rest)
  }
}
