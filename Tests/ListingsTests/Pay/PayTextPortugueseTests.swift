import Testing

@testable import Listings

/// Pay in Portuguese.
struct PayTextPortugueseTests {
  static let cases: [PayCase] = [
    ("R$ 3.500,00 a R$ 4.200,00", "3500 4200 - BRL"),
    ("De R$ 5.000 até R$ 7.000 por mês", "5000 7000 month BRL"),
    ("até R$ 10.000,00", "- 10000 - BRL"),
    ("acima de R$ 8.000", "8000 - - BRL"),
    ("a partir de R$ 2.500,00 mensais", "2500 - month BRL"),
    ("R$ 5 mil a R$ 8 mil", "5000 8000 - BRL"),
    ("R$ 4 a 5 mil", "4000 5000 - BRL"),
    ("entre 1.200 € e 1.500 €", "1200 1500 - EUR"),
    ("R$ 25,00 por hora", "25 25 hour BRL"),
    ("R$ 25/hora", "25 25 hour BRL"),
    ("30.000 € ao ano", "30000 30000 year EUR"),
    ("1.100 € ao mês", "1100 1100 month EUR"),
    ("Salário: R$ 2.000,00 + vale refeição R$ 800,00", "2000 2000 - BRL"),
    ("R$ 12.000,00 mensal (CLT)", "12000 12000 month BRL"),
    ("R$ 150,00 por dia", "150 150 day BRL"),
    ("no mínimo R$ 3.000", "3000 - - BRL"),
    ("de 20 mil a 25 mil euros anuais", "20000 25000 year EUR"),
    ("R$ 3.000 ou mais", "3000 - - BRL"),
    ("R$ 2.800,00 + 13º salário", "2800 2800 - BRL"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
