import Testing

@testable import Listings

/// Pay periods in words and abbreviations.
struct PayTextPeriodTests {
  static let cases: [PayCase] = [
    ("$85k/yr DOE", "85000 85000 year USD"),
    ("$95,000.00/annually", "95000 95000 year USD"),
    ("Hourly Rate: $24.50", "24.5 24.5 hour USD"),
    ("$30/h", "30 30 hour USD"),
    ("$30 ph", "30 30 hour USD"),
    ("$30 p/h", "30 30 hour USD"),
    ("$30 p.h.", "30 30 hour USD"),
    ("$30 an hour", "30 30 hour USD"),
    ("$30 each hour", "30 30 hour USD"),
    ("$30 hourly", "30 30 hour USD"),
    ("$30/hour", "30 30 hour USD"),
    ("$30.00 / hr.", "30 30 hour USD"),
    ("$30 per hr", "30 30 hour USD"),
    ("30/hr", "30 30 hour -"),
    ("30 per hour", "30 30 hour -"),
    ("30.00 hourly", "30 30 hour -"),
    ("$250/day", "250 250 day USD"),
    ("$250 a day", "250 250 day USD"),
    ("$250 per diem", "250 250 day USD"),
    ("$1,000/week", "1000 1000 week USD"),
    ("$1,000/wk", "1000 1000 week USD"),
    ("$2,000 bi-weekly", "2000 2000 biweek USD"),
    ("$2,000 every two weeks", "2000 2000 biweek USD"),
    ("$2,000 per fortnight", "2000 2000 biweek USD"),
    ("$2,000 per pay period (biweekly)", "2000 2000 biweek USD"),
    ("$2,500 semi-monthly", "2500 2500 semimonth USD"),
    ("$2,500 twice monthly", "2500 2500 semimonth USD"),
    ("$5,000/mo", "5000 5000 month USD"),
    ("$5,000/month", "5000 5000 month USD"),
    ("$5k a month", "5000 5000 month USD"),
    ("$60,000 per year", "60000 60000 year USD"),
    ("$60,000 yearly", "60000 60000 year USD"),
    ("$60,000 Annually", "60000 60000 year USD"),
    ("$60,000 p.a.", "60000 60000 year USD"),
    ("$60,000 PA", "60000 60000 year USD"),
    ("$60,000/year", "60000 60000 year USD"),
    ("$60,000/yr.", "60000 60000 year USD"),
    ("$60,000 /yr", "60000 60000 year USD"),
    ("$60,000 (annual)", "60000 60000 year USD"),
    ("$60,000 annual salary", "60000 60000 year USD"),
    ("Annual salary: $60,000", "60000 60000 year USD"),
    ("$15.50hr", "15.5 15.5 hour USD"),
    ("$15.50/Hr.", "15.5 15.5 hour USD"),
    ("Pay: $15.50 per hour", "15.5 15.5 hour USD"),
    ("$25/hr (non-negotiable)", "25 25 hour USD"),
    ("Part-time: $25/hr", "25 25 hour USD"),
    ("$70K/year", "70000 70000 year USD"),
    ("$70K/annum", "70000 70000 year USD"),
    ("85000/year", "85000 85000 year -"),
    ("85000 annually", "85000 85000 year -"),
    ("85,000 per year", "85000 85000 year -"),
    ("$18/hr paid weekly", "18 18 hour USD"),
    ("Weekly pay: $1,200", "1200 1200 week USD"),
    ("Monthly: $5,000", "5000 5000 month USD"),
    ("Per hour: $25", "25 25 hour USD"),
    ("Hourly $25", "25 25 hour USD"),
    ("Annual $85,000", "85000 85000 year USD"),
    ("Salary (yearly): 85000", "85000 85000 year -"),
  ]

  @Test(arguments: cases)
  func periodsAreRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
