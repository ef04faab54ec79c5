import Listings

/// What is counted and collected of one group on the way to its figures.
struct GroupTally {
  /// A counted listing where openings weigh: whose it is, how many openings it has, and whether it
  /// posts pay.
  struct Weighted {
    let employer: Int32
    let openings: Int32
    let isDisclosed: Bool
  }

  private let isWeighted: Bool
  private let keepsFlags: Bool
  /// Whether shares and relative widths are asked for.
  private let keepsShares: Bool
  /// Counted listings; all else here is of them, but for ``reposts``.
  private(set) var listings = 0
  private(set) var disclosed = 0
  private(set) var notFullYear = 0
  /// The flags of counted listings, and all reposts.
  private var flags = FlagCounts()
  /// The sum of openings; `nil` when it has more digits than a decimal holds.
  private(set) var positions: ExactDecimal? = .zero
  /// The employer's number of each listing that names one.
  private(set) var employers: [Int32] = []
  /// The counted listings where openings weigh; empty otherwise.
  private(set) var weighted: [Weighted] = []
  /// Annual floors in hundredths.
  private(set) var floors = Sample<Int64>()
  /// Annual ceilings in hundredths.
  private(set) var ceilings = Sample<Int64>()
  /// Floor + ceiling in hundredths, of each listing with both: twice its midpoint.
  private(set) var doubledMidpoints = Sample<Int64>()
  /// The flags of the listings behind ``doubledMidpoints``; empty where nobody asks.
  private(set) var midpointFlags: [ListingFlags] = []
  /// Of each listing with both bounds and a floor above zero.
  private(set) var relativeWidths = Sample<RelativeWidth>()

  init(_ options: SpreadOptions, _ scope: FigureScope) {
    keepsShares = scope == .all
    isWeighted = options.weight == .positions
    keepsFlags = options.sensitivity
  }

  /// Jobs that are shown again.
  var reposts: Int { flags.reposts }

  mutating func addRepost() {
    flags.reposts += 1
  }

  /// Counts a listing.
  /// - Parameters:
  ///   - openings: The place of its openings in the table of distinct ones.
  ///   - positions: The openings themselves.
  mutating func add(_ observation: Observation, openings: Int32, _ positions: ExactDecimal) {
    listings += 1
    if observation.isDisclosed { disclosed += 1 }
    if observation.flags.contains(.notFullYear) { notFullYear += 1 }
    if observation.isTwin { flags.twins += 1 }
    self.positions = self.positions?.adding(positions)
    if keepsShares, observation.employer != Observation.noEmployer {
      employers.append(observation.employer)
    }
    if isWeighted, keepsShares {
      weighted.append(
        Weighted(
          employer: observation.employer, openings: openings, isDisclosed: observation.isDisclosed))
    }
    addPay(observation, openings: isWeighted ? openings : nil)
    flags.add(observation.flags)
  }

  private mutating func addPay(_ observation: Observation, openings: Int32?) {
    let (floor, ceiling) = (observation.floor, observation.ceiling)
    let hasFloor = floor != Observation.absent
    let hasCeiling = ceiling != Observation.absent
    if hasFloor { floors.add(floor, openings: openings) }
    if hasCeiling { ceilings.add(ceiling, openings: openings) }
    guard hasFloor, hasCeiling else { return }
    doubledMidpoints.add(floor + ceiling, openings: openings)
    if keepsFlags { midpointFlags.append(observation.flags) }
    if keepsShares, let width = RelativeWidth(floor: floor, ceiling: ceiling) {
      relativeWidths.add(width, openings: openings)
    }
  }

  /// The counts above zero in the order of the schema.
  var flagCounts: [FlagCount] { flags.byCode.map { FlagCount(code: $0.code, count: $0.count) } }
}
