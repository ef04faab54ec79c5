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

  /// The ways in which counting makes a difference to the groups' own table.
  ///
  /// - Parameter workers: How many cores to use; all of them unless it is said.
  public init(
    _ groups: ListingGroups, besides table: SpreadTable, options: SpreadOptions,
    workers: Int? = nil
  ) {
    let (weight, reposts) = (options.weight, options.reposts)
    let otherWeight = weight == .listings ? SpreadOptions.Weight.positions : .listings
    let otherReposts = reposts == .once ? SpreadOptions.Reposts.count : .once
    let weigh = table.spreads.contains { $0.positions?.double != Double($0.listings) }
    let repeatJobs = table.spreads.contains { $0.reposts > 0 }
    let ways = [(weigh, otherWeight, reposts), (repeatJobs, weight, otherReposts)]
    let workers = max(1, workers ?? Processors.count)
    let tables = ways.map { matters, weight, reposts in
      matters ? groups.spreads(weight: weight, reposts: reposts, workers: workers) : nil
    }
    (self.otherWeight, self.otherReposts) = (tables[0], tables[1])
  }
}
