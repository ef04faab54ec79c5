import Testing

@testable import Listings

/// Pay in Italian.
struct PayTextItalianTests {
  static let cases: [PayCase] = [
    ("RAL 30.000 - 35.000 €", "30000 35000 year EUR"),
    ("da 25.000 a 30.000 €", "25000 30000 - EUR"),
    ("fino a 40.000 € lordi annui", "- 40000 year EUR"),
    ("tra 28.000 € e 32.000 €", "28000 32000 - EUR"),
    ("1.500 € netti al mese", "1500 1500 month EUR"),
    ("€ 1.800,00 lordi mensili", "1800 1800 month EUR"),
    ("9,50 € all'ora", "9.5 9.5 hour EUR"),
    ("12 € l'ora", "12 12 hour EUR"),
    ("30 mila euro", "30000 30000 - EUR"),
    ("oltre 50.000 €", "50000 - - EUR"),
    ("a partire da 22.000 €", "22000 - - EUR"),
    ("almeno 24.000 € all'anno", "24000 - year EUR"),
    ("Stipendio: € 1.400 - € 1.700 al mese", "1400 1700 month EUR"),
    ("€ 1.600 x 14 mensilità", "1600 1600 - EUR"),
    ("RAL: 35k-40k", "35000 40000 year -"),
    ("massimo 45.000 €", "- 45000 - EUR"),
    ("120 € al giorno", "120 120 day EUR"),
    ("€ 35.000 + premi", "35000 35000 - EUR"),
    ("fra 20.000 e 24.000 euro", "20000 24000 - EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
