import Testing

@testable import Listings

/// Records that become listings, field by field.
struct RecordNormalizerTests {
  @Test func aFullRecordBecomesAFullListing() throws {
    let reading = try Reading(
      """
      Job ID,Company,Job Title,Location,Level,Salary,Openings,Date Posted,Job URL
      7,  Acme  Studios ,Sr.  Animator,"Burbank,  CA",L4,"$50 - $60 an hour",2,07/25/2023,http://x.y/7

      """, name: "board.csv")
    #expect(
      reading.csv == """
        listing_id,employer,title,location,level,level_basis,pay_text,pay_min,pay_max,pay_period,\
        currency,annual_min,annual_max,pay_shape,positions,posted_on,source_url,flags,source_file,\
        source_row,source_line
        7,Acme Studios,Sr. Animator,"Burbank, CA",L4,column,$50 - $60 an hour,50,60,hour,USD,\
        104000.00,124800.00,range,2,2023-07-25,http://x.y/7,,board.csv,2,2

        """)
    #expect(reading.refusals.isEmpty && reading.rowCount == 1)
  }

  /// A header, a row, and one field of the listing.
  static let fields: [(header: String, row: String, field: String, value: String)] = [
    ("Title,Level", "Senior Animator,L4", "level", "L4"),
    ("Title,Level", "Senior Animator,L4", "level_basis", "column"),
    ("Title,Level", "Senior Animator,", "level", "Senior"),
    ("Title,Level", "Senior Animator,N/A", "level_basis", "title"),
    ("Title,Level", "Animator,", "level_basis", ""),
    ("Title", "Animator (L4/L5)", "flags", "level_ambiguous"),
    ("Title,Openings", "A,3", "positions", "3"),
    ("Title,Openings", "A,1.86", "positions", "1.86"),
    ("Title,Openings", "A, 2.0 ", "positions", "2"),
    ("Title,Openings", "A,", "positions", "1"),
    ("Title,Openings", "A,0", "positions", "1"),
    ("Title,Openings", "A,-2", "positions", "1"),
    ("Title,Openings", "A,several", "positions", "1"),
    ("Title,Date Posted", "A,2023-07-25", "posted_on", "2023-07-25"),
    ("Title,Date Posted", "A,05/06/2023", "posted_on", ""),
    ("Title,Date Posted", "A,05/06/2023", "flags", "date_ambiguous"),
    ("Title,Date Posted", "A,", "flags", ""),
    ("Title,Job Type", "A,Part-time", "flags", "part_time"),
    ("Title,Level", "Part&nbsp;time Editor,II", "flags", "part_time;encoding_repaired"),
    ("Title,Salary", "Summer Intern,$30 an hour", "flags", "not_full_year"),
    ("Title,Salary", "Summer Intern,$30 an hour", "annual_min", ""),
    ("Title,Salary", "Summer Intern,$30 an hour", "pay_min", "30"),
    ("Title,Salary", "A,$45.505/hr", "annual_max", "94650.40"),
    ("Title,Salary", "A,from $45.505/hr", "annual_max", ""),
    ("Title,Salary", "A,Competitive", "pay_shape", "undisclosed"),
    ("Title,Salary", "A,Grade 12", "pay_shape", "unreadable"),
    ("Title,Salary", "A,Grade 12", "pay_period", ""),
    ("Title,Salary,Currency", "A,,EUR", "currency", "EUR"),
    ("Title,Salary", "A,$99999999999999999 a year", "pay_shape", "unreadable"),
    ("Title,Salary", "A,$99999999999999999 a year", "pay_min", ""),
    ("Title,Salary", "\"=cmd|' /C calc'!A0\",", "title", "=cmd|' /C calc'!A0"),
    ("Title,Salary", ",$50 an hour", "title", ""),
    ("Title,Salary", "\"A\nB\",", "title", "A B"),
    ("Title,Salary,,", "A,$5 an hour,,", "pay_min", "5"),
    ("Title,Salary", "A,$5 an hour,,", "pay_min", "5"),
  ]

  @Test(arguments: fields)
  func fieldsAreRead(header: String, row: String, field: String, value: String) throws {
    let reading = try Reading(header + "\n" + row + "\n")
    try #require(reading.listings.count == 1)
    #expect(reading.first(field) == value)
  }

  @Test func factorsAreThoseOfTheOptions() throws {
    var options = NormalizerOptions()
    options.factors.hoursPerYear = ExactDecimal(2087)
    let reading = try Reading("Title,Salary\nA,$10.005 an hour\n", options: options)
    #expect(reading.first("annual_min") == "20880.44")
  }

  @Test func rowsAndLinesAreThoseOfTheFile() throws {
    let reading = try Reading("\nTitle,Salary\r\n\"A\nB\",1\n\nC,2\n")
    #expect(reading.column("source_row") == ["3", "5"])
    #expect(reading.column("source_line") == ["3", "6"])
  }
}
