/// The distribution-free 95 % confidence interval of a median, by order statistics.
///
/// The number of values below the true median is binomial, Bin(n, ½): the k-th smallest and the
/// k-th largest value enclose it with probability 1 − 2·P(Bin(n, ½) ≤ k − 1).
public enum MedianInterval {
  /// The largest k for which 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ 0.95: the interval goes from the k-th
  /// smallest to the k-th largest of `n` values. `nil` below n = 6, where no k reaches 95 %.
  ///
  /// It is the smallest x with P(Bin(n, ½) ≤ x) ≥ 0.025, a spreadsheet's
  /// `CRITBINOM(n, 0.5, 0.025)`: no such probability is exactly 1/40, as its denominator is a
  /// power of two. Takes a number of steps in the order of √n.
  public static func rank(of n: Int) -> Int? {
    guard n >= 6 else { return nil }
    let lowerHalf = weights(n)
    let half = lowerHalf.reversed().reduce(0, +)
    // For an even n the middle term belongs to both halves.
    let total = n.isMultiple(of: 2) ? 2 * half - 1 : 2 * half
    var cumulated = 0.0
    for (distance, weight) in lowerHalf.enumerated().reversed() {
      cumulated += weight
      if cumulated >= 0.025 * total { return n / 2 - distance }
    }
    return nil
  }

  /// The binomial coefficients of n over n/2, n/2 − 1, … as multiples of the first, until they no
  /// longer count. Relative weights neither overflow nor vanish, however large n is.
  private static func weights(_ n: Int) -> [Double] {
    let negligible = 1e-24
    var weights = [1.0]
    var weight = 1.0
    var successes = n / 2
    while successes > 0, weight > negligible {
      weight *= Double(successes) / Double(n - successes + 1)
      weights.append(weight)
      successes -= 1
    }
    return weights
  }
}
