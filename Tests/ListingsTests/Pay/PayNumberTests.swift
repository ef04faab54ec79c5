import Testing

@testable import Listings

/// Numbers with every sort of grouping and decimal sign.
struct PayNumberTests {
  /// `rest` is what stands behind the number.
  static let cases: [(text: String, value: String?, ifDotGroups: String?, rest: String)] = [
    ("7", "7", nil, ""),
    ("90000", "90000", nil, ""),
    ("90,000", "90000", nil, ""),
    ("1,234,567", "1234567", nil, ""),
    ("1,234.50", "1234.5", nil, ""),
    ("1,234,567.89", "1234567.89", nil, ""),
    ("25.50", "25.5", nil, ""),
    (".50", "0.5", nil, ""),
    ("45.505", "45.505", "45505", ""),
    ("80.000", "80", "80000", ""),
    ("1.234,56", "1234.56", nil, ""),
    ("1.234.567", "1234567", nil, ""),
    ("1.234.567,89", "1234567.89", nil, ""),
    ("12,5", "12.5", nil, ""),
    ("12,50", "12.5", nil, ""),
    ("0,125", "0.125", nil, ""),
    ("35 000", "35000", nil, ""),
    ("1 234 567,89", "1234567.89", nil, ""),
    ("35\u{00A0}000", "35000", nil, ""),
    ("35\u{202F}000", "35000", nil, ""),
    ("95'000", "95000", nil, ""),
    ("95\u{2019}000", "95000", nil, ""),
    ("1'234'567.50", "1234567.5", nil, ""),
    ("6,00,000", "600000", nil, ""),
    ("1,50,00,000", "15000000", nil, ""),
    ("6,00,000.50", "600000.5", nil, ""),
    ("24.06.2011", nil, nil, ""),
    ("1.2.3", nil, nil, ""),
    ("1,2,3", nil, nil, ""),
    ("90,000,", "90000", nil, ","),
    ("90,000.", "90000", nil, "."),
    ("90 000 000 each", "90000000", nil, " each"),
    ("40 50", "40", nil, " 50"),
    ("2024 100", "2024", nil, " 100"),
    ("401k", "401", nil, "k"),
    ("95'k", "95", nil, "'k"),
    ("123456789012345678", "123456789012345678", nil, ""),
    ("1234567890123456789", nil, nil, ""),
    ("1,234,567,890,123,456,789,012,345,678", nil, nil, ""),
    ("558.534.539.804.228.682.444.995.787.128 a", nil, nil, " a"),
    ("53 365 878 658 361 531 101 763,856750", nil, nil, ""),
    ("1.2.3.4.5.6.7.8.9.10,11", nil, nil, ""),
  ]

  @Test(arguments: cases)
  func numbersAreRead(text: String, value: String?, ifDotGroups: String?, rest: String) {
    let bytes = Array(text.utf8)
    let number = PayNumber(bytes.span, at: 0, end: bytes.count)
    #expect(number.value?.description == value)
    #expect(number.valueIfDotGroups?.description == ifDotGroups)
    #expect(String(decoding: bytes[number.end...], as: UTF8.self) == rest)
  }

  /// More digits than are exact make money that no figure holds; no number at all is something else.
  @Test(arguments: [
    ("1234567890123456789", true), ("1,234,567,890,123,456,789", true),
    ("1.234.567.890.123.456.789.012.345", true), ("1.2.3", false), ("90,000", false),
  ])
  func numbersThatAreTooLongAreMarked(text: String, isTooLong: Bool) {
    let bytes = Array(text.utf8)
    #expect(PayNumber(bytes.span, at: 0, end: bytes.count).isTooLong == isTooLong)
  }
}
