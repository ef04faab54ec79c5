/// Bounds: a number with the currency, the magnitude and the period around it. What stands before
/// the number is read in `+Prefixes`.
extension PayStatements {
  /// The number at `index` with what belongs to it; `nil` where no number stands, and for one that
  /// is part of a word or counts something.
  func bound(at index: Int) -> PayBound? {
    guard case .number(let number) = kind(index), number.value != nil || number.isTooLong
    else { return nil }
    var bound = PayBound(number: number, tokens: index..<(index + 1))
    takePrefix(&bound)
    if !bound.hasCurrency, touchesBefore(index), isLettered(index - 1) { return nil }
    takeMagnitude(&bound)
    takeSuffix(&bound)
    takePeriodBefore(&bound)
    return isCount(bound) ? nil : bound
  }

  // MARK: Behind the number

  private func takeMagnitude(_ bound: inout PayBound) {
    guard !isPlan(bound) else { return }
    var next = bound.tokens.upperBound
    while let (power, period) = magnitude(at: next) {
      bound.magnitude += power
      bound.period = bound.period ?? period
      next += 1
    }
    if bound.magnitude > 0, bound.magnitude % 4 == 0 { takeRest(&bound, from: &next) }
    bound.tokens = bound.tokens.lowerBound..<next
  }

  /// "401k" is a pension plan, unless a currency or the lower bound of a range says otherwise:
  /// "$401k", "$350-401k".
  private func isPlan(_ bound: PayBound) -> Bool {
    kind(bound.tokens.upperBound) == .word(.magnitude(power: 3)) && !bound.hasCurrency
      && (bound.number.value == ExactDecimal(401) || bound.number.value == ExactDecimal(403))
      && !endsThousands(bound.tokens.lowerBound)
  }

  /// Whether a dash or "to" joins the number at `index` with thousands: "350-", "350k to".
  private func endsThousands(_ index: Int) -> Bool {
    guard kind(index - 1) == .dash || kind(index - 1) == .word(.to) else { return false }
    switch kind(index - 2) {
    case .number(let low): return low.value.map { $0 < ExactDecimal(1000) } ?? false
    case .word(.magnitude(let power, _)): return power == 3
    default: return false
    }
  }

  /// A magnitude at `index`; "5 m" with a space is no million unless it is one of a currency.
  private func magnitude(at index: Int) -> (power: Int, period: PayPeriod?)? {
    switch kind(index) {
    case .word(.magnitude(let power, let period)): (power, period)
    case .word(.touchingMagnitude(let power))
    where touchesBefore(index) || isCurrency(index + 1) && !isNumber(index + 2):
      (power, nil)
    default: nil
    }
  }

  /// "1億2000万", "1万5000円": an East Asian number goes on in a smaller unit.
  private func takeRest(_ bound: inout PayBound, from next: inout Int) {
    guard case .number(let number) = kind(next), let value = number.value else { return }
    if let (power, _) = magnitude(at: next + 1), power < bound.magnitude {
      let factor = ExactDecimal(mantissa: PowerOfTen.value(UInt8(power)), scale: 0)
      bound.rest = value.multiplied(by: factor)
      next += 2
    } else if touchesBefore(next), isCurrency(next + 1) {
      bound.rest = value
      next += 1
    }
  }

  /// Takes currency, period, "gross" and "+" behind a number, in any order.
  private func takeSuffix(_ bound: inout PayBound) {
    var next = bound.tokens.upperBound
    while let kind = kind(next) {
      if case .currency(let currency, let isBareDollar) = kind, !startsNumber(next) {
        bound.take(currency: currency, isBareDollar: isBareDollar)
        next += 1
      } else if kind == .word(.orMore) || kind == .plus && isOrMore(next) {
        bound.isOrMore = true
        next += 1
      } else if kind == .word(.gross) {
        next += 1
      } else if bound.period == nil,
        let (period, end) = period(at: next, hasCurrency: bound.hasCurrency)
      {
        bound.period = period
        next = end
      } else {
        break
      }
    }
    bound.tokens = bound.tokens.lowerBound..<next
  }

  /// A currency right before a number belongs to that number.
  private func startsNumber(_ index: Int) -> Bool {
    isNumber(index + 1) && (tokens[index].spaceBefore || !tokens[index + 1].spaceBefore)
  }

  /// "$200k+", but not "per annum + super".
  private func isOrMore(_ index: Int) -> Bool {
    touchesBefore(index) || index == tokens.count - 1
  }

  /// A period at `index` and the token behind it: "per hour", "/hr", "annually", or a bare noun
  /// behind money.
  func period(at index: Int, hasCurrency: Bool) -> (PayPeriod, Int)? {
    switch kind(index) {
    case .word(.period(let period)):
      return kind(index + 1) == .word(.notPay) ? nil : (period, index + 1)
    case .word(.per), .word(.perOrTo), .slash:
      return periodNoun(at: index + 1)
    case .word(.periodNoun(let period)) where hasCurrency:
      return (period, index + 1)
    case .open:
      guard let (period, end) = period(at: index + 1, hasCurrency: false), kind(end) == .close
      else { return nil }
      return (period, end + 1)
    default:
      return nil
    }
  }

  /// A span of time behind "per" or a slash; "/ per hour" has both.
  private func periodNoun(at index: Int) -> (PayPeriod, Int)? {
    switch kind(index) {
    case .word(.periodNoun(let period)), .word(.period(let period)): (period, index + 1)
    case .word(.per) where kind(index - 1) == .slash: periodNoun(at: index + 1)
    default: nil
    }
  }
}
