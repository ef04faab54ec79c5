import Listings
import TestSupport
import Testing

@testable import Spreads

/// Whether the interval holds the true median as often as it says, whatever the distribution.
@Suite struct IntervalCoverageTests {
  /// How pay is distributed: the pay below which a share of all stands, ascending.
  struct Distribution: Sendable, CustomStringConvertible {
    let description: String
    let pay: @Sendable (_ share: Double) -> Int

    var median: Int { pay(0.5) }
  }

  static let distributions = [
    Distribution(description: "uniform") { Int($0 * 1_000_000) + 1 },
    Distribution(description: "skewed") { 20_000 + Int(400_000 * $0 * $0 * $0 * $0) },
    Distribution(description: "five values") { 10_000 * (1 + Int($0 * 5)) },
    Distribution(description: "two values") { $0 < 0.6 ? 40_000 : 90_000 },
  ]

  private static let sizes = 6...60
  private static let samplesOfSize = 100

  @Test(arguments: distributions)
  func intervalsHoldTheMedianAsOftenAsTheySay(_ distribution: Distribution) {
    var numbers = SeededNumbers(state: 95)
    var all = 0
    for size in Self.sizes {
      let held = Self.held(distribution, size, &numbers)
      all += held
      let expected = 0.95 * Double(Self.samplesOfSize)
      let standardError = (expected * 0.05).squareRoot()
      #expect(Double(held) >= expected - 4 * standardError, "\(held) with \(size) listings")
    }
    #expect(Double(all) >= 0.95 * Double(Self.sizes.count * Self.samplesOfSize))
  }

  /// How many intervals of samples of a size hold the true median.
  private static func held(
    _ distribution: Distribution, _ size: Int, _ numbers: inout SeededNumbers
  ) -> Int {
    let postings = (1...samplesOfSize).flatMap { sample in
      (0..<size).map { _ in
        let pay = String(distribution.pay(Double.random(in: 0..<1, using: &numbers)))
        return Posting.range("L\(sample)", pay, pay)
      }
    }
    let median = Double(distribution.median)
    let intervals = table(postings).spreads.compactMap(\.midpointInterval)
    #expect(intervals.count == samplesOfSize)
    return intervals.count { $0.low <= median && median <= $0.high }
  }

  /// Wide enough for 95 %, and one rank further in no longer: by sums of binomial coefficients,
  /// which are exact in 64 bits.
  @Test(arguments: sizes)
  func intervalsAreNoWiderThanTheyMustBe(size: Int) throws {
    let pay = (1...size).map { 1_000 * $0 }
    let postings = pay.shuffled().map { Posting.range("L1", String($0), String($0)) }
    let interval = try #require(table(postings).spread("L1").midpointInterval)
    let rank = try #require(pay.firstIndex { Double($0) == interval.low }) + 1
    #expect(interval.high == Double(pay[size - rank]))
    #expect(Self.holdsEnough(rank: rank, of: size))
    #expect(!Self.holdsEnough(rank: rank + 1, of: size))
  }

  /// Whether 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ 0.95, as 40 times the sum of coefficients ≤ 2ⁿ.
  private static func holdsEnough(rank: Int, of size: Int) -> Bool {
    var coefficient: UInt64 = 1
    var sum: UInt64 = 0
    for successes in 0..<UInt64(rank) {
      sum += coefficient
      coefficient = coefficient * (UInt64(size) - successes) / (successes + 1)
    }
    return sum <= (1 << UInt64(size)) / 40
  }
}
