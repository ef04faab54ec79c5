import Testing

@testable import Listings

/// Pay in German.
struct PayTextGermanTests {
  static let cases: [PayCase] = [
    ("60.000 € brutto im Jahr", "60000 60000 year EUR"),
    ("60.000,- € p.a.", "60000 60000 year EUR"),
    ("ab 3.200 € brutto pro Monat", "3200 - month EUR"),
    ("bis zu 85.000 EUR jährlich", "- 85000 year EUR"),
    ("zwischen 45.000 und 55.000 Euro", "45000 55000 - EUR"),
    ("zwischen 2.800 € und 3.400 € monatlich", "2800 3400 month EUR"),
    ("von 50.000 bis 60.000 €", "50000 60000 - EUR"),
    ("von 40.000 € bis zu 50.000 € p. a.", "40000 50000 year EUR"),
    ("Stundenlohn: 15,50 €", "15.5 15.5 hour EUR"),
    ("14,53 €/Std.", "14.53 14.53 hour EUR"),
    ("16 € die Stunde", "16 16 hour EUR"),
    ("17,50 - 19,00 € pro Stunde", "17.5 19 hour EUR"),
    ("55-65 Tsd. €", "55000 65000 - EUR"),
    ("60 TEUR p.a.", "60000 60000 year EUR"),
    ("70 T€ Jahresgehalt", "70000 70000 year EUR"),
    ("Tagessatz 650 €", "650 650 day EUR"),
    ("mind. 48.000 € brutto/Jahr", "48000 - year EUR"),
    ("max. 90.000 €", "- 90000 - EUR"),
    ("Gehalt: 3.500,00 EUR brutto/Monat", "3500 3500 month EUR"),
    ("über 100.000 €", "100000 - - EUR"),
    ("Monatsgehalt ab € 2.400", "2400 - month EUR"),
    ("Bruttojahresgehalt 52.000 – 58.000 €", "52000 58000 year EUR"),
    ("1.000 € wöchentlich", "1000 1000 week EUR"),
    ("CHF 5'200.– pro Monat", "5200 5200 month CHF"),
    ("Fr. 95'000.- bis 110'000.-", "95000 110000 - CHF"),
    ("mindestens 12,82 € je Stunde", "12.82 - hour EUR"),
    ("60.000 € zzgl. Bonus", "60000 60000 - EUR"),
    ("3.000 € x 14", "3000 3000 - EUR"),
    ("60.000 € plus 13. Monatsgehalt", "60000 60000 - EUR"),
    ("3.200 € brutto, 40 Stunden pro Woche", "3200 3200 - EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
