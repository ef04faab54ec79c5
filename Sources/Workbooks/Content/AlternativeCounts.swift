import Listings
public import Spreads

/// The groups of a workbook counted in other ways than asked for, row for row: an opponent who
/// counts openings, or reposts, finds the figure beside ours.
public struct AlternativeCounts: Sendable, Equatable {
  /// Per opening where figures are per listing, and the other way round; `nil` where it makes no
  /// difference, as every listing has one opening.
  public var otherWeight: SpreadTable?
  /// With reposts counted where each job counts once, and the other way round; `nil` without
  /// reposts.
  public var otherReposts: SpreadTable?

  /// No other way of counting.
  public init() {}

  /// The ways in which counting makes a difference.
  public init(_ groups: ListingGroups, options: SpreadOptions) {
    let table = groups.spreads()
    if table.spreads.contains(where: { $0.positions?.double != Double($0.listings) }) {
      otherWeight = groups.spreads(
        weight: options.weight == .listings ? .positions : .listings, reposts: options.reposts)
    }
    if table.spreads.contains(where: { $0.reposts > 0 }) {
      otherReposts = groups.spreads(
        weight: options.weight, reposts: options.reposts == .once ? .count : .once)
    }
  }
}
