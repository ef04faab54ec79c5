/// A name taken as a phrase about pay: what its words say together.
struct PayNamePhrase {
  private(set) var period: PayPeriod?
  private(set) var currency: CurrencyCode?
  /// The power of ten that the figures are in.
  private(set) var magnitude = 0
  /// Whether every word is a word of pay.
  private(set) var isComplete = true
  private let count: Int
  private var meanings: [PayNameWords.Meaning] = []

  /// Reads the words of a name; those that say nothing of pay make it incomplete.
  init(_ words: [String]) {
    count = words.count
    var index = 0
    while index < words.count {
      index += take(words, at: index)
    }
    hasPay = meanings.contains(.pay)
    hasFigure = meanings.contains(.figure)
  }

  /// Notes what the word at `index` says, or it and the next; gives the number of words.
  private mutating func take(_ words: [String], at index: Int) -> Int {
    let next = words.dropFirst(index + 1).first
    if let next, let found = PayNameWords.table.value(words[index] + next) {
      for meaning in found { note(meaning, isLast: isLast(index + 1, words)) }
      return 2
    }
    if words[index] == "$" || next == "$", words[index].utf8.count <= 2 {
      hasDollar = true
      currency = currency ?? PayWords.dollarQualifiers.value(words[index])
    } else if let code = Self.currencyCode(words[index], among: words) {
      currency = currency ?? code
    } else if let found = Self.meanings(of: words[index]) {
      for meaning in found { note(meaning, isLast: isLast(index, words)) }
    } else {
      isComplete = false
    }
    return 1
  }

  private static func currencyCode(_ word: String, among words: [String]) -> CurrencyCode? {
    PayWords.currencySymbols.value(word)
      ?? (PayNameWords.table.value(word) == nil ? PayWords.currencyCodes.value(word) : nil)
      ?? PayNameWords.currency(abbreviatedAs: word, among: words)
  }

  /// Whether only units follow: "Stipendio a (EUR)".
  private func isLast(_ index: Int, _ words: [String]) -> Bool {
    words.dropFirst(index + 1).allSatisfy { word in
      Self.currencyCode(word, among: words) != nil || word == "$"
        || Self.meanings(of: word)?.allSatisfy(\.isUnitOfFigures) == true
    }
  }

  private mutating func note(_ meaning: PayNameWords.Meaning, isLast: Bool) {
    switch meaning {
    case .period(let found, _): period = period ?? found
    case .magnitude(let power): magnitude = magnitude == 0 ? power : magnitude
    case .lastLow: if isLast { meanings.append(.low(isStrong: false)) }
    case .lastHigh: if isLast { meanings.append(.high(isStrong: false)) }
    case .lastUnit: if isLast { meanings.append(.unit) }
    default: break
    }
    meanings.append(meaning)
  }

  // MARK: What the words make together

  private var hasPay = false
  private var hasFigure = false
  /// A dollar sign, whosever dollar it is.
  private var hasDollar = false

  /// The field that the phrase names; `nil` where it names none.
  var match: ColumnNames.Match? {
    guard isComplete, let field else { return nil }
    let isDerived = meanings.contains(.derived)
    guard !isDerived || field == .payText else { return nil }
    return ColumnNames.Match(
      field: field, strength: isDerived ? .derived : .composed, place: count)
  }

  private var field: InputField? {
    let low = meanings.contains { if case .low = $0 { true } else { false } }
    let high = meanings.contains { if case .high = $0 { true } else { false } }
    guard hasPay || isPayWithoutSayingSo(low: low, high: high) else { return nil }
    if low != high { return low ? .payMin : .payMax }
    if low { return .payText }
    if meanings.contains(.currency) { return .currency }
    if meanings.contains(.unit) { return isUnitColumn ? .payPeriod : .payText }
    return meanings.contains(.grade) ? nil : .payText
  }

  /// "Salary per month (EUR)" has figures of a stated unit; "Salary per" names units.
  private var isUnitColumn: Bool { period == nil }

  private func isPayWithoutSayingSo(low: Bool, high: Bool) -> Bool {
    let hasCurrency = currency != nil || hasDollar || magnitude != 0
    let hasAdjective = meanings.contains {
      if case .period(_, isNoun: false) = $0 { true } else { false }
    }
    if hasFigure {
      return low || high || hasCurrency || hasAdjective || meanings.contains(.unit)
    }
    guard low || high else { return false }
    let isStrong = meanings.contains { $0 == .low(isStrong: true) || $0 == .high(isStrong: true) }
    return hasCurrency || isStrong && (hasAdjective || meanings.contains(.grade))
  }

  // MARK: Compounds

  /// The meanings of a word or of the words it is put together from: `monatsgehalt`.
  private static func meanings(of word: String) -> [PayNameWords.Meaning]? {
    if let whole = PayNameWords.table.value(word) { return whole }
    let letters = Array(word.utf8)
    return letters.count <= 40 ? compound(letters.span, from: 0) : nil
  }

  /// Parts have three letters or more, or chance would find them everywhere.
  private static func compound(
    _ letters: Span<UInt8>, from start: Int
  ) -> [PayNameWords.Meaning]? {
    if start == letters.count { return [] }
    var end = letters.count
    while end >= start + 3 {
      if let part = PayNameWords.table.value(letters, start..<end),
        let rest = compound(letters, from: end)
      {
        return part + rest
      }
      end -= 1
    }
    return nil
  }
}

extension PayNameWords.Meaning {
  /// Whether this says what the figures are in, and no more.
  var isUnitOfFigures: Bool {
    switch self {
    case .period, .magnitude, .filler: true
    default: false
    }
  }
}
