extension CurrencyCode {
  /// The currency that a person names by a word or a sign: "pounds", "€"; `nil` for any other word.
  public init?(words: String) {
    let lower = Array(words.lowercased().utf8)
    let whole = 0..<lower.count
    guard
      let currency = PayWords.currencySymbols.value(lower.span, whole)
        ?? PayWords.currencyCodes.value(lower.span, whole)
    else { return nil }
    self = currency
  }
}

extension PayPeriod {
  /// The period that a person names, in any language and letter case: "yearly", "per hour",
  /// "Monat". `nil` for a word that is none, and for a single letter, which may stand for several.
  public init?(words: String) {
    let lower = Array(words.lowercased().utf8)
    guard lower.count > 1,
      let period = PayWords.periods.value(spaced: lower.span, 0..<lower.count)
    else { return nil }
    self = period
  }
}
