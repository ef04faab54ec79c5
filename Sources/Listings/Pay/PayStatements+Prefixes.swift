/// What stands before a number: currency, minus sign, period, the letters of a name.
extension PayStatements {
  /// Takes the currency right before a number ("$", "EUR", "CAD $") and a minus sign before or
  /// behind it.
  func takePrefix(_ bound: inout PayBound) {
    var start = bound.tokens.lowerBound
    if kind(start - 1) == .dash, touchesBefore(start), touchesBefore(start - 1),
      isCurrency(start - 2), !isMoneyBefore(start - 3)
    {
      bound.isNegative = true
      start -= 1
    }
    if case .currency(let currency, let isBareDollar) = kind(start - 1) {
      bound.take(currency: currency, isBareDollar: isBareDollar)
      start -= 1
      if isCodeOfDollar(start - 1), case .currency(let code, _) = kind(start - 1) {
        bound.take(currency: code, isBareDollar: false)
        start -= 1
      }
    }
    if isMinus(start - 1) { bound.isNegative = true }
    bound.tokens = start..<bound.tokens.upperBound
  }

  /// Whether a number, or its magnitude, stands here, so that a currency behind belongs to it.
  private func isMoneyBefore(_ index: Int) -> Bool {
    switch kind(index) {
    case .number, .word(.magnitude), .word(.touchingMagnitude): true
    default: false
    }
  }

  /// Whether a currency stands before a bare dollar sign and behind no number of its own.
  private func isCodeOfDollar(_ index: Int) -> Bool {
    guard case .currency(_, isBareDollar: true) = kind(index + 1),
      case .currency(_, isBareDollar: false) = kind(index)
    else { return false }
    return !isMoneyBefore(index - 1)
  }

  /// A dash that touches what follows and joins it with nothing: "-$50,000", not "- $50,000".
  private func isMinus(_ index: Int) -> Bool {
    guard kind(index) == .dash, touchesBefore(index + 1) else { return false }
    switch kind(index - 1) {
    case nil, .colon: return true
    case .currency: return !touchesBefore(index) && !isMoneyBefore(index - 2)
    default: return false
    }
  }

  /// Whether the token is a word, so that a number that touches it is part of a name: "R01536322".
  func isLettered(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.period), .word(.from), .word(.upTo): false
    case .unknown, .word: true
    default: false
    }
  }

  /// "월 250만원", "月20万円": the noun alone says the period of an East Asian amount.
  func takePeriodBefore(_ bound: inout PayBound) {
    guard bound.period == nil, bound.magnitude % 4 == 0, bound.magnitude > 0,
      case .word(.periodNoun(let period)) = kind(bound.tokens.lowerBound - 1),
      !isNumber(bound.tokens.lowerBound - 2)
    else { return }
    bound.period = period
  }
}
