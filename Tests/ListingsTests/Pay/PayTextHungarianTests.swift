import Testing

@testable import Listings

/// Pay in Hungarian.
struct PayTextHungarianTests {
  static let cases: [PayCase] = [
    ("450 000 Ft/hó", "450000 450000 month HUF"),
    ("bruttó 600 000 Ft havonta", "600000 600000 month HUF"),
    ("havi bruttó 450.000 - 600.000 Ft", "450000 600000 month HUF"),
    ("2 500 Ft/óra", "2500 2500 hour HUF"),
    ("2 200 Ft óránként", "2200 2200 hour HUF"),
    ("órabér: 2 100 Ft", "2100 2100 hour HUF"),
    ("bruttó 7 200 000 Ft évente", "7200000 7200000 year HUF"),
    ("éves bruttó 9 600 000 Ft", "9600000 9600000 year HUF"),
    ("450 000-tól 600 000 Ft-ig", "450000 600000 - HUF"),
    ("450 000 Ft-tól", "450000 - - HUF"),
    ("600 000 Ft-ig havonta", "- 600000 month HUF"),
    ("akár 700 000 Ft/hó", "- 700000 month HUF"),
    ("legalább 400 000 Ft/hó", "400000 - month HUF"),
    ("400 000 és 500 000 Ft között havonta", "400000 500000 month HUF"),
    ("nettó 450 ezer Ft/hó", "450000 450000 month HUF"),
    ("450 eFt/hó", "450000 450000 month HUF"),
    ("1,2 millió Ft/hó", "1200000 1200000 month HUF"),
    ("napi 8 óra, bruttó 450 000 Ft/hó", "450000 450000 month HUF"),
    ("heti 40 óra, 480 000 Ft havonta", "480000 480000 month HUF"),
    ("450 000 Ft + cafeteria 30 000 Ft", "450000 450000 - HUF"),
    ("20 éves cég, 500 000 Ft/hó", "500000 500000 month HUF"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }

  /// The endings are letters of other words where no hyphen hangs them on a number.
  @Test(arguments: [
    ("$50,000 ig @studio", "50000 50000 - USD"), ("$50,000 - ig", "50000 50000 - USD"),
    ("$50,000 and $60,000", "50000 60000 - USD"),
  ])
  func nothingElseIsABound(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
  }
}
