package import Listings

/// Currencies as they are spoken of.
package enum CurrencyNames {
  /// An amount with its currency, cents in two digits: `900,000 US dollars`, `5.50 ISK`. Without a
  /// currency the digits alone.
  package static func amount(_ amount: ExactDecimal, _ currency: CurrencyCode?) -> String {
    let digits = Grouped.text(amount) + (amount.scale == 1 ? "0" : "")
    guard let currency else { return digits }
    return digits + " " + plural(currency)
  }

  /// As ``amount(_:_:)-(ExactDecimal,_)``, of annual pay.
  package static func amount(_ annual: AnnualAmount, _ currency: CurrencyCode?) -> String {
    amount(ExactDecimal(mantissa: annual.hundredths, scale: 2), currency)
  }

  /// The name of many units; the code where no row names it.
  package static func plural(_ currency: CurrencyCode) -> String {
    names[currency] ?? currency.description
  }

  private static let names: [CurrencyCode: String] = {
    let rows = [
      ("USD", "US dollars"), ("CAD", "Canadian dollars"), ("AUD", "Australian dollars"),
      ("NZD", "New Zealand dollars"), ("SGD", "Singapore dollars"), ("HKD", "Hong Kong dollars"),
      ("EUR", "euros"), ("GBP", "pounds"), ("CHF", "Swiss francs"), ("JPY", "yen"),
      ("INR", "Indian rupees"), ("SEK", "Swedish kronor"), ("NOK", "Norwegian kroner"),
      ("DKK", "Danish kroner"), ("PLN", "zloty"), ("BRL", "reais"), ("MXN", "Mexican pesos"),
      ("KRW", "won"), ("ZAR", "rand"),
    ]
    let pairs = rows.compactMap { code, name in CurrencyCode(code).map { ($0, name) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
