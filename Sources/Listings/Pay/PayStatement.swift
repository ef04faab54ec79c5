/// One number or pair of numbers of a pay text with what belongs to it.
struct PayStatement: Sendable {
  /// Which side of pay a single number is.
  enum Side: Sendable { case both, floor, ceiling }

  var first: ExactDecimal
  /// The upper bound of a range; `nil` for a single number.
  var second: ExactDecimal?
  var side = Side.both
  var currency: CurrencyCode?
  var isBareDollar = false
  var period: PayPeriod?
  /// A currency, a magnitude or a period stands with the number: it is money without doubt.
  var isEvident = false
  /// A minus sign stands with the first number.
  var isNegative = false
  /// The tokens it covers.
  var tokens: Range<Int> = 0..<0

  var floor: ExactDecimal? { side == .ceiling && second == nil ? nil : first }
  var ceiling: ExactDecimal? { second ?? (side == .floor ? nil : first) }

  /// Neither number is more than zero.
  var isZero: Bool { first.isZero && second?.isZero ?? true }

  /// Whether the figures are of one order, so that they can be of one period: annual pay is more
  /// than 25 times that of a week, a day or an hour.
  func isLike(_ other: PayStatement) -> Bool {
    func isWithin(_ high: ExactDecimal, _ low: ExactDecimal) -> Bool {
      low.multiplied(by: ExactDecimal(25)).map { high <= $0 } ?? true
    }
    return isWithin(first, other.first) && isWithin(other.first, first)
  }

  /// A bound of zero is not stated: "$0 - $120,000" has a ceiling only.
  mutating func dropZero() {
    guard let second, first.isZero != second.isZero else { return }
    side = first.isZero ? .ceiling : .floor
    first = first.isZero ? second : first
    self.second = nil
  }
}
