import Testing

@testable import Listings

/// Several statements: those of one period and currency give their envelope, marked as such.
struct PayTextSeveralTests {
  static let cases: [PayCase] = [
    ("$45,000 and $55,000", "45000 55000 - USD"),
    ("£40,000 OTE £60,000", "40000 60000 - GBP"),
    ("Base $60k, OTE $120k", "60000 120000 - USD"),
    ("$60/hr W2 or $70/hr C2C", "60 70 hour USD"),
    ("Full time $60k, part time $30/hr", "60000 60000 - USD"),
    ("$60,000/yr ($28.85/hr)", "60000 60000 year USD"),
    ("$28.85/hr ($60,000/yr)", "28.85 28.85 hour USD"),
    ("$28.85 hourly / $60,008 annually", "28.85 28.85 hour USD"),
    ("NYC: $150,000-$170,000; Denver: $130,000-$150,000", "130000 170000 - USD"),
    ("CA: $150,000 - $170,000 NY: $155,000 - $175,000", "150000 175000 - USD"),
    ("$150,000 (CA), $140,000 (CO)", "140000 150000 - USD"),
    ("Zone 1: $120k-$140k | Zone 2: $110k-$130k", "110000 140000 - USD"),
    ("L4: $150,000 - $180,000, L5: $180,000 - $220,000", "150000 220000 - USD"),
    ("£25k-£30k (OTE £45k)", "25000 45000 - GBP"),
    ("£23,114 per annum (actual £15,000)", "15000 23114 year GBP"),
    ("$50,000/$70,000", "50000 70000 - USD"),
    ("$50,000 or $60,000", "50000 60000 - USD"),
    ("$18/hr, $37,440", "18 18 hour USD"),
    ("Seattle: $90,000–$110,000; Remote: $80,000–$100,000 per year", "80000 110000 year USD"),
    ("$28.85/hr, equal to $60,000 a year", "28.85 28.85 hour USD"),
    ("from $18/hr, up to $5,000", "18 - hour USD"),
    ("Salary to £45k, OTE £60k", "- 60000 - GBP"),
    ("£60k, juniors up to £45k", "- 60000 - GBP"),
    ("£40k, seniors from £60k", "40000 - - GBP"),
    ("Up to £100k in London, £80k-£90k in Leeds", "80000 100000 - GBP"),
  ]

  @Test(arguments: cases)
  func severalRangesGiveTheirEnvelope(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(PostedPay(reading: text).hasSeveralRanges)
  }
}
