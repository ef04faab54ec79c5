import TestSupport
import Testing

@testable import XLSXInput

struct NumberTests {
  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("95000", "95000"), ("-12", "-12"), ("1E-3", "0.001"),
    ("4.5E4", "45000"),
    ("45.550000000000004", "45.55"), ("0.30000000000000004", "0.3"), ("0.1", "0.1"),
    ("99999.999999999996", "100000"), ("-99.9999999999999991", "-100"), ("1.0", "1"),
    ("123456789012345678", "123456789012346000"), ("007", "7"), ("-0", "0"), (".5", "0.5"),
    ("22.125", "22.1250"), ("0.125", "0.125"), ("1234.125", "1234.125"),
    ("n/a", "n/a"), ("1.2.3", "1.2.3"), ("1E+999", "1E+999"), ("12 ", "12 "),
  ])
  func numbersHaveTheDigitsThatASpreadsheetShows(stored: String, shown: String) throws {
    #expect(try text(TestBook(rows: "<row>\(number(stored))</row>")) == "\(shown)\n")
  }

  @Test(arguments: [
    ("\"$\"#,##0", "45000", "$45000"), ("$#,##0.00", "45.5", "$45.5"),
    ("[$€-407] #,##0", "7", "€ 7"),
    ("#,##0.00\\ [$€-407]", "45000", "45000 €"), ("\"CA$\"#,##0", "9", "CA$9"),
    ("[$£-809]#,##0;[Red]-[$£-809]#,##0", "-3", "-£3"), ("#,##0\" kr\"", "300", "300 kr"),
    ("_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-", "1200", "£1200"), ("[$USD] #,##0", "5", "USD 5"),
    ("_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\)", "12", "$12"), ("0\" per hour\"", "25", "25 per hour"),
    ("#,##0,\"k\"", "45000", "45000"), ("[$€-1]#,##0.0,,\"M\"", "4500000", "€4500000"),
    ("0%", "0.05", "5%"), ("0.00%", "0.1234", "12.34%"), ("00000", "123", "00123"),
    ("0.00", "3.14159", "3.14159"), ("#,##0", "1234567", "1234567"), ("General", "12", "12"),
    ("@", "12", "12"), ("0.00E+00", "1200", "1200"), ("# ?/?", "0.5", "0.5"),
    ("[Red]0.0", "1.5", "1.5"), ("[$-409]0", "1", "1"), ("¥#,##0", "900", "¥900"),
  ])
  func formatsGiveNumbersTheirMeaning(code: String, stored: String, shown: String) throws {
    var book = TestBook(rows: "<row>\(number(stored, style: 1))</row>")
    book.styles = TestBook.styles([code])
    #expect(try text(book) == "\(shown)\n")
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "45000", "2023-03-15"), ("d/m/yy", "45000.5625", "2023-03-15 13:30:00"),
    ("[$-F800]dddd\\, mmmm dd\\, yyyy", "45000", "2023-03-15"), ("h:mm AM/PM", "0.75", "18:00:00"),
    ("dd.mm.yyyy;@", "1", "1900-01-01"), ("m/d/yy", "59", "1900-02-28"),
    ("m/d/yy", "60", "1900-02-29"),
    ("m/d/yy", "61", "1900-03-01"), ("m/d/yy", "36585", "2000-02-29"),
    ("m/d/yy", "2958465", "9999-12-31"),
    ("m/d/yy", "2958466", "2958466"), ("m/d/yy", "-1", "-1"), ("mm:ss.000", "0.5", "12:00:00"),
    ("[h]:mm", "1.5", "36:00:00"), ("yyyy\"年\"m\"月\"d\"日\"", "45000", "2023-03-15"),
    ("hh:mm:ss", "0.99999999", "1900-01-01"), ("[Blue]yyyy", "45000", "2023-03-15"),
  ])
  func datesAreFoundByTheirFormat(code: String, stored: String, shown: String) throws {
    var book = TestBook(rows: "<row>\(number(stored, style: 1))</row>")
    book.styles = TestBook.styles([code])
    #expect(try text(book) == "\(shown)\n")
  }

  @Test func daysCountFrom1904WhereTheWorkbookSaysSo() throws {
    var book = TestBook(rows: "<row>\(number("0", style: 1))\(number("43538", style: 1))</row>")
    book.styles = TestBook.styles(["d/m/yyyy"])
    book.properties = #"date1904="1""#
    #expect(try text(book) == "1904-01-01,2023-03-15\n")
  }

  @Test func formatsWithoutACodeAreKnownByTheirNumber() throws {
    var book = TestBook(rows: "<row>\((0...6).map { number("45000.5", style: $0) }.joined())</row>")
    let ids = [0, 14, 22, 44, 10, 46, 4]
    book.styles = "<cellXfs>\(ids.map { #"<xf numFmtId="\#($0)"/>"# }.joined())</cellXfs>"
    #expect(
      try text(book) == "45000.5,2023-03-15 12:00:00,2023-03-15 12:00:00,$45000.5,"
        + "4500050%,1080012:00:00,45000.5\n")
  }

  @Test func everyDayOfFourHundredYearsIsTheNextOne() throws {
    var last = (year: 1900, month: 2, day: 28)
    for serial in 61..<146_158 {
      var bytes: [UInt8] = []
      try #require(SerialDate(Double(serial), system: .from1900)).append(to: &bytes)
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: "-").compactMap {
        Int($0)
      }
      let isNext =
        parts[2] == last.day + 1 && parts[1] == last.month
        || parts[2] == 1 && (parts[1] == last.month + 1 || parts[0] == last.year + 1)
      guard isNext else {
        Issue.record("\(parts) behind \(last)")
        return
      }
      last = (parts[0], parts[1], parts[2])
    }
  }
}
