import Testing

@testable import Listings

/// Minus signs in pay texts: told from dashes, and never lost.
struct PaySignTests {
  static let texts: [(text: String, isNegative: Bool)] = [
    ("-$50,000 a year", true),
    ("-50,000 a year", true),
    ("\u{2212}$50,000", true),
    ("$-50,000", true),
    ("USD -5000", true),
    ("Pay: -$50,000", true),
    ("-$50,000 - $60,000", true),
    ("-50000 to 60000", true),
    ("- $50,000 a year", false),
    ("Salary - $50,000", false),
    ("Salary -$50,000", false),
    ("$50,000 -$60,000", false),
    ("50 USD -60 USD", false),
    ("50 USD-60 USD", false),
    ("$50,000 - - $60,000", false),
    ("– $50,000", false),
  ]

  @Test(arguments: texts)
  func aMinusSignIsKept(text: String, isNegative: Bool) {
    let pay = PostedPay(reading: text)
    #expect(pay.isNegative == isNegative)
    #expect(pay.isStated)
  }

  @Test(arguments: ["-1", "-1.0", "-1.00", "-1,00", "$-1"])
  func minusOneIsNotStated(text: String) {
    let pay = PostedPay(reading: text)
    #expect(!pay.isStated && !pay.isNegative)
  }

  @Test(arguments: ["-$50000 a year", "-$50000 - $60000 a year", "$-50000"])
  func negativePayIsRefused(text: String) throws {
    let reading = try Reading("Title,Salary\nA,\(text)\n")
    #expect(reading.listings.isEmpty)
    #expect(reading.refusals.count == 1)
  }

  @Test func theTextSaysThePeriodAlsoInAConflict() throws {
    let reading = try Reading("Title,Min,Max,Salary\nA,20,25,$20 - $30 an hour\n")
    #expect(reading.first("pay_min", "pay_max", "pay_period") == "20 25 hour")
    #expect(reading.flags == ["pay_conflict"])
  }

  @Test func aDollarUnderAnotherCurrencysHeaderIsAConflict() throws {
    for header in ["Title,Salary (GBP)", "Title,Min (GBP)"] {
      let reading = try Reading(header + "\nA,$22\n")
      #expect(reading.first("currency") == "GBP")
      #expect(reading.flags.contains("pay_conflict"))
    }
  }
}
