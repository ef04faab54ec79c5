import Testing

@testable import Listings

/// Pay among other numbers: bonuses, hours, plans, grades.
struct PayTextBesideTests {
  static let cases: [PayCase] = [
    ("Salary: $75,000 to $95,000 annually plus bonus up to 10%", "75000 95000 year USD"),
    ("$120,000 + 15% bonus", "120000 120000 - USD"),
    ("150k-180k + equity", "150000 180000 - -"),
    ("$30 - $35 per hour (W2)", "30 35 hour USD"),
    ("$100,000 (OTE)", "100000 100000 - USD"),
    ("$80K to $120K per year, 401k", "80000 120000 year USD"),
    ("£40,000 + bonus", "40000 40000 - GBP"),
    ("£40,000 plus benefits", "40000 40000 - GBP"),
    ("£40,000 + car allowance", "40000 40000 - GBP"),
    ("£40,000 + £5,000 car allowance", "40000 40000 - GBP"),
    ("$60,000 base + commission", "60000 60000 - USD"),
    ("$60,000 base salary, 10% bonus, 4% 401k match", "60000 60000 - USD"),
    ("$60,000 - $70,000, plus a $5,000 signing bonus", "60000 70000 - USD"),
    ("$5,000 signing bonus! $60,000 - $70,000", "60000 70000 - USD"),
    ("$5,000 sign-on bonus, $28/hr", "28 28 hour USD"),
    ("$28/hr + $5,000 sign-on bonus", "28 28 hour USD"),
    ("$28/hr; $1,000 retention bonus", "28 28 hour USD"),
    ("$28/hr with $2/hr shift differential", "28 28 hour USD"),
    ("$28/hr + $2 weekend differential", "28 28 hour USD"),
    ("12 month contract, $60/hr", "60 60 hour USD"),
    ("6 months, £400 per day", "400 400 day GBP"),
    ("$60/hr on W2, 6 months", "60 60 hour USD"),
    ("$60,000 with 3 weeks vacation", "60000 60000 - USD"),
    ("$60,000 for 2024", "60000 60000 - USD"),
    ("2024 salary: $60,000", "60000 60000 - USD"),
    ("$60,000 (2024)", "60000 60000 - USD"),
    ("Band 6: £37,338 - £44,962", "37338 44962 - GBP"),
    ("Band 6 £37,338 to £44,962 a year per annum", "37338 44962 year GBP"),
    ("GS-12: $86,962 - $113,047", "86962 113047 - USD"),
    ("Rate: $500/day on a 1099", "500 500 day USD"),
    ("Rate $65/hr W2 all inclusive", "65 65 hour USD"),
    ("$18-$20 an hour + tips", "18 20 hour USD"),
    ("$15/hr + tips", "15 15 hour USD"),
    ("$2.13/hour plus tips", "2.13 2.13 hour USD"),
    ("$120,000–$150,000 base, $30,000 equity", "120000 150000 - USD"),
    ("$120,000–$150,000 + 0.1% - 0.5% equity", "120000 150000 - USD"),
    ("$150K – $180K • 0.25% – 0.5%", "150000 180000 - USD"),
    ("$120K–$150K • 1.0%", "120000 150000 - USD"),
    ("$120,000 and a bonus of $10,000", "120000 120000 - USD"),
    ("$120,000 and a $10,000 bonus", "120000 120000 - USD"),
    ("TC: $300k-$400k", "300000 400000 - USD"),
    ("OTE $120,000", "120000 120000 - USD"),
    ("Circa £65k + car + bonus", "65000 65000 - GBP"),
    ("£400 - £450 per day (Inside IR35)", "400 450 day GBP"),
    ("SCP 12-17, £24,496 to £26,845", "24496 26845 - GBP"),
    ("Grade 6 (£33,966 - £39,105 per annum)", "33966 39105 year GBP"),
    ("M1-M6, £28,000", "28000 28000 - GBP"),
    ("Salary £28,000 - £32,000 depending on experience, 25 days holiday", "28000 32000 - GBP"),
    ("$85,000 plus annual bonus", "85000 85000 - USD"),
    ("$85,000 + quarterly bonus of $2,000", "85000 85000 - USD"),
    ("$85,000 with annual bonus of 10%", "85000 85000 - USD"),
    ("$50,000-$70,000 (DOE) + benefits", "50000 70000 - USD"),
    ("$50,000 to $70,000/yr + OT", "50000 70000 year USD"),
    ("Starting at $15/hr, up to $18/hr after 90 days", "15 18 hour USD"),
  ]

  @Test(arguments: cases)
  func numbersBesidePayStayOut(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
