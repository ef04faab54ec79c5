public import Listings

/// What moved at one level between two captures, in one currency.
public struct LevelMovement: Sendable, Equatable {
  /// Empty for listings that state none.
  public let level: String
  /// `nil` for listings of no known currency.
  public let currency: CurrencyCode?
  /// Listings in the old capture, each job once.
  public internal(set) var oldListings = 0
  /// Listings in the new capture, each job once.
  public internal(set) var newListings = 0
  public internal(set) var added = 0
  public internal(set) var removed = 0
  /// Changed listings whose level now this is.
  public internal(set) var changed = 0
  /// Annual, in major units; `nil` without a range.
  public internal(set) var oldMidpointMedian: Double?
  /// Annual, in major units; `nil` without a range.
  public internal(set) var newMidpointMedian: Double?
  /// Listings that post pay ÷ listings; `nil` without listings.
  public internal(set) var oldDisclosureRate: Double?
  /// Listings that post pay ÷ listings; `nil` without listings.
  public internal(set) var newDisclosureRate: Double?

  init(level: String, currency: CurrencyCode?) {
    self.level = level
    self.currency = currency
  }

  /// (new − old) ÷ old × 100 of the median midpoints; `nil` without one of them.
  public var midpointChangePct: Double? {
    guard let oldMidpointMedian, let newMidpointMedian else { return nil }
    return PercentChange.percent(from: oldMidpointMedian, to: newMidpointMedian)
  }
}
