/// Finds the statements about pay among the tokens of a text and puts them together.
///
/// A number with what belongs to it is a bound (`+Bounds`, `+Prefixes`); two joined bounds are a
/// range (`+Ranges`); what is about other things than pay is left out (`+Exclusions`); the others
/// make the pay of the text (`+Pay`).
struct PayStatements {
  let tokens: [PayToken]
  let reading: PayNumberReading
  /// A word stands in the text that no table knows, so that a bare number may mean anything.
  let hasUnknownWord: Bool
  private(set) var statements: [PayStatement] = []
  /// No number but zeros was stated.
  private(set) var allAreZero = true

  init(tokens: [PayToken], column: PayColumnHabit) {
    self.tokens = tokens
    hasUnknownWord = tokens.contains { $0.kind == .unknown }
    reading = PayNumberReading(
      column: column, textHasDecimalComma: Self.provesDecimalComma(tokens))
    var index = 0
    while index < tokens.count { index = readStatement(at: index) }
  }

  private static func provesDecimalComma(_ tokens: [PayToken]) -> Bool {
    tokens.contains { token in
      guard case .number(let number) = token.kind else { return false }
      return number.evidence == .comma
    }
  }

  /// Reads the statement whose first number stands at `index`, if one does; gives the token to go
  /// on from.
  private mutating func readStatement(at index: Int) -> Int {
    guard let low = bound(at: index) else { return index + 1 }
    var range: PayStatement?
    if let next = joint(behind: low) {
      if let high = bound(at: next) {
        range = self.range(low, high)
        // The bound that is left would pass for all of the pay.
        if range == nil, reading.isBeyondExact(low) || reading.isBeyondExact(high) {
          return high.tokens.upperBound
        }
      } else if !low.isEvident {
        // "3 to 5 years": the first number counts what the second one counts.
        return next + 1
      }
    }
    guard var statement = range ?? single(low) else { return index + 1 }
    statement.dropZero()
    if !statement.isZero {
      allAreZero = false
      if isAboutPay(statement) { statements.append(statement) }
    }
    return max(statement.tokens.upperBound, index + 1)
  }

  // MARK: Tokens

  /// The kind of a token; `nil` beyond either end of the text.
  func kind(_ index: Int) -> PayToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func isNumber(_ index: Int) -> Bool { kind(index)?.isNumber ?? false }

  func isCurrency(_ index: Int) -> Bool { kind(index)?.isCurrency ?? false }

  /// Whether a token stands right behind the one before, without a space.
  func touchesBefore(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].spaceBefore
  }
}
