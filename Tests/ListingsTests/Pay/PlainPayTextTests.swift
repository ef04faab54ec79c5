import TestSupport
import Testing

@testable import Listings

/// The commonest pay texts, read at once: what is given must be what the reader of all texts gives.
struct PlainPayTextTests {
  private static func plain(_ text: String, _ habit: PayColumnHabit = PayColumnHabit())
    -> PostedPay?
  {
    let bytes = Array(text.utf8)
    return PlainPayText.read(bytes.span, 0..<bytes.count, habit)
  }

  static let read = [
    "$120,000 - $150,000", "$120K–$150K a year", "£45.50/hr", " $95000 ", "$1,234,567.5",
    "$20.00 to $25 per hour", "£600 per day", "$50-$60/hour", "$4500 / month", "$90k a year",
    "£30,000 – £30,000", "$401k", "$2 - $3",
    "USD 95000 per year", "Up to $90k", "up to $50", "120,000-150,000 CAD / year", "$95,000 CAD",
    "$120,000 - 150,000", "EUR 45,000 - 60,000", "$90,000-$95,000 USD per year",
    "AUD 45.50 an hour",
  ]

  @Test(arguments: read) func commonTextsAreReadAsByTheReader(_ text: String) throws {
    var reader = PayTextReader()
    let pay = try #require(Self.plain(text))
    #expect(pay == reader.read(text))
    #expect(reader.read(text, habit: .dot) == pay)
  }

  static let left = [
    "", "$", "£", "95000", "$0", "$05", "$80.000", "$1,50", "$1234,567", "$70 - $80,000",
    "$90K - $95,000", "$90 - $80", "$50 - £60", "$50 -", "$50 bonus", "$5 m", "$50 a", "$90a year",
    "up to $50 - $60", "UP TO $50", "95000 CAD", "usd 50", "$50 CADS", "USD50", "EUR 50 USD",
    "$50+", "-$50", "$50 - $60 - $70", "$1,234.567", "$50 per hour plus",
    "$50 PER YEAR",
    "$1,000,000,000,000", "€50",
  ]

  @Test(arguments: left) func allOtherTextsAreLeft(_ text: String) {
    #expect(Self.plain(text) == nil)
  }

  @Test func habitsOfAColumnLeaveItToTheReader() {
    #expect(Self.plain("$120,000", PayColumnHabit(decimal: .comma)) == nil)
    #expect(Self.plain("$120", PayColumnHabit(magnitude: 3)) == nil)
  }

  private static let amounts = [
    "1", "9", "45", "45.5", "45.50", "118.505", "999", "1000", "1,000", "1,250", "12,5", "80.000",
    "120", "120,000", "195000", "1,234,567", "1,234.5", "0", "007", "401", "403", "2024", "2025",
    "13", "14", "100 000", "1'000", "123456789012", "1234567890123", "95.", ".5",
  ]
  private static let behind = ["", "", "", "k", "K", "kr", "m", "K+", "%", " 000"]
  private static let openings = ["", "", "", "", "", "up to ", "Up to ", "From ", "USD"]
  private static let signs = ["$", "$", "$", "$", "£", "€", "", "USD ", "EUR ", "CAD", "GBP  "]
  private static let codes = [
    "", "", "", "", "", " CAD", " USD", "EUR", " CHF ", " cad", " USDT", " CAD USD",
  ]
  private static let joints = [
    " - ", "-", "–", " – ", " to ", "to", " -", "- ", " –", " and ", "/",
  ]
  private static let ends = [
    "", "", " a year", " per year", "/hr", " an hour", " / year", "/yr", " per hour", " a month",
    " per week", " a day", "/day", " year", " a hour", "a year", " /hr", " per", "  a year", ".",
    " bonus", ",-", " p.a.",
  ]

  /// Random texts of such pieces, most of which are not plain.
  @Test func whateverIsReadIsReadAsByTheReader() {
    var random = SeededNumbers(state: 23)
    var reader = PayTextReader()
    var count = 0
    func piece(_ pieces: [String]) -> String { pieces.randomElement(using: &random) ?? "" }
    for _ in 0..<150_000 {
      var text = piece(Self.openings) + piece(Self.signs) + piece(Self.amounts) + piece(Self.behind)
      if Bool.random(using: &random) {
        text += piece(Self.joints) + piece(Self.signs) + piece(Self.amounts) + piece(Self.behind)
      }
      text += piece(Self.codes)
      text += piece(Self.ends)
      guard let pay = Self.plain(text) else { continue }
      count += 1
      #expect(pay == reader.read(text), "\(text)")
    }
    #expect(count > 3000)
  }

  /// No such text says anything of the work's extent.
  @Test(arguments: read) func plainTextsGiveNoFlags(_ text: String) {
    var work = WorkReader()
    let bytes = Array(text.utf8)
    #expect(work.flags(pay: bytes.span, 0..<bytes.count, hasPeriod: false).isEmpty)
  }
}
