import Testing

@testable import Listings

/// Pay in Romanian, Croatian and Slovene, and what Polish job boards write besides.
struct PayTextSouthEastTests {
  static let cases: [PayCase] = [
    ("4.500 lei/lună", "4500 4500 month RON"),
    ("5.000 lei pe luna", "5000 5000 month RON"),
    ("de la 5.000 la 7.000 lei net pe lună", "5000 7000 month RON"),
    ("până la 6.000 lei", "- 6000 - RON"),
    ("25 lei pe oră", "25 25 hour RON"),
    ("60.000 lei pe an", "60000 60000 year RON"),
    ("Salariu lunar: 3.200 RON", "3200 3200 month RON"),
    ("od 1.200 do 1.500 € bruto mjesečno", "1200 1500 month EUR"),
    ("7 € po satu", "7 7 hour EUR"),
    ("18.000 € godišnje", "18000 18000 year EUR"),
    ("1.500 EUR mesečno", "1500 1500 month EUR"),
    ("12 €/uro", "12 12 hour EUR"),
    ("24.000 € letno", "24000 24000 year EUR"),
    ("7 200 zł/mc", "7200 7200 month PLN"),
    ("5 000 złotych brutto miesięcznie", "5000 5000 month PLN"),
    ("ŻADNYCH NADGODZIN, 30 ZŁ ZA GODZINĘ", "30 30 hour PLN"),
    ("Open Fri/Sat, $150", "150 150 - USD"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }
}
