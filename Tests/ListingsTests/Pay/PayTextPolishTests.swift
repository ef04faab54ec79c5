import Testing

@testable import Listings

/// Pay in Polish.
struct PayTextPolishTests {
  static let cases: [PayCase] = [
    ("8 000 zł w miesiącu", "8000 8000 month PLN"),
    ("120 000 zł w skali roku", "120000 120000 year PLN"),
    ("12 000 - 15 000 zł brutto miesięcznie", "12000 15000 month PLN"),
    ("18 000 zł/mies.", "18000 18000 month PLN"),
    ("27,70 zł/godz.", "27.7 27.7 hour PLN"),
    ("30 zł za godzinę", "30 30 hour PLN"),
    ("180 000 PLN rocznie", "180000 180000 year PLN"),
    ("od 5000 do 7000 zł netto na miesiąc", "5000 7000 month PLN"),
    ("od 6 tys. zł brutto", "6000 - - PLN"),
    ("do 9000 zł na rękę", "- 9000 - PLN"),
    ("5000 zł + premia 1000 zł", "5000 5000 - PLN"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  @Test func aSheetOfListingsIsRead() throws {
    let reading = try Reading(
      "Firma;Stanowisko;Wynagrodzenie;Data publikacji\n"
        + "Studio Wisła;Starszy programista;18 000 zł/mies.;6 marca 2024\n"
        + "Studio Wisła;Kierownik;do uzgodnienia;17.03.2024\n")
    #expect(reading.column("level") == ["Senior", "Manager"])
    #expect(reading.column("annual_max") == ["216000.00", ""])
    #expect(reading.column("posted_on") == ["2024-03-06", "2024-03-17"])
  }

  @Test(
    arguments: [
      ("pounds", "GBP"), ("£", "GBP"), ("Euro", "EUR"), ("eur", "EUR"), ("guilders", nil),
      ("", nil),
    ] as [(String, String?)])
  func aCurrencyIsKnownByItsWords(words: String, code: String?) {
    #expect(CurrencyCode(words: words)?.description == code)
  }

  @Test(
    arguments: [
      ("yearly", .year), ("per hour", .hour), ("Monat", .month), ("fortnight", .biweek),
      ("miesięcznie", .month), ("m", nil), ("lifetime", nil), ("", nil),
    ] as [(String, PayPeriod?)])
  func aPeriodIsKnownByItsWords(words: String, period: PayPeriod?) {
    #expect(PayPeriod(words: words) == period)
  }
}
