import Testing

@testable import Listings

/// Pay in Dutch.
struct PayTextDutchTests {
  static let cases: [PayCase] = [
    ("van € 2.800 tot € 3.400 per maand", "2800 3400 month EUR"),
    ("€ 3.000 - € 4.000 bruto p/m", "3000 4000 month EUR"),
    ("tussen € 45.000 en € 55.000 per jaar", "45000 55000 year EUR"),
    ("vanaf € 14,50 per uur", "14.5 - hour EUR"),
    ("tot € 60.000", "- 60000 - EUR"),
    ("maximaal € 5.200 bruto per maand", "- 5200 month EUR"),
    ("minimaal € 3.100", "3100 - - EUR"),
    ("€ 15,-/uur", "15 15 hour EUR"),
    ("€ 2.500,- bruto per maand", "2500 2500 month EUR"),
    ("uurloon € 16,20", "16.2 16.2 hour EUR"),
    ("€ 650 per week", "650 650 week EUR"),
    ("jaarsalaris € 70.000", "70000 70000 year EUR"),
    ("€ 3.500 tot en met € 4.500", "3500 4500 - EUR"),
    ("€ 3.500 t/m € 4.500", "3500 4500 - EUR"),
    ("€ 3.200 plus 8% vakantiegeld", "3200 3200 - EUR"),
    ("€ 18 per uur, 32 uur per week", "18 18 hour EUR"),
    ("Schaal 9: € 3.200 - € 4.600", "3200 4600 - EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
