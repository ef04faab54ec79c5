import Listings

extension SettingsRow {
  /// The currency of a cell that must have one.
  /// - Throws: `SettingsError.row` for an empty cell, and for a text that is no code of ISO 4217.
  func currency(_ column: String) throws(SettingsError) -> CurrencyCode {
    let text = self[column]
    let advice = "Write a code of three letters such as USD."
    guard !text.isEmpty else { throw problem(column, "the currency is missing", advice) }
    guard let currency = CurrencyCode(text), KnownCurrencies.contains(currency) else {
      let question = KnownCurrencies.question(for: text)
      throw problem(column, "\"\(text)\" is no currency code.\(question)", advice)
    }
    return currency
  }
}
