public import Listings

/// A percentile that was asked for: from 0 to 100, with up to two decimals.
public struct Percentile: Sendable, Hashable {
  /// As a person wrote it, in its shortest form: `2.5`.
  public let name: String
  /// The share of one as a reduced fraction.
  let numerator: Int
  let denominator: Int

  /// `nil` beyond 0 … 100 and for more than two decimals.
  public init?(_ percent: ExactDecimal) {
    guard !percent.isNegative, percent <= ExactDecimal(100), percent.scale <= 2 else { return nil }
    name = percent.description
    let scale = percent.scale == 0 ? 1 : percent.scale == 1 ? 10 : 100
    let (numerator, denominator) = (Int(percent.mantissa), 100 * scale)
    let divisor = Self.commonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The largest number that divides both.
  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    var (larger, smaller) = (second, first)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
