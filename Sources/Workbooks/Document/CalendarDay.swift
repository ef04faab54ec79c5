import CSVText

/// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
public enum CalendarDay {
  /// The days that spreadsheets hold as dates: 1900-03-01 to 9999-12-31. Before, they count a
  /// 29 February 1900 that never was.
  public static let spreadsheetDays = -25_508...2_932_896

  /// What spreadsheets count 1970-01-01 as.
  public static let spreadsheetEpoch = 25_569

  /// The day as `1999-12-31`; the year has four digits at least.
  public static func isoText(daysSince1970 days: Int) -> String {
    let date = CivilDay(daysSince1970: days)
    let digits = String(date.year.magnitude)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return (date.year < 0 ? "-" : "") + padding + digits + "-" + twoDigits(date.month) + "-"
      + twoDigits(date.day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
