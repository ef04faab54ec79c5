import Testing

@testable import Listings

/// A floor only or a ceiling only; the other side is never made up.
struct PayTextSideTests {
  static let cases: [PayCase] = [
    ("minimum $60,000", "60000 - - USD"),
    ("From $60,000 a year", "60000 - year USD"),
    ("Starting at $20.00 per hour", "20 - hour USD"),
    ("starting from £30,000", "30000 - - GBP"),
    ("Starting salary $55,000", "55000 - - USD"),
    ("Starting pay: $18/hr", "18 - hour USD"),
    ("$18/hr starting", "18 - hour USD"),
    ("at least $70,000", "70000 - - USD"),
    ("$70,000 minimum", "70000 - - USD"),
    ("$70,000+", "70000 - - USD"),
    ("$70,000 +", "70000 - - USD"),
    ("$70k+ DOE", "70000 - - USD"),
    ("$70,000 and up", "70000 - - USD"),
    ("$70,000 or more", "70000 - - USD"),
    ("$70,000 and above", "70000 - - USD"),
    ("over $70,000", "70000 - - USD"),
    ("more than $70,000", "70000 - - USD"),
    ("Up to $70,000", "- 70000 - USD"),
    ("up to $35/hr", "- 35 hour USD"),
    ("max $70,000", "- 70000 - USD"),
    ("maximum of $70,000", "- 70000 - USD"),
    ("no more than $70,000", "- 70000 - USD"),
    ("$70,000 max", "- 70000 - USD"),
    ("$70,000 maximum", "- 70000 - USD"),
    ("earn up to $70,000 per year", "- 70000 year USD"),
    ("under $70,000", "- 70000 - USD"),
    ("$0 - $120,000", "- 120000 - USD"),
    ("$120,000 - $0", "120000 - - USD"),
    ("Compensation: From $30.00/hour", "30 - hour USD"),
    ("Pay: From $15.50 per hour", "15.5 - hour USD"),
    ("Pay: Up to $25.00 per hour", "- 25 hour USD"),
    ("To £45,000", "- 45000 - GBP"),
    ("Up to £45k + Benefits", "- 45000 - GBP"),
    ("£35k +", "35000 - - GBP"),
    ("£35k+", "35000 - - GBP"),
    ("Salary to £45k", "- 45000 - GBP"),
    ("bis 70.000 €", "- 70000 - EUR"),
  ]

  @Test(arguments: cases)
  func oneSidedPayStaysOneSided(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
