import Listings

/// The openings of jobs that are shown more than once: the largest number that any of a job's rows
/// states.
struct ClusterPositions {
  /// The distinct numbers of openings.
  private let values: [ExactDecimal]
  /// By the ordinal of a job's first row: the largest number of openings among its reposts, as its
  /// place in ``values``.
  private var largestReposted: [Int32: Int32] = [:]

  init(_ observations: Observations, values: [ExactDecimal]) {
    self.values = values
    let originals = observations.originals
    for (ordinal, original) in originals where original >= 0 {
      guard let repost = observations[Int(ordinal)] else { continue }
      let first = Self.first(original, originals)
      largestReposted[first] = larger(largestReposted[first] ?? repost.positions, repost.positions)
    }
  }

  /// A counted listing's openings, its reposts' taken into account, as their place in the table of
  /// distinct ones.
  func positions(of observation: Observation) -> Int32 {
    guard !largestReposted.isEmpty, let reposted = largestReposted[observation.ordinal] else {
      return observation.positions
    }
    return larger(observation.positions, reposted)
  }

  private func larger(_ first: Int32, _ second: Int32) -> Int32 {
    values[Int(first)] < values[Int(second)] ? second : first
  }

  /// Follows reposts of reposts back to the job's first row that was in the run. Only steps to
  /// earlier rows are taken, so that references in a circle come to an end.
  private static func first(_ ordinal: Int32, _ originals: [Int32: Int32]) -> Int32 {
    var ordinal = ordinal
    while let earlier = originals[ordinal], (0..<ordinal).contains(earlier) { ordinal = earlier }
    return ordinal
  }
}
