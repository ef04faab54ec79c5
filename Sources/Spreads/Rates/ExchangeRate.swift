public import Listings

/// What one unit of a currency is worth in the currency that pay is converted to, and where that
/// is known from.
public struct ExchangeRate: Sendable, Equatable {
  /// The currency that is converted.
  public let currency: CurrencyCode
  /// Units of the target currency for one unit of ``currency``; above zero.
  public let rate: ExactDecimal
  /// The day, month or year the rate is of: `2026-01-05`, `2026-01` or `2026`.
  public let date: String
  /// Who states the rate.
  public let source: String

  /// - Parameter rate: Above zero.
  public init(currency: CurrencyCode, rate: ExactDecimal, date: String, source: String) {
    self.currency = currency
    self.rate = rate
    self.date = date
    self.source = source
  }
}
