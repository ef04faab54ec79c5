import Listings

/// A quotient of two amounts as it is spoken: `30 times`.
enum Multiple {
  /// At least two decimals and three digits that count, trailing zeros left out.
  ///
  /// Rounded towards the safe side of a bound, so that what is said stays true: down for
  /// `at least`, up for `at most`, half up otherwise.
  /// - Parameters:
  ///   - numerator: In hundredths; not negative.
  ///   - denominator: In hundredths; above 0.
  ///   - bound: As ``Baseline/Relation/boundOfRatio``.
  static func text(_ numerator: Int64, over denominator: Int64, bound: String?) -> String {
    if numerator == denominator { return "as much as" }
    let (part, whole) = (Int128(numerator), Int128(denominator))
    var scale: UInt8 = 2
    while scale < mostDecimals, part * power(scale) < whole * 100 { scale += 1 }
    let added = bound == nil ? whole / 2 : bound == "at most" ? whole - 1 : 0
    let rounded = (part * power(scale) + added) / whole
    guard rounded <= Int128(ExactDecimal.largestMantissa) else { return "many times" }
    return Grouped.text(ExactDecimal(mantissa: Int64(rounded), scale: scale)) + " times"
  }

  private static let mostDecimals: UInt8 = 6

  private static func power(_ scale: UInt8) -> Int128 {
    (0..<scale).reduce(1) { power, _ in power * 10 }
  }
}
