/// Year, month and day of the proleptic Gregorian calendar.
///
/// Here, below all others, because the rooms that read sheets, listings and workbooks all need it.
package struct CivilDay: Equatable, Sendable {
  /// 0 is the year before 1; negative before.
  package let year: Int
  /// From 1 to 12.
  package let month: Int
  /// From 1 to 31.
  package let day: Int

  /// The day that is so many days after 1970-01-01, before it where negative.
  ///
  /// Counts in eras of 400 years, 146,097 days, that begin on 1 March, so that the leap day comes
  /// last in its year.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
  }
}
