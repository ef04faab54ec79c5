import Testing

@testable import Listings

/// Texts that state no pay: without a digit nothing is disclosed, with one it is unreadable.
struct PayTextNoPayTests {
  static let cases: [PayCase] = [
    ("$2,000 sign on bonus", "unreadable"),
    ("40 hours/week", "unreadable"),
    ("5+ years of experience", "unreadable"),
    ("call 212-555-0100", "unreadable"),
    ("3% annual raise", "unreadable"),
    ("$0 - $0", "undisclosed"),
    ("401(k), dental, vision", "unreadable"),
    ("401k match", "unreadable"),
    ("Grade 12", "unreadable"),
    ("Level 4", "unreadable"),
    ("NHS AfC: Band 5", "unreadable"),
    ("GS 12 Step 1", "unreadable"),
    ("24/7", "unreadable"),
    ("Unpaid", "undisclosed"),
    ("Volunteer", "undisclosed"),
    ("Competitive + benefits", "undisclosed"),
    ("Salary", "undisclosed"),
    ("TBD", "undisclosed"),
    ("n/a", "undisclosed"),
    ("$", "undisclosed"),
    ("$-", "undisclosed"),
    ("0 - 0", "undisclosed"),
    ("$0.00 - $0.00", "undisclosed"),
    ("$100 gift card", "unreadable"),
    ("$1,000 referral bonus", "unreadable"),
    ("$5,000,000 budget", "unreadable"),
    ("http://example.com/job/12345", "unreadable"),
    ("Req ID 12345", "unreadable"),
    ("12345 Main Street", "unreadable"),
    ("posted 2024-05-30", "unreadable"),
    ("2024-05-30", "unreadable"),
    ("05/30/2024", "unreadable"),
    ("1st shift", "unreadable"),
    ("Mon-Fri 9-5", "unreadable"),
    ("9am-5pm", "unreadable"),
    ("COVID-19 vaccination required", "unreadable"),
    ("5 days a week", "unreadable"),
    ("2 openings", "unreadable"),
    ("10% commission", "unreadable"),
    ("100% commission", "unreadable"),
    ("50 employees", "unreadable"),
    ("0.5 FTE", "unreadable"),
    ("3-5 years", "unreadable"),
    ("3 to 5 years experience", "unreadable"),
    ("18 years or older", "unreadable"),
    ("Up to $5,000 bonus", "unreadable"),
    ("Sign-on bonus up to $5,000", "unreadable"),
    ("Relocation $10,000", "unreadable"),
    ("Tuition reimbursement up to $5,250 per year", "unreadable"),
    ("$5,250 tuition reimbursement", "unreadable"),
    ("$5,250 in tuition assistance", "unreadable"),
    ("$10,000 life insurance", "unreadable"),
    ("25 days holiday", "unreadable"),
    ("Annual bonus $5,000", "unreadable"),
  ]

  @Test(arguments: cases)
  func whatIsNoPayStaysOut(text: String, shape: String) {
    let pay = PostedPay(reading: text)
    #expect(pay.shape.name == shape)
    #expect(pay.period == nil && pay.currency == nil)
  }
}
