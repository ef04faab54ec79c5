import Listings

/// Openings as whole numbers of one small unit, for weighting exactly.
struct OpeningWeights: Sendable {
  private let units: [Int128]

  /// Up to here, sums over 2³¹ listings and their products with a percentile's denominator stay
  /// within 128 bits.
  private static let largest: Int128 = 1_000_000_000_000_000_000_000_000

  /// - Parameter openings: The distinct numbers of openings.
  /// - Returns: `nil` where openings are too far apart in size for exact sums: a listing that
  ///   states 10¹⁵ of them beside one with ten decimals.
  init?(_ openings: [ExactDecimal]) {
    let scale = openings.lazy.map(\.scale).max() ?? 0
    var units: [Int128] = []
    for opening in openings {
      var unit = Int128(opening.mantissa)
      for _ in opening.scale..<scale { unit *= 10 }
      guard unit <= Self.largest else { return nil }
      units.append(unit)
    }
    self.units = units
  }

  /// The weight of openings by their number in the table of distinct ones.
  subscript(number: Int32) -> Int128 { units[Int(number)] }
}
