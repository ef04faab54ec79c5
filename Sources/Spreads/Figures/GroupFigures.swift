import Listings

/// A row of the spread table with the exact figures that its neighbours are compared by.
struct GroupFigures {
  let row: GroupRow
  var spread: Spread
  /// In hundredths.
  let lowestFloor: Int64?
  /// In hundredths.
  let highestCeiling: Int64?
  /// In quarter-hundredths.
  let midpointMedian: Int64?

  init(_ row: GroupRow, _ tally: GroupTally) {
    let floors = tally.floors.sorted()
    let ceilings = tally.ceilings.sorted()
    let doubledMidpoints = tally.doubledMidpoints.sorted()
    self.row = row
    lowestFloor = floors.first
    highestCeiling = ceilings.last
    // The median of doubled midpoints, doubled again: four times the median midpoint.
    midpointMedian = Quantile.scaled(doubledMidpoints, numerator: 1, denominator: 2)

    spread = Spread(key: row.key, currency: row.currency)
    spread.count(tally)
    spread.floor = FiveNumberSummary(sortedHundredths: floors)
    spread.ceiling = FiveNumberSummary(sortedHundredths: ceilings)
    spread.ranges = doubledMidpoints.count
    spread.midpointMedian = midpointMedian.map { Double($0) / 400 }
    spread.midpointInterval = ConfidenceInterval(doubledMidpoints)
    spread.spreadPctMedian = Quantile.median(tally.spreadPercentages.sorted())
    if let lowestFloor, let highestCeiling {
      spread.measureRange(from: lowestFloor, to: highestCeiling)
    }
  }
}

extension Spread {
  /// Takes over what is counted, not measured.
  fileprivate mutating func count(_ tally: GroupTally) {
    listings = tally.listings
    disclosed = tally.disclosed
    disclosureRate = ExactQuotient.double(Int64(disclosed), over: Int64(listings))
    positions = tally.positions
    reposts = tally.reposts
    notFullYear = tally.notFullYear
    flags = tally.flagCounts
    let listingsOfEmployers = Self.runLengths(tally.employers.sorted())
    employers = listingsOfEmployers.count
    largestEmployerShare = listingsOfEmployers.max().flatMap {
      ExactQuotient.double(Int64($0), over: Int64(listings))
    }
  }

  /// Sets width, ratio and spread of a range in hundredths.
  fileprivate mutating func measureRange(from floor: Int64, to ceiling: Int64) {
    guard ceiling >= floor else { return }
    width = Double(ceiling - floor) / 100
    guard floor > 0 else { return }
    rangeRatio = ExactQuotient.double(ceiling, over: floor)
    spreadPct = ExactQuotient.double((ceiling - floor) * 100, over: floor)
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
