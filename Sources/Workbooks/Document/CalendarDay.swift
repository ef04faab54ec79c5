/// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
public enum CalendarDay {
  /// The days that spreadsheets hold as dates: 1900-03-01 to 9999-12-31. Before, they count a
  /// 29 February 1900 that never was.
  public static let spreadsheetDays = -25_508...2_932_896

  /// What spreadsheets count 1970-01-01 as.
  public static let spreadsheetEpoch = 25_569

  /// The day as `1999-12-31`; the year has four digits at least.
  public static func isoText(daysSince1970 days: Int) -> String {
    let (year, month, day) = civil(days)
    let digits = String(year.magnitude)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return (year < 0 ? "-" : "") + padding + digits + "-" + twoDigits(month) + "-" + twoDigits(day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Counts in eras of 400 years that begin on 1 March, so that the leap day comes last.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
