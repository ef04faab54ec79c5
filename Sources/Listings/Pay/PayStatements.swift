/// Finds the statements about pay among the tokens of a text and puts them together.
struct PayStatements {
  private let tokens: [PayToken]
  private(set) var statements: [PayStatement] = []
  /// Numbers that say something else: counts, bonuses, grades.
  private var hasUnknownWord = false
  private var dotGroups = false
  private var allAreZero = true

  init(tokens: [PayToken], text: Span<UInt8>) {
    self.tokens = tokens
    dotGroups = usesDecimalComma(text)
    hasUnknownWord = tokens.contains { $0.kind == .unknown }
    var index = 0
    while index < tokens.count {
      index = statement(at: index, text) ?? index + 1
    }
  }

  private func kind(_ index: Int) -> PayToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  /// A decimal comma anywhere means that dots group: `1.234,56`.
  private func usesDecimalComma(_ text: Span<UInt8>) -> Bool {
    tokens.contains { token in
      guard case .number(let number) = token.kind, number.value != nil, token.end - token.start > 3
      else { return false }
      let sign = text[token.end - 3]
      return sign == UInt8(ascii: ",")
    }
  }

  // MARK: One statement

  /// Reads the statement whose first number stands at `index`; gives the token to go on from, or
  /// `nil` when no number stands there.
  private mutating func statement(at index: Int, _ text: Span<UInt8>) -> Int? {
    guard case .number = kind(index) else { return nil }
    guard let low = bound(at: index, text) else { return index + 1 }
    var statement: PayStatement?
    if let next = joint(behind: low, text) {
      if let high = bound(at: next, text) {
        statement = range(low, high)
      } else if !isEvident(low) {
        // "3 to 5 years": the first number counts what the second one counts.
        return next + 1
      }
    }
    statement = statement ?? single(low, text)
    guard var statement else { return index + 1 }
    statement.dropZero()
    if statement.first.isZero, statement.second?.isZero ?? true {
      return statement.tokens.upperBound
    }
    allAreZero = false
    if isAboutPay(statement) { statements.append(statement) }
    return max(statement.tokens.upperBound, index + 1)
  }

  /// The number at `index` with currency, magnitude and period around it; `nil` for a number that
  /// is part of a word or counts something.
  private func bound(at index: Int, _ text: Span<UInt8>) -> PayBound? {
    guard case .number(let number) = kind(index), number.value != nil else { return nil }
    var bound = PayBound(number: number, tokens: index..<(index + 1))
    if takePrefix(&bound, before: index) {
      bound.tokens = (index - (isCodeOfDollar(index - 2) ? 2 : 1))..<(index + 1)
    } else if index > 0, !tokens[index].spaceBefore, isLettered(index - 1) {
      return nil
    }
    var next = index + 1
    if case .word(.magnitude(let power, let period)) = kind(next),
      isMagnitude(at: next, of: number, text)
    {
      bound.magnitude = power
      bound.period = period
      next += 1
    }
    next = takeSuffix(&bound, from: next, text)
    bound.tokens = bound.tokens.lowerBound..<next
    return isCount(bound, next) ? nil : bound
  }

  /// Takes the currency right before a number: "$", "EUR", "CAD $"; false where there is none.
  private func takePrefix(_ bound: inout PayBound, before index: Int) -> Bool {
    guard case .currency(let currency, let isBareDollar) = kind(index - 1) else { return false }
    bound.take(currency: currency, isBareDollar: isBareDollar)
    if isCodeOfDollar(index - 2), case .currency(let code, _) = kind(index - 2) {
      bound.take(currency: code, isBareDollar: false)
    }
    return true
  }

  /// Whether a currency stands before a bare dollar sign and behind no number of its own.
  private func isCodeOfDollar(_ index: Int) -> Bool {
    guard case .currency(_, isBareDollar: true) = kind(index + 1),
      case .currency(_, isBareDollar: false) = kind(index)
    else { return false }
    switch kind(index - 1) {
    case .number, .word(.magnitude): return false
    default: return true
    }
  }

