/// A figure that is one quotient of whole numbers, kept as both.
public struct ExactFraction: Sendable, Equatable {
  /// Not negative.
  public let numerator: Int64
  /// Above zero.
  public let denominator: Int64

  /// The binary number nearest to it.
  public var double: Double {
    ExactQuotient.double(numerator, over: denominator) ?? 0
  }

  /// With so many decimals, one or more, without grouping; half a last digit is rounded up.
  ///
  ///     ExactFraction(numerator: 2, denominator: 3).text(decimals: 2)  // 0.67
  func text(decimals: Int) -> String {
    let (numerator, denominator) = (Int128(numerator), Int128(denominator))
    let power = (0..<decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let units = (2 * numerator * power + denominator) / (2 * denominator)
    let (whole, rest) = units.quotientAndRemainder(dividingBy: power)
    let digits = String(rest)
    return "\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
  }
}
