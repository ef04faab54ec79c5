import Testing

@testable import Listings

/// Rows that people put among their listings: sums, headings, notes, the header once more.
struct OtherRowTests {
  private static let header = "Employer,Title,City,Salary,Hours\n"

  static let refused: [(row: String, reason: Refusal.Reason, text: String)] = [
    ("TOTAL,,,\"$540,000\",", .totalRow, "the row is a sum of others, not a listing: \"TOTAL\""),
    (
      ",,,\"$95,000\",Average:", .totalRow,
      "the row is a sum of others, not a listing: \"Average:\""
    ),
    (",Total,,90000,", .totalRow, "the row is a sum of others, not a listing: \"Total\""),
    (
      "Subtotal Hotel Red,,,90000,", .totalRow,
      "the row is a sum of others, not a listing: \"Subtotal Hotel Red\""
    ),
    (
      "Zwischensumme,,,90000,", .totalRow,
      "the row is a sum of others, not a listing: \"Zwischensumme\""
    ),
    ("Sous-total,,,90000,", .totalRow, "the row is a sum of others, not a listing: \"Sous-total\""),
    ("Średnia,,,90000,", .totalRow, "the row is a sum of others, not a listing: \"Średnia\""),
    ("Celkem,,,90000,", .totalRow, "the row is a sum of others, not a listing: \"Celkem\""),
    (",Összesen:,,90000,", .totalRow, "the row is a sum of others, not a listing: \"Összesen:\""),
    (
      "Celkem Brno,,,90000,", .totalRow,
      "the row is a sum of others, not a listing: \"Celkem Brno\""
    ),
    (
      "Employer,Title,City,Salary,Hours", .repeatedHeader,
      "the row has the names of the columns once more"
    ),
    (
      "Hotel Red,,,,", .loneCell,
      "the row has nothing else in any known column; it may be a heading or a note"
    ),
    (
      "\"Note: pay in brackets, see below\",,,,", .loneCell,
      "the row has nothing else in any known column; it may be a heading or a note"
    ),
  ]

  @Test(arguments: refused)
  func whatIsNoListingIsRefused(row: String, reason: Refusal.Reason, text: String) throws {
    let reading = try Reading(Self.header + "Hotel Blue,Cook,York,30000,\n" + row + "\n")
    #expect(reading.listings.count == 1 && reading.rowCount == 2)
    #expect(reading.refusals.map(\.reason) == [reason])
    #expect(reading.refusals.map(\.message) == [text])
  }

  /// An employer may be called so, and a listing may lack its title or its pay.
  @Test(
    arguments: [
      "Total,Engineer,Paris,50000,", "Total Wine,,Bethesda,16 an hour,",
      "Hotel Red,,York,,", ",,,30000,", "Hotel Red,Cook,,,", "Summe AG,Koch,,30000,",
      "Title,Cook,York,30000,", "Hotel Red,Title Clerk,,30000,",
    ])
  func listingsStay(row: String) throws {
    let reading = try Reading(Self.header + row + "\n")
    #expect(reading.refusals.isEmpty && reading.listings.count == 1)
  }

  /// Without a column of titles an employer alone may be a listing without pay.
  @Test func whereTitlesHaveNoColumnOnlySumsAreRefused() throws {
    let reading = try Reading("Employer,Salary\nHotel Red,\nTotal Wine,30000\nTotal,30000\n")
    #expect(reading.column("employer") == ["Hotel Red", "Total Wine"])
    #expect(reading.refusals.map(\.reason) == [.totalRow])
  }
}
