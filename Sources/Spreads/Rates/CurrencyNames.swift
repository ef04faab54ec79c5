import Listings

/// Currencies as they are spoken of.
enum CurrencyNames {
  /// An amount with its currency: `900,000 US dollars`, `5 ISK`. Without a currency the digits
  /// alone.
  static func amount(_ digits: String, _ currency: CurrencyCode?) -> String {
    guard let currency else { return digits }
    return digits + " " + plural(currency)
  }

  /// The name of many units; the code where no row names it.
  static func plural(_ currency: CurrencyCode) -> String {
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
