/// What a user can say about listings that do not say it themselves.
public struct NormalizerOptions: Sendable, Equatable {
  /// The currency of pay that names none (flagged), and whose dollar a bare `$` is.
  public var currency = CurrencyCode.usDollar
  /// The period of pay that names none (flagged).
  public var period = PayPeriod.year
  /// The assumptions behind annual pay.
  public var factors = AnnualFactors()
  /// Whether rows that were normalized before get their annual pay anew, with ``factors``.
  public var recomputesAnnual = false

  public init() {}
}
