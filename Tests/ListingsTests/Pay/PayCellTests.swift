import Testing

@testable import Listings

/// Cells of a pay column: one amount, not stated, negative or unreadable.
struct PayCellTests {
  static let cases: [(cell: String, content: String)] = [
    ("", "not stated"),
    ("  ", "not stated"),
    ("0", "not stated"),
    ("0.00", "not stated"),
    ("-1", "not stated"),
    ("-1.0", "not stated"),
    ("$0", "not stated"),
    ("N/A", "not stated"),
    ("null", "not stated"),
    ("nan", "not stated"),
    ("TBD", "not stated"),
    ("DOE", "not stated"),
    ("42405", "42405"),
    (" 42405 ", "42405"),
    ("35.0", "35"),
    ("60,740.00", "60740"),
    ("1,234,567.89", "1234567.89"),
    ("60.000,00", "60000"),
    ("€60.000", "60000"),
    ("1 234", "1234"),
    ("1.2e5", "120000"),
    ("$35.00", "35"),
    ("$35/hr", "35"),
    ("35.00 per hour", "35"),
    ("50k", "50000"),
    ("£20k", "20000"),
    ("60000 USD", "60000"),
    ("-5", "negative -5"),
    ("-42405.50", "negative -42405.5"),
    ("-$5", "negative -5"),
    ("-1,200", "negative -1200"),
    ("\u{2212}5", "negative -5"),
    ("50000-60000", "unreadable"),
    ("12 months", "unreadable"),
    ("99999999999999999999", "unreadable"),
    ("1e400", "unreadable"),
  ]

  @Test(arguments: cases)
  func cellsAreRead(cell: String, content: String) {
    let bytes = Array(cell.utf8)
    var reader = PayTextReader()
    let read =
      switch PayCell.read(bytes.span, 0..<bytes.count, &reader).content {
      case .notStated: "not stated"
      case .amount(let value): value.description
      case .negative(let value): "negative \(value)"
      case .unreadable: "unreadable"
      }
    #expect(read == content)
  }
}
