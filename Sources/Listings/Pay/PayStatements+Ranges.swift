/// Ranges and single figures.
extension PayStatements {
  /// The token of the number that a range goes on to; `nil` when none is joined.
  func joint(behind low: PayBound) -> Int? {
    let index = low.tokens.upperBound
    guard isJoint(index, behind: low) else { return nil }
    var next = index + 1
    // "von 40.000 bis zu 50.000", "$50k - up to $60k".
    if kind(next) == .word(.upTo) || kind(next) == .word(.to) { next += 1 }
    while isCurrency(next) { next += 1 }
    if kind(next) == .dash, isCurrency(next - 1) { next += 1 }
    return isNumber(next) ? next : nil
  }

  private func isJoint(_ index: Int, behind low: PayBound) -> Bool {
    switch kind(index) {
    case .dash, .word(.to), .word(.upTo), .word(.perOrTo), .word(.onward): return true
    case .word(.and):
      let before = kind(low.tokens.lowerBound - 1)
      return before == .word(.between) || before == .word(.fromOrBetween)
        || bound(at: index + 1).map { kind($0.tokens.upperBound) } == .word(.betweenBehind)
    case .slash:
      // "30/35 K€", but neither "24/7" nor "$50,000/$70,000".
      return !low.isEvident && (bound(at: index + 1)?.magnitude ?? 0) > 0
    default: return false
    }
  }

  /// The range of two joined bounds. Currency and period may stand with either of them; the
  /// currency that says most counts.
  func range(_ low: PayBound, _ high: PayBound) -> PayStatement? {
    let currency = low.hasCurrency && !low.isBareDollar ? low : high.hasCurrency ? high : low
    guard let magnitudes = sharedMagnitudes(low, high, currency),
      let first = reading.value(low, currency, magnitude: magnitudes.low),
      let second = reading.value(high, currency, magnitude: magnitudes.high)
    else { return nil }
    var statement = PayStatement(first: first, second: second)
    statement.currency = currency.currency
    statement.isBareDollar = currency.isBareDollar
    statement.period = high.period ?? low.period
    statement.isEvident = low.isEvident || high.isEvident
    statement.isNegative = low.isNegative
    statement.tokens = low.tokens.lowerBound..<high.tokens.upperBound
    return statement
  }

  /// "100-120k" shares its magnitude, "50,000-3 Lacs" does not.
  private func sharedMagnitudes(
    _ low: PayBound, _ high: PayBound, _ currency: PayBound
  ) -> (low: Int, high: Int)? {
    guard let rawLow = reading.value(low, currency), let rawHigh = reading.value(high, currency)
    else { return nil }
    var magnitudes = (low: low.magnitude, high: high.magnitude)
    if magnitudes == (0, 0), low.period == nil, Self.sharesThousands(rawLow, rawHigh) {
      magnitudes.low = 3
    }
    guard rawLow <= rawHigh else { return magnitudes }
    if magnitudes.low == 0 { magnitudes.low = magnitudes.high }
    if magnitudes.high == 0, rawHigh < ExactDecimal(1000) { magnitudes.high = magnitudes.low }
    return magnitudes
  }

  /// "$70-80,000" is 70,000 to 80,000; an amount with cents is no number of thousands.
  private static func sharesThousands(_ low: ExactDecimal, _ high: ExactDecimal) -> Bool {
    let thousand = ExactDecimal(1000)
    guard low < thousand, low.scale <= 1, high >= thousand,
      let least = low.multiplied(by: thousand),
      let most = least.multiplied(by: ExactDecimal(3))
    else { return false }
    return least <= high && high <= most
  }

  /// A bound that is joined with no other.
  func single(_ bound: PayBound) -> PayStatement? {
    guard let value = reading.value(bound, bound, magnitude: bound.magnitude) else { return nil }
    var statement = PayStatement(first: value)
    statement.currency = bound.currency
    statement.isBareDollar = bound.isBareDollar
    statement.period = bound.period
    statement.isEvident = bound.isEvident
    statement.isNegative = bound.isNegative
    statement.tokens = bound.tokens
    statement.side = bound.isOrMore ? .floor : side(of: bound.tokens)
    return statement
  }

  /// The side that a word before a single number says, else one behind it: "up to $70,000",
  /// "$70,000 minimum".
  private func side(of number: Range<Int>) -> PayStatement.Side {
    var index = number.lowerBound - 1
    if kind(index) == .colon { index -= 1 }
    if kind(index) == .word(.to), opensBound(index) { return .ceiling }
    while isSilent(index) { index -= 1 }
    switch kind(index) {
    case .word(.from), .word(.fromOrBetween): return .floor
    case .word(.upTo): return .ceiling
    default: return side(sayingBehind: number.upperBound)
    }
  }

  /// "to £45,000" at the start or behind a word of pay, but not "equal to £45,000".
  private func opensBound(_ to: Int) -> Bool {
    switch kind(to - 1) {
    case nil, .stop, .colon, .word(.pay), .word(.gross), .word(.period), .word(.upTo): true
    default: false
    }
  }

  /// What may stand between a side and its number: "minimum hourly rate: $20".
  private func isSilent(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.pay), .word(.gross), .word(.period): true
    default: false
    }
  }

  private func side(sayingBehind index: Int) -> PayStatement.Side {
    // What stands before another number says the side of that one.
    guard !isNumber(index + 1), !isCurrency(index + 1), kind(index + 1) != .colon else {
      return .both
    }
    switch kind(index) {
    case .word(.from), .word(.onward): return .floor
    case .word(.upTo): return .ceiling
    default: return .both
    }
  }
}
