public import Listings

/// What a user can say about how the figures of a spread table are made.
public struct SpreadOptions: Sendable, Equatable {
  /// What each figure is taken over.
  public enum Weight: Sendable, Equatable {
    /// Each listing counts once.
    case listings
    /// Each listing counts as often as it has openings: a quantile is the smallest value at which
    /// the cumulated openings reach its share of all, shares and rates are of openings, and there
    /// is no interval. Counts stay counts of listings.
    case positions
  }

  /// How rows count that show a job again.
  public enum Reposts: Sendable, Equatable {
    /// A job counts once, with the largest number of openings that any of its rows states.
    case once
    /// Every row counts.
    case count
  }

  public var weight = Weight.listings
  public var reposts = Reposts.once
  /// Further percentiles of floors, ceilings and midpoints, in this order.
  public var percentiles: [Percentile] = []
  /// Groups of fewer listings show their counts and no figure; 0 and 1 leave all as they are.
  public var minListings = 0
  /// Whether to show how the median midpoint moves when flagged listings are left out.
  public var sensitivity = false
  /// Figures that pay is set against.
  public var baselines: [Baseline] = []
  /// Rates by which pay in other currencies is converted; `nil` to convert nothing.
  public var rates: ExchangeRates?

  /// How baselines per hour, day or another period become annual, as pay does.
  public var factors = AnnualFactors()

  /// The figures as the method defines them, and no others.
  public init() {}
}
