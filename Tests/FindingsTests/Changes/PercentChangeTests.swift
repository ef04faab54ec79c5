import Listings
import Testing

@testable import Findings

@Suite struct PercentChangeTests {
  @Test(
    arguments: [
      ("100", "110", 10.0), ("80000", "20000", -75), ("3", "4", 100.0 / 3), ("0.1", "0.3", 200),
      ("17.45", "18.32", 8700.0 / 1745), ("1", "1", 0),
      ("999999999999999999", "999999999999999998", -1e-16),
      ("0.000000000000000001", "1000000000", 1e29),
    ] as [(String, String, Double)])
  func isTheDifferenceInPercentOfTheFirst(old: String, new: String, percent: Double) throws {
    let (old, new) = (try #require(ExactDecimal(old)), try #require(ExactDecimal(new)))
    #expect(PercentChange.percent(from: old, to: new) == percent)
  }

  @Test func ofNothingThereIsNone() {
    #expect(PercentChange.percent(from: ExactDecimal.zero, to: .one) == nil)
    #expect(PercentChange.percent(from: 0.0, to: 1.0) == nil)
  }

  @Test func mediansAreWholeQuartersOfHundredths() {
    #expect(PercentChange.percent(from: 0.0025, to: 0.005) == 100)
    #expect(PercentChange.percent(from: 100_000.125, to: 100_000.125) == 0)
  }
}
