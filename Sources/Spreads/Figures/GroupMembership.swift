/// Which row of a spread table each listing of a run counts in, and whose listing it is.
public struct GroupMembership: Sendable, Equatable {
  /// By ordinal: a row's number from 1; 0 where the listing is not counted.
  private var groups: [Int32] = []
  /// By ordinal: the employer's number from 1; 0 where none is named.
  private var employers: [Int32] = []

  /// Of no listings.
  public init() {}

  init(_ observations: Observations, rowOfCell: [Int], countsReposts: Bool) {
    groups = [Int32](repeating: 0, count: observations.end)
    employers = [Int32](repeating: 0, count: observations.end)
    for observation in observations {
      let ordinal = Int(observation.ordinal)
      employers[ordinal] = observation.employer + 1
      guard countsReposts || !observation.isRepost else { continue }
      groups[ordinal] = Int32(rowOfCell[Int(observation.cell)] + 1)
    }
    numberEmployersByAppearance()
  }

  /// The group of a listing as the number of its row in ``SpreadTable/spreads``, from 1; 0 where it
  /// is not counted, as a repost or a listing that was not added.
  public func group(ofListing ordinal: Int) -> Int {
    groups.indices.contains(ordinal) ? Int(groups[ordinal]) : 0
  }

  /// A number from 1 that all listings of one employer share, in order of first appearance; 0 where
  /// no employer is named.
  public func employer(ofListing ordinal: Int) -> Int {
    employers.indices.contains(ordinal) ? Int(employers[ordinal]) : 0
  }

  /// Numbers that stem from the order in which parts were merged become numbers that stem from the
  /// order of the listings.
  private mutating func numberEmployersByAppearance() {
    var renumbered = [Int32](repeating: 0, count: Int(employers.max() ?? 0) + 1)
    var latest: Int32 = 0
    for index in employers.indices where employers[index] != 0 {
      let old = Int(employers[index])
      if renumbered[old] == 0 {
        latest += 1
        renumbered[old] = latest
      }
      employers[index] = renumbered[old]
    }
  }
}
