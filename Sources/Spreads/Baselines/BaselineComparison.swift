public import Listings

/// Whether a measure may be set against a baseline.
public enum BaselineComparison: Sendable, Equatable {
  /// It may: with the baseline as annual pay in the measure's currency, bound to the figure meant
  /// by the baseline's relation. Rounded to hundredths, so that a very small baseline may be 0.
  case comparable(annual: AnnualAmount)
  /// It may not; with the reason, a plain sentence.
  case refused(reason: String)
}
