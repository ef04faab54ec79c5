/// What a column's name says: the field it stands for, and the unit it may carry.
struct ColumnName: Sendable {
  /// The field and the strength of the match; `nil` for a name that says nothing.
  var match: ColumnNames.Match?
  /// The pay period in the name: "Annual salary", "Pay per hour".
  var period: PayPeriod?
  /// The currency in the name: "Minimum (£)", "SALARY_FROM (USD)".
  var currency: CurrencyCode?

  /// Reads a name as it stands in a header.
  init(_ header: String) {
    let words = Self.words(header)
    match = ColumnNames.table.value(words.joined())
    guard match == nil || Self.isPay(match) else { return }
    let kept = takeUnits(from: words)
    guard match == nil else { return }
    let outside = Self.words(Self.withoutParentheses(header))
    for candidate in [kept, Self.withoutUnits(outside), outside] where match == nil {
      match = ColumnNames.table.value(candidate.joined())
    }
    if !Self.isPay(match) {
      period = nil
      currency = nil
    }
  }

  private static func isPay(_ match: ColumnNames.Match?) -> Bool {
    switch match?.field {
    case .payText, .payMin, .payMax: true
    default: false
    }
  }

  /// Notes the period and the currency among the words and gives the others back.
  private mutating func takeUnits(from words: [String]) -> [String] {
    for word in words {
      if let unit = PayWords.periods.value(word) { period = period ?? unit }
      if let unit = Self.currency(word) { currency = currency ?? unit }
    }
    return Self.withoutUnits(words)
  }

  private static func withoutUnits(_ words: [String]) -> [String] {
    words.filter {
      PayWords.periods.value($0) == nil && currency($0) == nil
        && !["per", "in", "an", "a"].contains($0)
    }
  }

  private static func currency(_ word: String) -> CurrencyCode? {
    PayWords.currencyCodes.value(word) ?? PayWords.currencySymbols.value(word)
  }

  /// Lower-case words of letters and digits; a currency sign is a word, `#` is "number", and a
  /// capital inside a word starts a new one (`minPay`).
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in name {
      if character.isLetter || character.isNumber {
        if character.isUppercase, previous.isLowercase { endWord() }
        word += character.lowercased()
      } else {
        endWord()
        if character == "#" { words.append("number") }
        if character.isCurrencySymbol { words.append(String(character)) }
      }
      previous = character
    }
    endWord()
    return words
  }

  private static func withoutParentheses(_ name: String) -> String {
    var depth = 0
    return name.filter { character in
      if character == "(" || character == "[" { depth += 1 }
      defer { if character == ")" || character == "]" { depth -= 1 } }
      return depth == 0
    }
  }
}