  /// Whether the token is a word, so that a number glued to it is part of a name: "R01536322".
  /// Scripts without spaces glue the period to its number.
  private func isLettered(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word(.period), .word(.from), .word(.upTo): false
    case .unknown, .word: true
    default: false
    }
  }

  /// "401k" is a pension plan and "5 m" with a space is no million.
  private func isMagnitude(at index: Int, of number: PayNumber, _ text: Span<UInt8>) -> Bool {
    if number.value == ExactDecimal(401) || number.value == ExactDecimal(403) { return false }
    let isOneLetter = tokens[index].end - tokens[index].start == 1
    return !isOneLetter || !tokens[index].spaceBefore
      || text[tokens[index].start] == UInt8(ascii: "k")
  }

  /// Takes currency, period and "+" behind a number, in any order; gives the token behind them.
  private func takeSuffix(_ bound: inout PayBound, from start: Int, _ text: Span<UInt8>) -> Int {
    var next = start
    while let kind = kind(next) {
      if case .currency(let currency, let isBareDollar) = kind, !startsNumber(next) {
        bound.take(currency: currency, isBareDollar: isBareDollar)
        next += 1
      } else if kind == .word(.orMore) || kind == .plus && isOrMore(next) {
        bound.isOrMore = true
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
    return next
  }

  /// A currency right before a number belongs to that number.
  private func startsNumber(_ index: Int) -> Bool {
    if case .number = kind(index + 1) {
      return tokens[index].spaceBefore || !tokens[index + 1].spaceBefore
    }
    return false
  }

  /// "$200k+", but not "per annum + super".
  private func isOrMore(_ index: Int) -> Bool {
    !tokens[index].spaceBefore || index == tokens.count - 1
  }

  /// A period at `index`: "per hour", "/hr", "annually", or a bare noun behind money.
  private func period(at index: Int, hasCurrency: Bool) -> (PayPeriod, Int)? {
    switch kind(index) {
    case .word(.period(let period)):
      return isNotPay(index + 1) ? nil : (period, index + 1)
    case .word(.per), .slash:
      if case .word(.periodNoun(let period)) = kind(index + 1) { return (period, index + 2) }
      if case .word(.period(let period)) = kind(index + 1) { return (period, index + 2) }
    case .word(.periodNoun(let period)) where hasCurrency:
      return (period, index + 1)
    case .open:
      if let (period, end) = period(at: index + 1, hasCurrency: false), kind(end) == .close {
        return (period, end + 1)
      }
    default:
      break
    }
    return nil
  }

  private func isNotPay(_ index: Int) -> Bool { kind(index) == .word(.notPay) }

  /// Whether a number counts or names something: "40 hours", "15 %", "401(k)", "1st".
  private func isCount(_ bound: PayBound, _ next: Int) -> Bool {
    switch kind(next) {
    case .percent: return true
    case .word(.counted): return !bound.hasCurrency
    case .word(.periodNoun): return !bound.hasCurrency && bound.magnitude == 0
    case .word, .unknown: return !tokens[next].spaceBefore && bound.tokens.upperBound == next
    case .open: return kind(next + 1) == .word(.magnitude(power: 3)) && !bound.hasCurrency
    default: return false
    }
  }

  // MARK: Ranges

  /// The token of the number that a range goes on to; `nil` when none is joined.
  private func joint(behind low: PayBound, _ text: Span<UInt8>) -> Int? {
    let index = low.tokens.upperBound
    guard let joint = kind(index) else { return nil }
    let joins: Bool
    switch joint {
    case .dash, .word(.to), .word(.upTo): joins = true
    case .word(.and): joins = kind(low.tokens.lowerBound - 1) == .word(.between)
    case .word(.per): joins = tokens[index].end - tokens[index].start == 1
    default: joins = false
    }
    guard joins else { return nil }
    var next = index + 1
    while let kind = kind(next), kind.isCurrency { next += 1 }
    if case .number = kind(next) { return next }
    return nil
  }

  private func range(_ low: PayBound, _ high: PayBound) -> PayStatement? {
    let currency = low.hasCurrency && !low.isBareDollar ? low : high.hasCurrency ? high : low
    let dotGroups = dotGroups || currency.isDotGrouped
    var magnitudes = (low.magnitude, high.magnitude)
    guard let rawLow = low.value(dotGroups: dotGroups, magnitude: 0),
      let rawHigh = high.value(dotGroups: dotGroups, magnitude: 0)
    else { return nil }
    if magnitudes == (0, 0), low.period == nil, Self.sharesThousands(rawLow, rawHigh) {
      magnitudes.0 = 3
    }
    // "100-120k" shares its magnitude, "50,000-3 Lacs" does not.
    if magnitudes.0 == 0, rawLow <= rawHigh { magnitudes.0 = magnitudes.1 }
    if magnitudes.1 == 0, rawLow <= rawHigh, rawHigh < ExactDecimal(1000) {
      magnitudes.1 = magnitudes.0
    }
    guard let first = low.value(dotGroups: dotGroups, magnitude: magnitudes.0),
      let second = high.value(dotGroups: dotGroups, magnitude: magnitudes.1)
    else { return nil }
    var statement = PayStatement(first: first, second: second)
    statement.currency = currency.currency
    statement.isBareDollar = currency.isBareDollar
    statement.period = high.period ?? low.period
    statement.isEvident = isEvident(low) || isEvident(high)
    statement.tokens = low.tokens.lowerBound..<high.tokens.upperBound
    return statement
  }

  /// "$70-80,000" is 70,000 to 80,000.
  private static func sharesThousands(_ low: ExactDecimal, _ high: ExactDecimal) -> Bool {
    let thousand = ExactDecimal(1000)
    guard low < thousand, let least = low.multiplied(by: thousand),
      let most = least.multiplied(by: ExactDecimal(3))
    else { return false }
    return least <= high && high <= most && high >= thousand
  }

  private func single(_ bound: PayBound, _ text: Span<UInt8>) -> PayStatement? {
    let dotGroups = dotGroups || bound.isDotGrouped
    guard let value = bound.value(dotGroups: dotGroups, magnitude: bound.magnitude) else {
      return nil
    }
    var statement = PayStatement(first: value)
    statement.currency = bound.currency
    statement.isBareDollar = bound.isBareDollar
    statement.period = bound.period
    statement.isEvident = isEvident(bound)
    statement.tokens = bound.tokens
    statement.side = bound.isOrMore ? .floor : side(of: bound.tokens, text)
    return statement
  }

  /// The side that a word before a single number says, else one behind it: "up to $70,000",
  /// "$70,000 minimum".
  private func side(of number: Range<Int>, _ text: Span<UInt8>) -> PayStatement.Side {
    var before = number.lowerBound - 1
    if isColon(before, text) { before -= 1 }
    switch kind(before) {
    case .word(.from): return .floor
    case .word(.upTo): return .ceiling
    case .word(.to) where opensBound(before): return .ceiling
    default: break
    }
    let behind = number.upperBound
    guard !isNumber(behind + 1), kind(behind + 1)?.isCurrency != true, !isColon(behind + 1, text)
    else { return .both }
    switch kind(behind) {
    case .word(.from): return .floor
    case .word(.upTo): return .ceiling
    default: return .both
    }
  }

  /// "to £45,000" at the start or behind a word of pay, but not "equal to £45,000".
  private func opensBound(_ to: Int) -> Bool {
    switch kind(to - 1) {
    case nil, .stop, .word(.pay), .word(.period), .word(.upTo): true
    default: false
    }
  }

  private func isColon(_ index: Int, _ text: Span<UInt8>) -> Bool {
    kind(index) == .stop && text[tokens[index].start] == UInt8(ascii: ":")
  }

  private func isEvident(_ bound: PayBound) -> Bool {
    bound.hasCurrency || bound.magnitude > 0 || bound.period != nil
  }

  // MARK: What is pay

  private func isAboutPay(_ statement: PayStatement) -> Bool {
    !isNamedNotPay(before: statement.tokens.lowerBound)
      && !isNamedNotPay(behind: statement.tokens.upperBound)
      && (statement.isEvident
        || !isReferred(statement.tokens.lowerBound) && !isChained(statement.tokens))
  }

  /// A telephone number or a date: "212-555-0100", "05/30/2024".
  private func isChained(_ tokens: Range<Int>) -> Bool {
    isChain(tokens.lowerBound - 1) && isNumber(tokens.lowerBound - 2)
      || isChain(tokens.upperBound) && isNumber(tokens.upperBound + 1)
  }

  private func isChain(_ index: Int) -> Bool { kind(index) == .dash || kind(index) == .slash }

  private func isNumber(_ index: Int) -> Bool {
    if case .number = kind(index) { true } else { false }
  }

  /// "Grade 7", "ref: 90210", "scale + 10".
  private func isReferred(_ start: Int) -> Bool {
    kind(start - 1) == .word(.reference) || kind(start - 1) == .plus
      || kind(start - 1) == .stop && kind(start - 2) == .word(.reference)
  }

  /// "bonus of $5,000", "match up to $5,000": back to where the statement begins.
  private func isNamedNotPay(before start: Int) -> Bool {
    var index = start - 1
    while let kind = kind(index) {
      switch kind {
      case .word(.notPay): return true
      case .stop, .plus, .number, .word(.separator), .word(.and), .close: return false
      default: index -= 1
      }
    }
    return false
  }

  /// "$20,000 sign-on bonus": within the next four words.
  private func isNamedNotPay(behind end: Int) -> Bool {
    for index in end..<(end + 4) {
      switch kind(index) {
      case .word(.notPay): return true
      case .unknown, .word(.per), .word(.periodNoun), .word(.period), .dash: continue
      default: return false
      }
    }
    return false
  }

  // MARK: All statements together

  /// The pay of the text. Several statements give their envelope, marked as such; those in another
  /// period or currency than the first one stay out of it, and so do those of no stated period that
  /// must be of another: "$18/hr, $37,440".
  func pay(hasDigit: Bool) -> PostedPay {
    let evident = statements.filter(\.isEvident)
    let counted = evident.isEmpty && !hasUnknownWord ? statements : evident
    guard let first = counted.first else {
      return PostedPay(isUnreadable: hasDigit && !(allAreZero && hasZeroOnly))
    }
    let period =
      first.period ?? periodElsewhere
      ?? counted.first { $0.isLike(first) && $0.period != nil }?.period
    var pay = PostedPay(
      floor: first.floor, ceiling: first.ceiling, period: period,
      currency: first.currency, isBareDollar: first.isBareDollar)
    for other in counted.dropFirst() { Self.widen(&pay, by: other, first) }
    if counted.contains(where: { $0.side == .floor && $0.second == nil }), counted.count == 1 {
      pay.ceiling = nil
    }
    return pay
  }

  /// Every number of the text is zero: "$0" states nothing.
  private var hasZeroOnly: Bool {
    tokens.allSatisfy { token in
      if case .number(let number) = token.kind { return number.value?.isZero ?? false }
      return true
    }
  }

  /// A floor and a ceiling stated apart make one range: "Minimum: $50,000, maximum: $70,000".
  private static func completes(_ pay: PostedPay, _ other: PayStatement) -> Bool {
    guard !pay.hasSeveralRanges else { return false }
    return pay.ceiling == nil && other.floor == nil || pay.floor == nil && other.ceiling == nil
  }

  private static func widen(
    _ pay: inout PostedPay, by other: PayStatement, _ first: PayStatement
  ) {
    let isSame = other.floor == first.floor && other.ceiling == first.ceiling
    guard !isSame || other.period != first.period else { return }
    let isAlike = other.period == pay.period && pay.period != nil || other.isLike(first)
    if !isAlike || !completes(pay, other) { pay.hasSeveralRanges = true }
    guard isAlike,
      other.period == nil || pay.period == nil || other.period == pay.period,
      other.currency == nil || pay.currency == nil || other.currency == pay.currency
    else { return }
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

  /// Whether what a period stands with counts time or things: "37.5 hours per week".
  private func isCounted(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.counted), .word(.periodNoun): true
    default: false
    }
  }

  /// Whether a token belongs to a statement already.
  private func isStated(_ index: Int) -> Bool {
    statements.contains { $0.tokens.contains(index) }
  }

  /// A period that stands apart from the numbers: "Hourly rate: $28".
  private var periodElsewhere: PayPeriod? {
    for index in tokens.indices where !isCounted(index - 1) && !isStated(index) {
      if case .word(.period(let period)) = tokens[index].kind, !isNotPay(index + 1) {
        return period
      }
      if let (period, _) = period(at: index, hasCurrency: false) { return period }
    }
    return nil
  }
}
