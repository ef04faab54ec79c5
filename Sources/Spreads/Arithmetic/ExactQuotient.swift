/// Division of exact integers into the binary number nearest to the true quotient.
///
/// A figure that is one quotient of integers is rounded once, here, and so does not depend on the
/// order in which it was computed.
package enum ExactQuotient {
  /// Up to here an integer is exact as a `Double`.
  private static let exactDouble: UInt64 = 1 << 53

  /// `numerator ÷ denominator`, correctly rounded; `nil` when the denominator is zero.
  package static func double(_ numerator: Int64, over denominator: Int64) -> Double? {
    guard denominator != 0 else { return nil }
    if numerator.magnitude <= exactDouble, denominator.magnitude <= exactDouble {
      return Double(numerator) / Double(denominator)
    }
    return double(wide: Int128(numerator), over: denominator)
  }

  /// As ``double(_:over:)``, for a numerator of up to 127 bits.
  static func double(wide numerator: Int128, over denominator: Int64) -> Double? {
    guard denominator != 0 else { return nil }
    let magnitude = quotient(numerator.magnitude, denominator.magnitude)
    return (numerator < 0) == (denominator < 0) ? magnitude : -magnitude
  }

  /// As ``double(_:over:)``, for a numerator and a denominator of up to 127 bits. The fraction is
  /// reduced first; a denominator of more than 63 bits even then loses what is below a relative
  /// 10⁻¹⁸.
  static func double(wide numerator: Int128, overWide denominator: Int128) -> Double? {
    let divisor = max(1, greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    let (numerator, denominator) = (numerator / Int128(divisor), denominator / Int128(divisor))
    let excess = Int128(max(0, 65 - denominator.magnitude.leadingZeroBitCount))
    return double(wide: numerator >> excess, over: Int64(denominator >> excess))
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  /// Long division in 128 bits: the quotient keeps 64 bits, of which the lowest also
  /// says whether anything was cut off, so that the conversion rounds as the true quotient would.
  private static func quotient(_ numerator: UInt128, _ denominator: UInt64) -> Double {
    guard numerator != 0 else { return 0 }
    let shift = numerator.leadingZeroBitCount
    var (bits, rest) = (numerator << UInt128(shift)).quotientAndRemainder(
      dividingBy: UInt128(denominator))
    let excess = max(0, 64 - bits.leadingZeroBitCount)
    rest |= bits & ((1 << UInt128(excess)) - 1)
    bits >>= UInt128(excess)
    if rest != 0 { bits |= 1 }
    return Double(
      sign: .plus, exponent: excess - shift, significand: Double(UInt64(truncatingIfNeeded: bits)))
  }
}
