import Testing

@testable import Listings

/// Pay in Swedish, Norwegian, Danish, Finnish and Icelandic.
struct PayTextNordicTests {
  static let cases: [PayCase] = [
    ("från 30 000 till 35 000 kr per månad", "30000 35000 month -"),
    ("25 000 - 32 000 kr/mån", "25000 32000 month -"),
    ("mellan 28 000 och 34 000 SEK i månaden", "28000 34000 month SEK"),
    ("upp till 45 000 kr", "- 45000 - -"),
    ("lägst 27 500 kr i månaden", "27500 - month -"),
    ("från och med 31 000 kr", "31000 - - -"),
    ("150 kr/tim", "150 150 hour -"),
    ("timlön 165 kr", "165 165 hour -"),
    ("165 kronor i timmen", "165 165 hour -"),
    ("45 tkr per månad", "45000 45000 month -"),
    ("30 tkr - 38 tkr", "30000 38000 - -"),
    ("500 000 SEK om året", "500000 500000 year SEK"),
    ("minst 29 000:- per månad", "29000 - month -"),
    ("kr 550 000 - 650 000 pr år", "550000 650000 year -"),
    ("fra 500 000 til 600 000 NOK", "500000 600000 - NOK"),
    ("inntil 700 000 kr", "- 700000 - -"),
    ("opptil NOK 800 000", "- 800000 - NOK"),
    ("mellom kr 480 000 og kr 560 000", "480000 560000 - -"),
    ("fra kr. 450.000,- til kr. 520.000,-", "450000 520000 - -"),
    ("220 kr pr. time", "220 220 hour -"),
    ("210 kr/time", "210 210 hour -"),
    ("timelønn kr 230", "230 230 hour -"),
    ("45.000 kr. pr. måned", "45000 45000 month -"),
    ("38.000 - 42.000 DKK/md", "38000 42000 month DKK"),
    ("op til 55.000 kr. om måneden", "- 55000 month -"),
    ("mindst 32.000 kr. månedligt", "32000 - month -"),
    ("årsløn 600.000 DKK", "600000 600000 year DKK"),
    ("mellem 35.000 og 40.000 kr", "35000 40000 - -"),
    ("3 000 - 3 500 €/kk", "3000 3500 month EUR"),
    ("2500 € kuukaudessa", "2500 2500 month EUR"),
    ("vähintään 2 800 euroa kuukaudessa", "2800 - month EUR"),
    ("jopa 4 000 €/kk", "- 4000 month EUR"),
    ("13,50 €/h", "13.5 13.5 hour EUR"),
    ("14 € tunnissa", "14 14 hour EUR"),
    ("50 000 € vuodessa", "50000 50000 year EUR"),
    ("3 200 € alkaen", "3200 - - EUR"),
    ("tuntipalkka 15,20 €", "15.2 15.2 hour EUR"),
    ("650.000 kr. á mánuði", "650000 650000 month -"),
    ("ISK 700.000 - 800.000 á mánuði", "700000 800000 month ISK"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
