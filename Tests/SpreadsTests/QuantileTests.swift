import Testing

@testable import Spreads

struct QuantileTests {
  @Test(
    arguments: [
      ([10], 0, 40), ([10], 1, 40), ([10], 4, 40),
      ([10, 20], 1, 50), ([10, 20], 2, 60), ([10, 20], 3, 70),
      ([10, 20, 40], 1, 60), ([10, 20, 40], 2, 80), ([10, 20, 40], 3, 120),
      ([1, 2, 3, 4], 1, 7), ([1, 2, 3, 4], 2, 10), ([1, 2, 3, 4], 3, 13),
      ([1, 2, 3, 4], 0, 4), ([1, 2, 3, 4], 4, 16),
      ([1, 3, 5, 7, 9], 1, 12), ([-8, 0, 8], 1, -16),
    ] as [([Int64], Int, Int128)])
  func quarters(values: [Int64], quarter: Int, expected: Int128) {
    #expect(Quantile.scaled(values, numerator: quarter, denominator: 4) == expected)
  }

  @Test func percentilesAreExact() {
    // Position (4 − 1) × 0.9 + 1 = 3.7: 0.3 × 3 + 0.7 × 4 = 3.7.
    #expect(Quantile.scaled([1, 2, 3, 4], numerator: 90, denominator: 100) == 370)
  }

  @Test func nothingHasNoQuantile() {
    #expect(Quantile.scaled([], numerator: 1, denominator: 4) == nil)
    #expect(SortedSample<RelativeWidth>(Sample(), weights: nil).medianPercent == nil)
    #expect(FiveNumberSummary(SortedSample(Sample(), weights: nil)) == nil)
  }

  @Test(
    arguments: [
      ([(100, 103)], 3), ([(100, 101), (50, 51)], 1.5), ([(100, 110), (100, 101), (50, 51)], 2),
      ([(100, 102), (100, 110), (25, 26), (100, 101)], 3), ([(7, 7)], 0),
      // The mean of two rounded percentages would be a little less.
      ([(10_000, 10_008), (10_000, 10_009)], 0.085),
      ([(1, 1_000_000_000_000), (999_999_999_999_999, 999_999_999_999_999)], 49_999_999_999_950),
    ] as [([(floor: Int64, ceiling: Int64)], Double)])
  func mediansOfPercentages(ranges: [(floor: Int64, ceiling: Int64)], expected: Double) {
    var sample = Sample<RelativeWidth>()
    for case let width? in ranges.map(RelativeWidth.init) { sample.add(width, openings: nil) }
    #expect(SortedSample(sample, weights: nil).medianPercent == expected)
  }

  @Test func aRangeFromNothingHasNoPercentage() {
    #expect(RelativeWidth(floor: 0, ceiling: 10) == nil)
    #expect(RelativeWidth(floor: 4, ceiling: 6) == RelativeWidth(floor: 2, ceiling: 3))
  }

  @Test func summaryIsInMajorUnits() {
    var sample = Sample<Int64>()
    for hundredths in [300, 100, 402, 201] as [Int64] { sample.add(hundredths, openings: nil) }
    let summary = FiveNumberSummary(SortedSample(sample, weights: nil))
    let expected = FiveNumberSummary(
      minimum: 1, lowerQuartile: 1.7575, median: 2.505, upperQuartile: 3.255, maximum: 4.02)
    #expect(summary == expected)
  }
}

struct ExactQuotientTests {
  /// Quotients of integers that a `Double` cannot hold, rounded once.
  @Test(
    arguments: [
      (1_416_732_273_980_319_191, 7, 2.0239032485433133e+17),
      (433_528_450_426_094_426, 3, 1.445094834753648e+17),
      (4_017_829_517_396_637_968, 4_431_474_966_266_737_542, 0.9066573878857829),
      (2_812_013_073_408_465_750, 50_848, 55_302_333_885_471.71),
      (1_347_118_788_475_245_565, 21_145, 63_708_620_878_469.875),
      (-1_347_118_788_475_245_565, 21_145, -63_708_620_878_469.875),
      (700_000, 100_000, 7), (2, 3, 0.6666666666666666), (0, 5, 0),
      (0, 9_223_372_036_854_775_807, 0),
    ] as [(Int64, Int64, Double)])
  func quotients(numerator: Int64, denominator: Int64, expected: Double) {
    #expect(ExactQuotient.double(numerator, over: denominator) == expected)
  }

  /// Of whole numbers beyond 63 bits.
  @Test func wideQuotients() {
    let wide = Int128(1) << 100
    #expect(ExactQuotient.double(wide: wide * 3, overWide: wide * 8) == 0.375)
    #expect(ExactQuotient.double(wide: wide, overWide: wide * 3 + 1) == 1.0 / 3)
    #expect(ExactQuotient.double(wide: -wide, overWide: 4) == -0x1p98)
  }

  @Test func nothingIsDividedByZero() {
    #expect(ExactQuotient.double(wide: 0, overWide: 0) == nil)
    #expect(ExactQuotient.double(wide: 1, overWide: 0) == nil)
    #expect(ExactQuotient.double(1, over: 0) == nil)
    #expect(ExactQuotient.double(0, over: 0) == nil)
  }
}
