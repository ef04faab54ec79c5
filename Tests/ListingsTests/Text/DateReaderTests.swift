import Testing

@testable import Listings

/// Posting dates: read where only one day is possible, ambiguous where two are or none.
struct DateReaderTests {
  static let cases: [(cell: String, date: String)] = [
    ("", "none"),
    ("   ", "none"),
    ("N/A", "none"),
    ("Today", "none"),
    ("2023-07-25", "2023-07-25"),
    (" 2023-07-25 ", "2023-07-25"),
    ("2023-7-5", "2023-07-05"),
    ("2023/07/25", "2023-07-25"),
    ("2023.07.25", "2023-07-25"),
    ("20230725", "2023-07-25"),
    ("20230725T101112", "2023-07-25"),
    ("2023-07-25T10:11:12Z", "2023-07-25"),
    ("2011-06-24T00:00:00.000", "2011-06-24"),
    ("2024-05-30 00:00:00+00:00", "2024-05-30"),
    ("07/25/2023", "2023-07-25"),
    ("7/25/2023", "2023-07-25"),
    ("25/07/2023", "2023-07-25"),
    ("25.07.2023", "2023-07-25"),
    ("25-07-2023", "2023-07-25"),
    ("05/05/2023", "2023-05-05"),
    ("07/25/2023 12:00:00 AM", "2023-07-25"),
    ("July 25, 2023", "2023-07-25"),
    ("JULY 25 2023", "2023-07-25"),
    ("Jul 25, 2023", "2023-07-25"),
    ("25 July 2023", "2023-07-25"),
    ("25-Jul-2023", "2023-07-25"),
    ("2023-Jul-25", "2023-07-25"),
    ("July 25th, 2023", "2023-07-25"),
    ("3rd Sept 2023", "2023-09-03"),
    ("May 5, 2024", "2024-05-05"),
    ("Tue, 25 Jul 2023 10:00:00 GMT", "2023-07-25"),
    ("Posted 07/25/2023", "2023-07-25"),
    ("05/06/2023", "ambiguous"),
    ("05/06/2023 12:00", "ambiguous"),
    ("5/5/23", "ambiguous"),
    ("25-Jul-23", "ambiguous"),
    ("13/13/2023", "ambiguous"),
    ("2023-02-30", "ambiguous"),
    ("2023-13-01", "ambiguous"),
    ("20231301", "ambiguous"),
    ("2023-07", "ambiguous"),
    ("July 2023", "ambiguous"),
    ("45132", "ambiguous"),
    ("1690243200", "ambiguous"),
    ("30+ days ago", "ambiguous"),
    ("99999999999999999999", "ambiguous"),
  ]

  @Test(arguments: cases)
  func datesAreReadWhereOneDayIsPossible(cell: String, date expected: String) {
    #expect(date(in: cell) == expected)
  }
}
