import Listings

/// What is counted and collected of one group on the way to its figures.
struct GroupTally {
  /// Counted listings; all else here is of them, but for ``reposts``.
  private(set) var listings = 0
  private(set) var disclosed = 0
  private(set) var notFullYear = 0
  private(set) var twins = 0
  private(set) var reposts = 0
  /// The sum of openings; `nil` when it has more digits than a decimal holds.
  private(set) var positions: ExactDecimal? = .zero
  /// The employer's number of each listing that names one.
  private(set) var employers: [Int32] = []
  /// Annual floors in hundredths.
  private(set) var floors: [Int64] = []
  /// Annual ceilings in hundredths.
  private(set) var ceilings: [Int64] = []
  /// Floor + ceiling in hundredths, of each listing with both: twice its midpoint.
  private(set) var doubledMidpoints: [Int64] = []
  /// (ceiling − floor) ÷ floor × 100 of each listing with both and a floor above zero.
  private(set) var spreadPercentages: [Double] = []
  /// How many listings have the flag of each bit.
  private var flagged = [Int](repeating: 0, count: ListingFlags.RawValue.bitWidth)

  mutating func addRepost() {
    reposts += 1
  }

  mutating func add(_ observation: Observation, positions: ExactDecimal) {
    listings += 1
    if observation.isDisclosed { disclosed += 1 }
    if observation.flags.contains(.notFullYear) { notFullYear += 1 }
    if observation.isTwin { twins += 1 }
    if observation.employer != Observation.noEmployer { employers.append(observation.employer) }
    self.positions = self.positions?.adding(positions)
    addPay(floor: observation.floor, ceiling: observation.ceiling)
    addFlags(observation.flags)
  }

  private mutating func addPay(floor: Int64, ceiling: Int64) {
    let hasFloor = floor != Observation.absent
    let hasCeiling = ceiling != Observation.absent
    if hasFloor { floors.append(floor) }
    if hasCeiling { ceilings.append(ceiling) }
    guard hasFloor, hasCeiling else { return }
    doubledMidpoints.append(floor + ceiling)
    if floor > 0, let percentage = ExactQuotient.double((ceiling - floor) * 100, over: floor) {
      spreadPercentages.append(percentage)
    }
  }

  private mutating func addFlags(_ flags: ListingFlags) {
    var bits = flags.rawValue
    while bits != 0 {
      flagged[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  /// The counts above zero in the order of the schema.
  var flagCounts: [FlagCount] {
    let ofListings = ListingFlags.codes.map { flag, code in
      FlagCount(code: code, count: flagged[flag.rawValue.trailingZeroBitCount])
    }
    let ofReferences = [
      FlagCount(code: ListingFlags.repostCode, count: reposts),
      FlagCount(code: ListingFlags.twinCode, count: twins),
    ]
    return (ofListings + ofReferences).filter { $0.count > 0 }
  }
}
