import Testing

@testable import Listings

/// Pay in the words and the signs of other places.
struct PayTextLanguageTests {
  static let cases: [PayCase] = [
    ("$50/hr for 40 hours per week", "50 50 hour USD"),
    ("Upto 6 LPA", "- 600000 year -"),
    ("£11.44 an hour, 16 hours a week", "11.44 11.44 hour GBP"),
    ("INR 12-15 LPA", "1200000 1500000 year INR"),
    ("12 LPA", "1200000 1200000 year -"),
    ("8-12 Lakhs per annum", "800000 1200000 year -"),
    ("Rs. 30,000 per month", "30000 30000 month INR"),
    ("Rs 30,000 - 40,000 /month", "30000 40000 month INR"),
    ("MXN $25,000 mensual", "25000 25000 month MXN"),
    ("R$ 5.000,00 por mês", "5000 5000 month BRL"),
    ("CHF 120'000 pro Jahr", "120000 120000 year CHF"),
    ("3.500 € brutto/Monat", "3500 3500 month EUR"),
    ("3.500 € pro Monat", "3500 3500 month EUR"),
    ("ab 50.000 €", "50000 - - EUR"),
    ("bis zu 70.000 € jährlich", "- 70000 year EUR"),
    ("zwischen 50.000 € und 60.000 €", "50000 60000 - EUR"),
    ("45 K€ à 50 K€ brut annuel", "45000 50000 year EUR"),
    ("entre 40 000 € et 45 000 €", "40000 45000 - EUR"),
    ("à partir de 30 000 € par an", "30000 - year EUR"),
    ("jusqu'à 45 000 €", "- 45000 - EUR"),
    ("2 000 € par mois", "2000 2000 month EUR"),
    ("desde 30.000 €", "30000 - - EUR"),
    ("hasta 30.000 € anuales", "- 30000 year EUR"),
    ("entre 30.000 € y 40.000 €", "30000 40000 - EUR"),
    ("30.000 € al año", "30000 30000 year EUR"),
    ("30.000 € brutos anuales", "30000 30000 year EUR"),
    ("30.000 € lordi annui", "30000 30000 year EUR"),
    ("€ 3.000 per maand", "3000 3000 month EUR"),
    ("€2.800 - €3.600 bruto per maand", "2800 3600 month EUR"),
    ("€ 60.000 per jaar", "60000 60000 year EUR"),
    ("45 000 kr per år", "45000 45000 year -"),
    ("年収500万円〜800万円", "5000000 8000000 year JPY"),
    ("時給1500円", "1500 1500 hour JPY"),
    ("月薪15000元", "15000 15000 month CNY"),
    ("15-25K·13薪", "15000 25000 - -"),
    ("연봉 5,000만원", "50000000 50000000 year KRW"),
    ("$28 - $32 per hour, 40 hours a week", "28 32 hour USD"),
    ("$28 per hour, full time, 37.5 hours per week", "28 28 hour USD"),
    ("$28.00 per hour x 40 hours", "28 28 hour USD"),
    ("37.5 hours per week, £25,000 pro rata", "25000 25000 - GBP"),
    ("35 hrs/week at $28/hr", "28 28 hour USD"),
    ("$60,000 with 10+ years experience", "60000 60000 - USD"),
    ("$25.00/hour, 20 hours/week", "25 25 hour USD"),
    ("20 hours per week at $25.00/hour", "25 25 hour USD"),
    ("85,000 dollars", "85000 85000 - USD"),
    ("$28 per hour up to 40 hours", "28 28 hour USD"),
    ("jusqu’à 45 000 €", "- 45000 - EUR"),
  ]

  @Test(arguments: cases)
  func otherLanguagesAreRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
