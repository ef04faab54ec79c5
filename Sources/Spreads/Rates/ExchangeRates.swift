public import Listings

/// The rates by which pay in other currencies becomes pay in one, each with its date and source.
public struct ExchangeRates: Sendable, Equatable {
  /// The columns of the settings file, in order.
  public static let columns = ["currency", "rate", "date", "source"]

  /// The currency that pay is converted to.
  public let target: CurrencyCode
  /// The rates in the order of the file, one a currency; none for ``target``.
  public let rates: [ExchangeRate]
  private let placeOfCurrency: [CurrencyCode: Int]

  /// - Parameter rates: One a currency, none for the target: see ``init(_:target:)``.
  init(target: CurrencyCode, rates: [ExchangeRate]) {
    self.target = target
    self.rates = rates
    placeOfCurrency = Dictionary(
      zip(rates.map(\.currency), rates.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The rate of a currency; `nil` where the file has none, and for the target itself.
  public func rate(for currency: CurrencyCode) -> ExchangeRate? {
    placeOfCurrency[currency].map { rates[$0] }
  }

  /// Annual pay in the target currency: the exact product, rounded half away from zero to
  /// hundredths, so that a small amount may become 0. The target's own amounts stay as they are.
  /// `nil` for a currency without a rate, and beyond `AnnualAmount.largest`.
  public func converted(
    _ amount: AnnualAmount, from currency: CurrencyCode
  ) -> AnnualAmount? {
    if currency == target { return amount }
    guard let rate = rate(for: currency) else { return nil }
    return AnnualAmount(
      ExactDecimal(mantissa: amount.hundredths, scale: 2), times: rate.rate)
  }
}
