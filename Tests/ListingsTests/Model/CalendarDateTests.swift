import Testing

@testable import Listings

/// Days of the calendar: existence, count and text.
struct CalendarDateTests {
  static let days: [(text: String, daysSince1970: Int32)] = [
    ("1970-01-01", 0),
    ("1969-12-31", -1),
    ("1970-03-01", 59),
    ("2000-02-29", 11_016),
    ("2000-03-01", 11_017),
    ("2023-07-25", 19_563),
    ("2024-02-29", 19_782),
    ("1900-03-01", -25_508),
    ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ]

  @Test(arguments: days)
  func daysAreCountedFrom1970(text: String, daysSince1970: Int32) {
    #expect(CalendarDate(iso: text)?.daysSince1970 == daysSince1970)
    #expect(CalendarDate(daysSince1970: daysSince1970).description == text)
  }

  static let impossible = [
    "", "2023", "2023-07", "2023-07-25-", "2023-7-25", "2023-07-5", "23-07-25", "2023/07/25",
    "2023-13-01", "2023-00-01", "2023-01-00", "2023-01-32", "2023-04-31", "2023-02-29",
    "1900-02-29", "2100-02-29", "0000-01-01", "10000-01-01", "-2023-07-25", "+2023-07-25",
    "2023-07-25T00:00", " 2023-07-25", "2023-07-xx",
  ]

  @Test(arguments: impossible)
  func otherTextIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var previous = try #require(CalendarDate(year: 1896, month: 1, day: 1))
    for year in 1896...2104 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          #expect(date.components == (year, month, day))
          if date != previous { #expect(date.daysSince1970 == previous.daysSince1970 + 1) }
          previous = date
        }
      }
    }
    #expect(previous.description == "2104-12-31")
  }
}
