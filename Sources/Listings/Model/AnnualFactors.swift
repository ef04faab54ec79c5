/// How many pay periods a full-time year has: the assumptions behind annual pay.
public struct AnnualFactors: Sendable, Equatable {
  /// Paid hours in a year. 2,080 is 40 × 52; the US federal divisor is 2,087 (OPM).
  public var hoursPerYear = ExactDecimal(2080)
  /// Paid days in a year: 5 × 52.
  public var daysPerYear = ExactDecimal(260)
  /// Weeks in a year; half of it is the number of fortnights.
  public var weeksPerYear = ExactDecimal(52)

  /// No year has more hours, days or weeks than this, whoever counts them.
  public static let mostPeriods = 10_000

  public init() {}

  /// Periods in a year. A fortnight is half of ``weeksPerYear``.
  public func periodsPerYear(_ period: PayPeriod) -> ExactDecimal {
    switch period {
    case .hour: hoursPerYear
    case .day: daysPerYear
    case .week: weeksPerYear
    case .biweek:
      // Half of any number of weeks: five times 18 digits fit as well.
      ExactDecimal(mantissa: weeksPerYear.mantissa * 5, scale: weeksPerYear.scale + 1)
    case .semimonth: ExactDecimal(24)
    case .month: ExactDecimal(12)
    case .year: .one
    }
  }

  /// Posted pay as annual pay, rounded half away from zero to hundredths; `nil` when the result is
  /// beyond ``AnnualAmount/largest``.
  public func annual(_ posted: ExactDecimal, per period: PayPeriod) -> AnnualAmount? {
    AnnualAmount(posted, times: periodsPerYear(period))
  }
}
