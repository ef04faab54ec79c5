/// What part of a group's listings, or of its openings where they weigh, is of the largest employer
/// and posts pay.
struct GroupShares {
  /// Distinct employers named.
  let employers: Int
  /// `nil` where no employer is named.
  let largestEmployer: Double?
  /// `nil` without listings.
  let disclosure: Double?

  /// - Parameter weights: `nil` where listings count once each.
  init(_ tally: GroupTally, _ weights: OpeningWeights?) {
    let counts = Self.runLengths(RadixSort.ascending(tally.employers))
    employers = counts.count
    guard let weights else {
      let listings = Int64(tally.listings)
      largestEmployer = counts.max().flatMap { ExactQuotient.double(Int64($0), over: listings) }
      disclosure = ExactQuotient.double(Int64(tally.disclosed), over: listings)
      return
    }
    var (all, disclosed): (Int128, Int128) = (0, 0)
    var openingsOfEmployers: [Int32: Int128] = [:]
    for listing in tally.weighted {
      let openings = weights[listing.openings]
      all += openings
      if listing.isDisclosed { disclosed += openings }
      if listing.employer != Observation.noEmployer {
        openingsOfEmployers[listing.employer, default: 0] += openings
      }
    }
    largestEmployer = openingsOfEmployers.values.max().flatMap {
      ExactQuotient.double(wide: $0, overWide: all)
    }
    disclosure = ExactQuotient.double(wide: disclosed, overWide: all)
  }

  /// How often each value stands in a sorted list.
  private static func runLengths(_ sorted: [Int32]) -> [Int] {
    var lengths: [Int] = []
    var previous: Int32?
    for value in sorted {
      if value == previous {
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(1)
        previous = value
      }
    }
    return lengths
  }
}
