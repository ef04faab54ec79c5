import Testing

@testable import Listings

/// Pay in Czech and Slovak.
struct PayTextCzechTests {
  static let cases: [PayCase] = [
    ("35 000 Kč měsíčně", "35000 35000 month CZK"),
    ("38 500 KČ MĚSÍČNĚ", "38500 38500 month CZK"),
    ("od 35 000 do 45 000 Kč/měsíc", "35000 45000 month CZK"),
    ("32 000 až 41 000 Kč hrubého", "32000 41000 - CZK"),
    ("až 60.000,- Kč/měs.", "- 60000 month CZK"),
    ("od 28 000 Kč", "28000 - - CZK"),
    ("do 45 000 Kč měsíčně", "- 45000 month CZK"),
    ("hodinová mzda 180 Kč/hod", "180 180 hour CZK"),
    ("Hodinová mzda: 195 Kč", "195 195 hour CZK"),
    ("165,50 Kč za hodinu", "165.5 165.5 hour CZK"),
    ("1 800 Kč na den", "1800 1800 day CZK"),
    ("35 tis. Kč měsíčně", "35000 35000 month CZK"),
    ("30-40 tis. Kč", "30000 40000 - CZK"),
    ("mezi 30 000 a 40 000 Kč měsíčně", "30000 40000 month CZK"),
    ("420 000 Kč ročně", "420000 420000 year CZK"),
    ("31 000 Kč + bonusy 5 000 Kč", "31000 31000 - CZK"),
    ("40 hodin týdně, 180 Kč/hod", "180 180 hour CZK"),
    ("8hodinová směna, 34 000 Kč měsíčně", "34000 34000 month CZK"),
    ("12hodinové směny, 150 Kč/h", "150 150 hour CZK"),
    ("25 dní dovolené, 45 000 Kč měsíčně", "45000 45000 month CZK"),
    ("13. plat, 40 000 Kč", "40000 40000 - CZK"),
    ("platová třída 9", "- - - -"),
    ("od 1 500 € mesačne", "1500 - month EUR"),
    ("Od 1 500 EUR/mesiac", "1500 - month EUR"),
    ("1 200 - 1 500 eur v hrubom mesačne", "1200 1500 month EUR"),
    ("18 000 € ročne", "18000 18000 year EUR"),
    ("5,50 EUR/hod. brutto", "5.5 5.5 hour EUR"),
    ("najmenej 1 350 € mesačne", "1350 - month EUR"),
    ("medzi 1 200 a 1 600 € mesačne", "1200 1600 month EUR"),
    ("AŽ 60 000 KČ", "- 60000 - CZK"),
    ("1 200 EUR/TÝŽDEŇ", "1200 1200 week EUR"),
    ("mzdové rozpätie 1 200 € + príplatky 150 €", "1200 1200 - EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  @Test func aSheetOfListingsIsRead() throws {
    let reading = try Reading(
      "Zaměstnavatel;Pozice;Mzda;Úvazek\n"
        + "Ateliér Vltava;Střihač;35 000 Kč měsíčně;plný úvazek\n"
        + "Ateliér Vltava;Zvukař;210 Kč/hod;částečný úvazek\n")
    #expect(reading.column("annual_max") == ["420000.00", "436800.00"])
    #expect(reading.column("pay_period") == ["month", "hour"])
  }
}
