public import Listings

/// A figure that posted pay is set against: what it is, of whom, when, and who says so.
public struct Baseline: Sendable, Equatable {
  /// What sort of figure it is, by its name in a baselines file.
  public enum Kind: String, Sendable, CaseIterable {
    case mean
    case median
    /// The least that is paid, as a minimum wage or a scale.
    case minimum
    /// How many earn less, or more, than the amount: nothing about what they earn.
    case thresholdShare = "threshold_share"
    /// One payment, not a year's.
    case singlePayment = "single_payment"
  }

  /// How the figure stands to ``Baseline/amount``, as the file writes it: `<` for a mean that is
  /// known to be less than the amount.
  public enum Relation: String, Sendable, CaseIterable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// Not empty; no other baseline of a file has it.
  public let name: String
  public let kind: Kind
  public let relation: Relation
  /// In major units of ``currency`` per ``period``; not negative.
  public let amount: ExactDecimal
  /// `nil` only for a threshold share or a single payment that has none.
  public let period: PayPeriod?
  /// A baselines file always names it.
  public let currency: CurrencyCode?
  /// Whose figure it is, in words; may be empty.
  public let population: String
  /// In the source's own words; may be empty.
  public let date: String
  public let source: String

  public init(
    name: String, kind: Kind, relation: Relation, amount: ExactDecimal, period: PayPeriod?,
    currency: CurrencyCode?, population: String, date: String, source: String
  ) {
    self.name = name
    self.kind = kind
    self.relation = relation
    self.amount = amount
    self.period = period
    self.currency = currency
    self.population = population
    self.date = date
    self.source = source
  }
}

extension Baseline.Kind {
  /// Whether it says what people earn, and so may be set against pay.
  var isEarnings: Bool {
    switch self {
    case .mean, .median, .minimum: true
    case .thresholdShare, .singlePayment: false
    }
  }
}
