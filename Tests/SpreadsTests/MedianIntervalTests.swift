import Testing

@testable import Spreads

struct MedianIntervalTests {
  @Test(arguments: 0..<6)
  func tooFewValuesHaveNone(n: Int) {
    #expect(MedianInterval.rank(of: n) == nil)
  }

  /// The smallest x with P(Bin(n, ½) ≤ x) ≥ 0.025, from an independent implementation.
  @Test(arguments: [
    (6, 1), (7, 1), (8, 1), (9, 2), (10, 2), (11, 2), (12, 3), (13, 3), (14, 3), (15, 4), (16, 4),
    (17, 5), (18, 5), (19, 5), (20, 6), (25, 8), (30, 10), (40, 14), (50, 18), (75, 29), (100, 40),
    (127, 52), (200, 86), (500, 228), (999, 469), (1000, 469), (1001, 470), (4096, 1985),
    (10_000, 4902), (99_999, 49_690), (100_000, 49_690), (123_457, 61_384), (1_000_000, 499_020),
    (1_000_001, 499_021), (3_000_000, 1_498_303),
  ])
  func known(n: Int, rank: Int) {
    #expect(MedianInterval.rank(of: n) == rank)
  }

  /// Against sums of binomial coefficients in 128 bits, which are exact up to here.
  @Test(arguments: 6...120)
  func exact(n: Int) {
    var coefficient: UInt128 = 1
    var cumulated: UInt128 = 1
    var x = 0
    while cumulated * 40 < (1 as UInt128) << UInt128(n) {
      coefficient = coefficient * UInt128(n - x) / UInt128(x + 1)
      x += 1
      cumulated += coefficient
    }
    #expect(MedianInterval.rank(of: n) == x)
  }

  @Test func intervalIsOfOrderStatistics() {
    let postings = (1...10).map { Posting.range("L1", "\($0)000", "\($0)000") }
    #expect(
      table(postings.shuffled()).spread("L1").midpointInterval
        == ConfidenceInterval(low: 2000, high: 9000))
    #expect(table(Array(postings.prefix(5))).spread("L1").midpointInterval == nil)
  }
}
