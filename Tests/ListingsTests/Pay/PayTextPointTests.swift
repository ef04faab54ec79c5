import Testing

@testable import Listings

/// Single figures.
struct PayTextPointTests {
  static let cases: [PayCase] = [
    ("65k", "65000 65000 - -"),
    ("100,000", "100000 100000 - -"),
    ("$1.2M", "1200000 1200000 - USD"),
    ("$1.2 million", "1200000 1200000 - USD"),
    ("U.S. $95,000", "95000 95000 - USD"),
    ("100.000", "100 100 - -"),
    ("85.5k", "85500 85500 - -"),
    ("85,5k", "85500 85500 - -"),
    ("$ 85,000", "85000 85000 - USD"),
    ("$85 000", "85000 85000 - USD"),
    ("$85000.50", "85000.5 85000.5 - USD"),
    ("$85,000.-", "85000 85000 - USD"),
    ("**$85,000**", "85000 85000 - USD"),
    ("\"$85,000\"", "85000 85000 - USD"),
    ("$85,000, DOE", "85000 85000 - USD"),
    ("Approx. $85,000", "85000 85000 - USD"),
    ("$50 per session", "50 50 - USD"),
    ("$500 flat rate", "500 500 - USD"),
    ("Total compensation $200,000", "200000 200000 - USD"),
    ("$1,234.56", "1234.56 1234.56 - USD"),
    ("$120.000", "120 120 - USD"),
    ("$1,234,567", "1234567 1234567 - USD"),
    ("$.50/mile", "0.5 0.5 - USD"),
    ("$0.65 per mile", "0.65 0.65 - USD"),
    ("70 k", "70000 70000 - -"),
    ("70 thousand", "70000 70000 - -"),
    ("85000", "85000 85000 - -"),
    ("85000.00", "85000 85000 - -"),
    ("85000 negotiable", "85000 85000 - -"),
    ("Salary is 85000 based on experience", "85000 85000 - -"),
    ("85000 DOE", "85000 85000 - -"),
    ("25", "25 25 - -"),
    ("25.50", "25.5 25.5 - -"),
    ("$25", "25 25 - USD"),
    ("$60,000 paid bi-weekly", "60000 60000 - USD"),
    ("Equivalent to $60,000", "60000 60000 - USD"),
  ]

  @Test(arguments: cases)
  func singleFiguresAreRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
