/// What is no pay: counts, bonuses, grades, telephone numbers, dates, years.
extension PayStatements {
  /// Whether a number counts or names something: "40 hours", "15 %", "401(k)", "1st".
  func isCount(_ bound: PayBound) -> Bool {
    let next = bound.tokens.upperBound
    switch kind(next) {
    case .percent: return true
    case .word(.counted): return !bound.hasCurrency
    case .word(.periodNoun): return !bound.hasCurrency && bound.magnitude == 0
    case .word(.to), .word(.onward), .word(.upTo): return false
    case .word, .unknown: return touchesBefore(next) && !bound.isEvident
    case .open: return kind(next + 1) == .word(.magnitude(power: 3)) && !bound.hasCurrency
    default: return false
    }
  }

  /// Whether a statement is about pay.
  func isAboutPay(_ statement: PayStatement) -> Bool {
    let tokens = statement.tokens
    guard !isNamedNotPay(before: tokens.lowerBound), !isNamedNotPay(behind: tokens.upperBound)
    else { return false }
    if isExtraMonth(tokens.lowerBound) || isExtraForAPiece(tokens.upperBound) { return false }
    return statement.isEvident
      || !isReferred(tokens.lowerBound) && !isChained(tokens) && !isYears(statement)
  }

  /// "13. Monatsgehalt", "14 mensual": the number of a month's pay beyond the twelve.
  func isExtraMonth(_ index: Int) -> Bool {
    guard case .number(let number) = kind(index),
      number.value == ExactDecimal(13) || number.value == ExactDecimal(14)
    else { return false }
    return kind(kind(index + 1) == .stop ? index + 2 : index + 1) == .word(.period(.month))
  }

  /// "$2 per delivery" in a text that states pay for a span of time elsewhere.
  private func isExtraForAPiece(_ end: Int) -> Bool {
    guard kind(end) == .word(.per), kind(end + 1) == .unknown else { return false }
    return tokens.contains { token in
      switch token.kind {
      case .word(.period), .word(.periodNoun): true
      default: false
      }
    }
  }

  /// Digits that are no quantity: "0100" makes a telephone or a reference number of all bare
  /// numbers around it.
  var hasCode: Bool {
    tokens.contains { token in
      guard case .number(let number) = token.kind else { return false }
      return number.hasLeadingZero
    }
  }

  /// A telephone number or a date: "212-555-0100", "05/30/2024".
  private func isChained(_ tokens: Range<Int>) -> Bool {
    isChain(tokens.lowerBound - 1) && isNumber(tokens.lowerBound - 2)
      || isChain(tokens.upperBound) && isNumber(tokens.upperBound + 1)
  }

  private func isChain(_ index: Int) -> Bool { kind(index) == .dash || kind(index) == .slash }

  /// "2024 - 2025": a school year, not pay.
  private func isYears(_ statement: PayStatement) -> Bool {
    let years = ExactDecimal(1990)...ExactDecimal(2049)
    guard let second = statement.second, years.contains(statement.first), years.contains(second),
      let latest = statement.first.adding(ExactDecimal(10))
    else { return false }
    return second <= latest
  }

  /// "Grade 7", "ref: 90210", "FTE 0.8", "scale + 10".
  private func isReferred(_ start: Int) -> Bool {
    var index = start - 1
    if kind(index) == .stop || kind(index) == .colon { index -= 1 }
    switch kind(index) {
    case .word(.reference), .word(.counted): return true
    case .plus: return index == start - 1
    default: return false
    }
  }

  /// "bonus of $5,000", "match up to $5,000", "bonus: $5,000": back to where the statement begins.
  private func isNamedNotPay(before start: Int) -> Bool {
    var index = start - 1
    while saysSide(index) { index -= 1 }
    if kind(index) == .colon { index -= 1 }
    while let kind = kind(index) {
      switch kind {
      case .word(.notPay): return true
      case .stop, .colon, .plus, .number, .word(.separator), .word(.and), .close: return false
      default: index -= 1
      }
    }
    return false
  }

  private func saysSide(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.from), .word(.fromOrBetween), .word(.upTo), .word(.to): true
    default: false
    }
  }

  /// "$20,000 sign-on bonus": within the next four words.
  private func isNamedNotPay(behind end: Int) -> Bool {
    for index in end..<(end + 4) {
      switch kind(index) {
      case .word(.notPay): return true
      case .unknown, .word(.per), .word(.perOrTo), .word(.periodNoun), .word(.period),
        .word(.gross), .dash:
        continue
      default: return false
      }
    }
    return false
  }
}
