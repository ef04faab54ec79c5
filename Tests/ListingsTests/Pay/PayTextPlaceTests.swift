import Testing

@testable import Listings

/// Pay in currencies and magnitudes of other places.
struct PayTextPlaceTests {
  static let cases: [PayCase] = [
    ("8 000 - 12 000 zł", "8000 12000 - PLN"),
    ("15 000 zł brutto", "15000 15000 - PLN"),
    ("45 000 Kč/month", "45000 45000 month CZK"),
    ("450 000 Ft", "450000 450000 - HUF"),
    ("5.000 lei net", "5000 5000 - RON"),
    ("₹50,000/month", "50000 50000 month INR"),
    ("Rs. 4,50,000 - 6,00,000 P.A.", "450000 600000 year INR"),
    ("₹ 3.5 - 5 Lakhs P.A.", "350000 500000 year INR"),
    ("Rs 25,000 pm", "25000 25000 month INR"),
    ("INR 20-25 LPA", "2000000 2500000 year INR"),
    ("1.2 Cr - 1.5 Cr", "12000000 15000000 - -"),
    ("₹15L - ₹20L", "1500000 2000000 - INR"),
    ("1,5 M COP", "1500000 1500000 - COP"),
    ("Rp 5.000.000 - Rp 7.000.000 per month", "5000000 7000000 month IDR"),
    ("RM 3,500 - RM 4,500 monthly", "3500 4500 month MYR"),
    ("RM2,000", "2000 2000 - MYR"),
    ("15.000.000 ₫", "15000000 15000000 - VND"),
    ("15 - 20 million VND", "15000000 20000000 - VND"),
    ("₱25,000 per month", "25000 25000 month PHP"),
    ("PHP 30,000 - 35,000", "30000 35000 - PHP"),
    ("S$4,000 - S$5,500", "4000 5500 - SGD"),
    ("HK$30K - HK$35K", "30000 35000 - HKD"),
    ("NT$1,200,000 per year", "1200000 1200000 year TWD"),
    ("R 25 000 per month", "25000 25000 month ZAR"),
    ("R25 000 - R30 000", "25000 30000 - ZAR"),
    ("TRY 45.000 - 60.000", "45000 60000 - TRY"),
    ("₺45.000", "45000 45000 - TRY"),
    ("₦150,000 monthly", "150000 150000 month NGN"),
    ("KES 80,000 - 120,000", "80000 120000 - KES"),
    ("AED 8,000 per month", "8000 8000 month AED"),
    ("100.000 руб.", "100000 100000 - RUB"),
    ("฿35,000 per month", "35000 35000 month THB"),
    ("CHF 95’000 – 110’000 p.a.", "95000 110000 year CHF"),
    ("$130 to $160K", "130000 160000 - USD"),
    ("$350-401k", "350000 401000 - USD"),
    ("$350k to 401k", "350000 401000 - USD"),
    ("$262K–$401K a year", "262000 401000 year USD"),
    ("$60,000 - 401k, dental", "60000 60000 - USD"),
    ("$30/hr - 401k", "30 30 hour USD"),
    ("up to $403k", "- 403000 - USD"),
    ("50,000-3 Lacs", "50000 300000 - -"),
    ("USD 60k ‒ 75k", "60000 75000 - USD"),
    ("60\u{202F}000 – 75\u{202F}000 €", "60000 75000 - EUR"),
    ("60\u{00A0}000 €", "60000 60000 - EUR"),
    ("upwards of $90k", "90000 - - USD"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
