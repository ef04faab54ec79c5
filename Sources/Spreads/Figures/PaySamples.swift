import Listings

/// The pay of a group's listings in ascending order, weighted by openings where they count.
struct PaySamples {
  /// In hundredths.
  let floors: SortedSample<Int64>
  /// In hundredths.
  let ceilings: SortedSample<Int64>
  /// Floor + ceiling in hundredths.
  let doubledMidpoints: SortedSample<Int64>
  let relativeWidths: SortedSample<RelativeWidth>
  private let unsortedMidpoints: Sample<Int64>
  private let midpointFlags: [ListingFlags]
  private let weights: OpeningWeights?

  init(_ tally: GroupTally, _ weights: OpeningWeights?) {
    self.weights = weights
    floors = SortedSample(tally.floors, weights: weights)
    ceilings = SortedSample(tally.ceilings, weights: weights)
    doubledMidpoints = SortedSample(tally.doubledMidpoints, weights: weights)
    relativeWidths = SortedSample(tally.relativeWidths, weights: weights)
    unsortedMidpoints = tally.doubledMidpoints
    midpointFlags = tally.midpointFlags
  }

  var isWeighted: Bool { weights != nil }

  /// A percentile of floors, ceilings and midpoints.
  func figures(_ percentile: Percentile) -> PercentileFigures {
    let (numerator, denominator) = (percentile.numerator, percentile.denominator)
    return PercentileFigures(
      floor: floors.quantile(numerator, denominator, unit: 100),
      ceiling: ceilings.quantile(numerator, denominator, unit: 100),
      midpoint: doubledMidpoints.quantile(numerator, denominator, unit: 200))
  }

  /// The median midpoint of the listings without certain flags; `nil` where none is left.
  func midpointMedian(without sensitivity: Sensitivity) -> Double? {
    let rest = unsortedMidpoints.filtered { place in
      midpointFlags[place].isDisjoint(with: sensitivity.flags)
    }
    return SortedSample(rest, weights: weights).quantile(1, 2, unit: 200)
  }
}
