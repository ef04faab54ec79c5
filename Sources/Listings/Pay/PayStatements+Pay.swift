/// All statements of a text together.
extension PayStatements {
  /// The pay of the text. Several statements give their envelope, marked as such; those in another
  /// period or currency than the first one stay out of it, and so do those of no stated period that
  /// must be of another: "$18/hr, $37,440".
  func pay(hasDigit: Bool) -> PostedPay {
    let evident = statements.filter(\.isEvident)
    let counted = evident.isEmpty && !hasUnknownWord && !hasCode ? statements : evident
    guard let first = counted.first else {
      return PostedPay(isUnreadable: hasDigit && !(allAreZero && hasZeroOnly))
    }
    // "-1.00" is a way to say that nothing is stated.
    if first.isNegative, first.first == .one { return PostedPay() }
    var pay = PostedPay(
      floor: first.floor, ceiling: first.ceiling, period: period(of: first, among: counted),
      currency: first.currency, isBareDollar: first.isBareDollar, isNegative: first.isNegative)
    for other in counted.dropFirst() { Self.widen(&pay, by: other, first) }
    return pay
  }

  /// Every number of the text is zero: "$0" states nothing.
  private var hasZeroOnly: Bool {
    tokens.allSatisfy { token in
      if case .number(let number) = token.kind { return number.value?.isZero ?? false }
      return true
    }
  }

  // MARK: Envelope

  private static func widen(
    _ pay: inout PostedPay, by other: PayStatement, _ first: PayStatement
  ) {
    let isSame = other.floor == first.floor && other.ceiling == first.ceiling
    guard !isSame || other.period != first.period else { return }
    let isAlike = other.period == pay.period && pay.period != nil || other.isLike(first)
    if !isAlike || !completes(pay, other) { pay.hasSeveralRanges = true }
    guard isAlike, sharesUnits(other, pay) else { return }
    pay.period = pay.period ?? other.period
    pay.currency = pay.currency ?? other.currency
    envelop(&pay, other)
  }

  /// Widens the bounds. A side that one statement leaves open, wholly beyond the other one's bound,
  /// stays open: "up to £45k, later £60k" has no floor that is known.
  private static func envelop(_ pay: inout PostedPay, _ other: PayStatement) {
    let (floor, ceiling) = (pay.floor, pay.ceiling)
    pay.floor = [floor, other.floor].compactMap { $0 }.min()
    pay.ceiling = [ceiling, other.ceiling].compactMap { $0 }.max()
    let firstIsHigher = exceeds(floor, other.ceiling)
    let secondIsHigher = exceeds(other.floor, ceiling)
    let isOpenBelow = firstIsHigher && other.floor == nil || secondIsHigher && floor == nil
    let isOpenAbove = firstIsHigher && ceiling == nil || secondIsHigher && other.ceiling == nil
    if isOpenBelow, !isOpenAbove { pay.floor = nil }
    if isOpenAbove, !isOpenBelow { pay.ceiling = nil }
  }

  private static func exceeds(_ left: ExactDecimal?, _ right: ExactDecimal?) -> Bool {
    guard let left, let right else { return false }
    return left > right
  }

  /// A floor and a ceiling stated apart make one range: "Minimum: $50,000, maximum: $70,000".
  private static func completes(_ pay: PostedPay, _ other: PayStatement) -> Bool {
    guard !pay.hasSeveralRanges else { return false }
    return pay.ceiling == nil && other.floor == nil || pay.floor == nil && other.ceiling == nil
  }

  /// Whether a statement names no other period and no other currency than the pay.
  private static func sharesUnits(_ other: PayStatement, _ pay: PostedPay) -> Bool {
    (other.period == nil || pay.period == nil || other.period == pay.period)
      && (other.currency == nil || pay.currency == nil || other.currency == pay.currency)
  }

  // MARK: Period

  /// The period of the first statement: its own, one that stands apart, or a like statement's.
  private func period(of first: PayStatement, among counted: [PayStatement]) -> PayPeriod? {
    first.period ?? periodElsewhere
      ?? counted.first { $0.isLike(first) && $0.period != nil }?.period
  }

  /// A period that stands apart from the numbers: "Hourly rate: $28".
  private var periodElsewhere: PayPeriod? {
    let isStated = statedTokens
    for index in tokens.indices where !isCounted(index) && !isStated[index] {
      if let (period, _) = period(at: index, hasCurrency: false) { return period }
    }
    return nil
  }

  /// Whether a period stands with what counts time or things ("37.5 hours per week"), or is the
  /// thirteenth of its kind ("13. Monatsgehalt").
  private func isCounted(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .word(.counted), .word(.periodNoun): return true
    case .stop: return isExtraMonth(index - 2)
    default: return isExtraMonth(index - 1)
    }
  }

  /// For each token, whether it belongs to a statement already.
  private var statedTokens: [Bool] {
    var isStated = [Bool](repeating: false, count: tokens.count)
    for statement in statements {
      for index in statement.tokens { isStated[index] = true }
    }
    return isStated
  }
}
