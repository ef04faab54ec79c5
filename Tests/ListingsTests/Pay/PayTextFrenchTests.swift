import Testing

@testable import Listings

/// Pay in French.
struct PayTextFrenchTests {
  static let cases: [PayCase] = [
    ("De 35 000 € à 42 000 € brut par an", "35000 42000 year EUR"),
    ("35-40 k€ brut/an", "35000 40000 year EUR"),
    ("45K€ - 55K€ selon profil", "45000 55000 - EUR"),
    ("30/35 K€ brut annuel", "30000 35000 year EUR"),
    ("à partir de 2 200 € par mois", "2200 - month EUR"),
    ("A partir de 30K€ brut annuel", "30000 - year EUR"),
    ("jusqu’à 60 000 €/an", "- 60000 year EUR"),
    ("jusqu'à 45k€", "- 45000 - EUR"),
    ("entre 28000 et 32000 € bruts annuels", "28000 32000 year EUR"),
    ("12,50 € de l'heure", "12.5 12.5 hour EUR"),
    ("13 €/h", "13 13 hour EUR"),
    ("TJM : 450 - 550 €", "450 550 day EUR"),
    ("400€/j", "400 400 day EUR"),
    ("400 € par jour", "400 400 day EUR"),
    ("1 800 € brut mensuel", "1800 1800 month EUR"),
    ("2 500 € nets par mois", "2500 2500 month EUR"),
    ("Salaire : 38 000 € annuel brut", "38000 38000 year EUR"),
    ("Salaire entre 2 000 € et 2 400 € mensuels", "2000 2400 month EUR"),
    ("55 000 $ par année", "55000 55000 year USD"),
    ("dès 24 000 € l'an", "24000 - year EUR"),
    ("25 mille euros", "25000 25000 - EUR"),
    ("45 000 € + variable", "45000 45000 - EUR"),
    ("45 000 € fixe, variable 10 000 €", "45000 45000 - EUR"),
    ("32 000 € sur 13 mois", "32000 32000 - EUR"),
    ("39h/semaine, 13,50 € de l'heure", "13.5 13.5 hour EUR"),
    ("minimum 30 000 € brut", "30000 - - EUR"),
    ("salaire minimum : 30 000 €", "30000 - - EUR"),
    ("plus de 50 000 €", "50000 - - EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
