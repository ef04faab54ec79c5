/// Quantiles of type 7 (Hyndman and Fan 1996): position (n − 1)p + 1 with linear interpolation, as
/// a spreadsheet's `PERCENTILE.INC` and `MEDIAN`.
public enum Quantile {
  /// The quantile at p = `numerator ÷ denominator`, times `denominator`: an exact integer, since
  /// the weights of both neighbours are whole denominators.
  ///
  ///     Quantile.scaled([10, 20, 40], numerator: 1, denominator: 4)  // 60, which is 15 × 4
  ///
  /// - Parameters:
  ///   - sorted: The values in ascending order.
  ///   - numerator: From 0 to `denominator`.
  ///   - denominator: Above 0.
  /// - Returns: `nil` without values.
  public static func scaled(
    _ sorted: [Int64], numerator: Int, denominator: Int
  ) -> Int128? {
    guard let last = sorted.last else { return nil }
    let (index, rest) = ((sorted.count - 1) * numerator).quotientAndRemainder(
      dividingBy: denominator)
    guard index + 1 < sorted.count else { return Int128(last) * Int128(denominator) }
    return Int128(sorted[index]) * Int128(denominator - rest)
      + Int128(sorted[index + 1]) * Int128(rest)
  }
}
