import Listings

/// Which figures of a group are made.
enum FigureScope {
  case all
  /// Counts, and quantiles of pay: no shares of employers, of disclosure and of widths.
  case pay
}

/// A row of the spread table with the exact figures that its neighbours are compared by.
struct GroupFigures {
  let row: GroupRow
  var spread: Spread
  /// In hundredths.
  private(set) var lowestFloor: Int64?
  /// In hundredths.
  private(set) var highestCeiling: Int64?
  /// In quarter-hundredths.
  private(set) var midpointMedian: Int64?

  /// - Parameters:
  ///   - weights: The distinct numbers of openings as weights; `nil` where listings count once each.
  ///   - scope: Of which figures the tally keeps what they are made from.
  init(
    _ row: GroupRow, _ tally: GroupTally, _ options: SpreadOptions, _ weights: OpeningWeights?,
    _ scope: FigureScope
  ) {
    self.row = row
    spread = Spread(key: row.key, currency: row.currency)
    spread.listings = tally.listings
    spread.reposts = tally.reposts
    spread.notFullYear = tally.notFullYear
    spread.isWithheld = tally.listings < options.minListings
    guard !spread.isWithheld else { return }
    spread.count(tally)
    // Without weights that can be summed exactly there is no figure per opening.
    guard options.weight == .listings || weights != nil else { return }
    if scope == .all { spread.share(tally, weights) }
    measure(PaySamples(tally, weights), options)
  }

  private mutating func measure(_ samples: PaySamples, _ options: SpreadOptions) {
    lowestFloor = samples.floors.values.first
    highestCeiling = samples.ceilings.values.last
    // The median of doubled midpoints, doubled again: four times the median midpoint.
    midpointMedian = samples.doubledMidpoints.scaledQuantile(1, 2).map(Int64.init(clamping:))

    spread.floor = FiveNumberSummary(samples.floors)
    spread.ceiling = FiveNumberSummary(samples.ceilings)
    spread.midpointMedian = midpointMedian.map { Double($0) / 400 }
    if !samples.isWeighted {
      spread.midpointInterval = ConfidenceInterval(samples.doubledMidpoints.values)
    }
    spread.spreadPctMedian = samples.relativeWidths.medianPercent
    if let lowestFloor, let highestCeiling {
      spread.measureRange(from: lowestFloor, to: highestCeiling)
    }
    spread.percentiles = options.percentiles.map(samples.figures)
    if options.sensitivity {
      spread.midpointMediansWithout = Sensitivity.allCases.map(samples.midpointMedian(without:))
    }
  }
}

extension Spread {
  /// Takes over what is counted, not measured.
  fileprivate mutating func count(_ tally: GroupTally) {
    disclosed = tally.disclosed
    positions = tally.positions
    ranges = tally.doubledMidpoints.count
    flags = tally.flagCounts
  }

  /// Sets what stands in relation to all listings, or to all openings.
  fileprivate mutating func share(_ tally: GroupTally, _ weights: OpeningWeights?) {
    let shares = GroupShares(tally, weights)
    employers = shares.employers
    largestEmployerShare = shares.largestEmployer
    disclosureRate = shares.disclosure
  }

  /// Sets width, ratio and spread from a range in hundredths.
  fileprivate mutating func measureRange(from floor: Int64, to ceiling: Int64) {
    guard ceiling >= floor else { return }
    width = Double(ceiling - floor) / 100
    wholeRange = WholeRange(from: floor, to: ceiling)
  }
}

extension ConfidenceInterval {
  /// Of the median of midpoints, given in ascending order as floor + ceiling in hundredths; `nil`
  /// below six.
  fileprivate init?(_ doubledMidpoints: [Int64]) {
    guard let rank = MedianInterval.rank(of: doubledMidpoints.count) else { return nil }
    self.init(
      low: Double(doubledMidpoints[rank - 1]) / 200,
      high: Double(doubledMidpoints[doubledMidpoints.count - rank]) / 200)
  }
}
