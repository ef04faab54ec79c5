import Testing

@testable import Listings

/// Ranges with all sorts of dashes, words and shared magnitudes.
struct PayTextRangeTests {
  /// A bound with more digits than are exact leaves no figure: the other one alone would pass for
  /// all of the pay.
  @Test(arguments: [
    "€117,862.06–€10'000'000'000'000.0000020 annually",
    "£0.585k to £791 189 956 120 257 817 704.3898k p.a.",
    "$5,101,424,410,325.92k to $87,293,966,566,175,547,835k monthly",
    "$188,539.82 - $52,406,083,113,197,679,802,634/year",
    "$52,406,083,113,197,679,802,634 - $188,539.82/year",
    "$52,406,083,113,197,679,802,634 to $62,406,083,113,197,679,802,634 a year",
    "between $50,000 and $1234567890123456789 a year",
    "1億999999999999999万円",
  ])
  func rangesThatNoFigureHoldsAreUnreadable(text: String) {
    let pay = PostedPay(reading: text)
    #expect(pay.figures.hasPrefix("- - "))
    #expect(pay.isUnreadable)
  }

  /// Cents make an amount what it is, and no number of thousands.
  @Test(arguments: [
    ("$18.55 - $40,000 a year", "18.55 40000 year USD"),
    ("$70.5-80,000 a year", "70500 80000 year USD"),
  ])
  func amountsWithCentsShareNoThousands(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  /// A long number that is no money is none of the pay.
  @Test(arguments: [
    ("$50,000 a year - 20231122334455667788", "50000 50000 year USD"),
    ("$50,000 - 24.06.2011", "50000 50000 - USD"),
    ("$1,234,567,890,123,456,789 once; $20 - $25 per hour", "20 25 hour USD"),
  ])
  func longNumbersBesidePayAreLeftOut(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  static let cases: [PayCase] = [
    ("$25.00-$30.00 Hourly", "25 30 hour USD"),
    ("$1,200 - $1,500 weekly", "1200 1500 week USD"),
    ("$18.50/hour to $22/hour", "18.5 22 hour USD"),
    ("DOE $80-100K", "80000 100000 - USD"),
    ("$15/hr - $17/hr", "15 17 hour USD"),
    ("$70k to $90k and up", "70000 90000 - USD"),
    ("pay range is $98,400 to $147,600 per year.", "98400 147600 year USD"),
    ("110000.0 - 140000.0", "110000 140000 - -"),
    ("$45,000-$55,000/year", "45000 55000 year USD"),
    ("$45,000 – $55,000 per annum", "45000 55000 year USD"),
    ("$45,000 — $55,000", "45000 55000 - USD"),
    ("$45,000 ~ $55,000", "45000 55000 - USD"),
    ("$45,000 through $55,000", "45000 55000 - USD"),
    ("$45-55k", "45000 55000 - USD"),
    ("$45k-55k", "45000 55000 - USD"),
    ("45-55K per year", "45000 55000 year -"),
    ("$45-$55K DOE", "45000 55000 - USD"),
    ("$45k - 55,000", "45000 55000 - USD"),
    ("$1m - $1.5m", "1000000 1500000 - USD"),
    ("$0.9M–$1.2M", "900000 1200000 - USD"),
    ("$5,000-$6,000 Monthly", "5000 6000 month USD"),
    ("Annual Base Salary Range: $60,000 - $70,000", "60000 70000 year USD"),
    ("Annual salary range $60,000-$70,000", "60000 70000 year USD"),
    ("$60,000.00 - $70,000.00 per year", "60000 70000 year USD"),
    ("$60,000.00 to $70,000.00 /year", "60000 70000 year USD"),
    ("85000-95000", "85000 95000 - -"),
    ("85,000-95,000", "85000 95000 - -"),
    ("85,000 to 95,000", "85000 95000 - -"),
    ("85000.00-95000.00", "85000 95000 - -"),
    ("$85,000 to 95,000", "85000 95000 - USD"),
    ("($85,000 - $95,000)", "85000 95000 - USD"),
    ("[$85,000 - $95,000]", "85000 95000 - USD"),
    ("$85,000-$95,000*", "85000 95000 - USD"),
    ("Hiring range: $98,400 – $147,600", "98400 147600 - USD"),
    ("The base salary range for this role is $98,400 - $147,600 per year", "98400 147600 year USD"),
    (
      "The annual base salary for this position ranges from $98,400 to $147,600.",
      "98400 147600 year USD"
    ),
    ("We offer $98,400 to $147,600 depending on experience", "98400 147600 - USD"),
    ("Compensation: $30.00 - $40.00 /hour", "30 40 hour USD"),
    ("$65-70/hr C2C", "65 70 hour USD"),
    ("$65 - 70/hr", "65 70 hour USD"),
    ("65-70/hr", "65 70 hour -"),
    ("$65.00 to $70.00 hr", "65 70 hour USD"),
    ("$15.00 - $17.50 / hour DOE", "15 17.5 hour USD"),
    ("Pay: $800.00 - $1,200.00 per week", "800 1200 week USD"),
    ("$150 - $200 per shift", "150 200 - USD"),
    ("$1,500-$2,000 a week", "1500 2000 week USD"),
    ("$70 to $80 thousand", "70000 80000 - USD"),
    ("$70-80,000", "70000 80000 - USD"),
    ("$70 - $80,000", "70000 80000 - USD"),
    ("$70-$80 K", "70000 80000 - USD"),
    ("100 - 120k", "100000 120000 - -"),
    ("$100 - 120K/yr", "100000 120000 year USD"),
    ("20-25", "20 25 - -"),
    ("20-25 per hour", "20 25 hour -"),
    ("Pay range 20.00 - 25.00", "20 25 - -"),
    ("Paid weekly, $18 - $22", "18 22 - USD"),
    ("Minimum: $50,000 Maximum: $70,000", "50000 70000 - USD"),
    ("Min: $50,000, Max: $70,000", "50000 70000 - USD"),
    ("Min $50,000 / Max $70,000", "50000 70000 - USD"),
    ("$50,000 min, $70,000 max", "50000 70000 - USD"),
    ("$50,000 minimum - $70,000 maximum", "50000 70000 - USD"),
    ("From $50,000 to $70,000", "50000 70000 - USD"),
    ("from $50,000 up to $70,000", "50000 70000 - USD"),
    ("$50,000 up to $70,000", "50000 70000 - USD"),
    ("Between $50,000 - $70,000", "50000 70000 - USD"),
    ("$50,000.00-70,000.00", "50000 70000 - USD"),
    ("$50.000,00 - $70.000,00", "50000 70000 - USD"),
    ("$50,000 -$70,000", "50000 70000 - USD"),
    ("$50,000- $70,000", "50000 70000 - USD"),
    ("$50,000--$70,000", "50000 70000 - USD"),
    ("$50,000 - - $70,000", "50000 70000 - USD"),
    ("$50,000 → $70,000", "50000 70000 - USD"),
    ("$ 50,000 - $ 70,000", "50000 70000 - USD"),
    ("$50,000 → $70,000 per year", "50000 70000 year USD"),
    ("from $18, up to $22/hr", "18 22 hour USD"),
  ]

  @Test(arguments: cases)
  func rangesAreRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
