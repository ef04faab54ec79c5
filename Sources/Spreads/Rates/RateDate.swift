import Listings

/// A date as exact as its source gives it: a day, a month or a year.
enum RateDate {
  /// What makes a text of some length the first day that it covers.
  private static let missingPart = [10: "", 7: "-01", 4: "-01-01"]

  /// Whether a text is `2026-01-05`, `2026-01` or `2026`, of a day in the calendar.
  static func isValid(_ text: String) -> Bool {
    guard let missing = missingPart[text.utf8.count] else { return false }
    return CalendarDate(iso: text + missing) != nil
  }
}
