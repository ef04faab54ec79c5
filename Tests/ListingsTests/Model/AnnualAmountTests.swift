import TestSupport
import Testing

@testable import Listings

/// Annual pay: exact products, rounded half away from zero to hundredths.
struct AnnualAmountTests {
  static let cases: [(posted: String, factor: String, annual: String?)] = [
    ("0", "2080", "0.00"),
    ("90000", "1", "90000.00"),
    ("45.505", "2080", "94650.40"),
    ("35.5", "2087", "74088.50"),
    ("422.43", "260", "109831.80"),
    ("0.005", "1", "0.01"),
    ("0.0049", "1", "0.00"),
    ("0.015", "1", "0.02"),
    ("0.025", "1", "0.03"),
    ("-0.005", "1", "-0.01"),
    ("-0.0049", "1", "0.00"),
    ("-0.015", "1", "-0.02"),
    ("1.005", "1", "1.01"),
    ("2.675", "1", "2.68"),
    ("33.333333", "12", "400.00"),
    ("1000.125", "24", "24003.00"),
    ("0.000000000000000001", "0.000000000000000001", "0.00"),
    ("999999999999999999", "0.000000000000000001", "1.00"),
    ("10000000000000", "1", "10000000000000.00"),
    ("10000000000000.01", "1", nil),
    ("-10000000000000.01", "1", nil),
    ("999999999999999999", "999999999999999999", nil),
  ]

  @Test(arguments: cases)
  func productsAreRoundedHalfAwayFromZero(posted: String, factor: String, annual: String?) throws {
    let posted = try #require(ExactDecimal(posted))
    let factor = try #require(ExactDecimal(factor))
    #expect(AnnualAmount(posted, times: factor)?.description == annual)
    #expect(AnnualAmount(factor, times: posted)?.description == annual)
  }

  @Test func randomProductsAgreeWithDigitByDigitArithmetic() {
    var numbers = SeededNumbers(state: 1)
    for _ in 0..<5000 {
      let posted = Self.decimal(&numbers)
      let factor = Self.decimal(&numbers)
      let expected = BigDigits(posted.mantissa.magnitude)
        .times(BigDigits(factor.mantissa.magnitude))
        .dividedByTen(Int(posted.scale) + Int(factor.scale) - 2)
      let digits = AnnualAmount(posted, times: factor)?.hundredths.magnitude
      let isTooLarge = expected.digits.count > 15 && expected != BigDigits(1_000_000_000_000_000)
      #expect(digits.map(BigDigits.init) == (isTooLarge ? nil : expected), "\(posted) × \(factor)")
    }
  }

  @Test func randomHalvesRoundAwayFromZeroOnBothSides() throws {
    var numbers = SeededNumbers(state: 2)
    for _ in 0..<1000 {
      let cents = Int64.random(in: 0..<1_000_000_000, using: &numbers)
      let half = ExactDecimal(mantissa: cents * 10 + 5, scale: 3)
      #expect(AnnualAmount(half, times: .one)?.hundredths == cents + 1)
      #expect(AnnualAmount(half.negated, times: .one)?.hundredths == -cents - 1)
    }
  }

  private static func decimal(_ numbers: inout SeededNumbers) -> ExactDecimal {
    let limit = [100, 10_000, 100_000_000, ExactDecimal.largestMantissa].randomElement(
      using: &numbers)
    return ExactDecimal(
      mantissa: Int64.random(in: 0...(limit ?? 1), using: &numbers),
      scale: UInt8.random(in: 0...18, using: &numbers))
  }

  static let periods: [(period: PayPeriod, annual: String)] = [
    (.hour, "208000.00"), (.day, "26000.00"), (.week, "5200.00"), (.biweek, "2600.00"),
    (.semimonth, "2400.00"), (.month, "1200.00"), (.year, "100.00"),
  ]

  @Test(arguments: periods)
  func eachPeriodHasItsFactor(period: PayPeriod, annual: String) {
    #expect(AnnualFactors().annual(ExactDecimal(100), per: period)?.description == annual)
  }

  @Test func factorsAreTheUsersToSet() throws {
    var factors = AnnualFactors()
    factors.hoursPerYear = ExactDecimal(2087)
    factors.daysPerYear = try #require(ExactDecimal("220.5"))
    factors.weeksPerYear = ExactDecimal(51)
    #expect(factors.annual(ExactDecimal(10), per: .hour)?.description == "20870.00")
    #expect(factors.annual(ExactDecimal(10), per: .day)?.description == "2205.00")
    #expect(factors.annual(ExactDecimal(10), per: .week)?.description == "510.00")
    #expect(factors.annual(ExactDecimal(10), per: .biweek)?.description == "255.00")
    // Half of it has a digit more than a decimal holds.
    factors.weeksPerYear = try #require(ExactDecimal("50.9999999999999999"))
    let billion = ExactDecimal(1_000_000_000)
    #expect(factors.annual(billion, per: .biweek)?.description == "25500000000.00")
    factors.weeksPerYear = try #require(ExactDecimal("0.999999999999999999"))
    #expect(factors.annual(ExactDecimal(10), per: .biweek)?.description == "5.00")
  }
}
