import Listings
import Testing

@testable import Spreads

/// Rates files as people write them.
struct RatesFileTests {
  static let refused: [(row: String, complaint: String)] = [
    ("EURO,1.08,2026,ECB", "\"currency\": \"EURO\" is no currency code. Did you mean \"EUR\"? ·"),
    ("GPB,1.3,2026,BoE", "\"currency\": \"GPB\" is no currency code. Did you mean \"GBP\"? ·"),
    ("€,1.08,2026,ECB", "\"currency\": \"€\" is no currency code. Did you mean \"EUR\"? ·"),
    (",1.08,2026,ECB", "\"currency\": the currency is missing ·"),
    ("EUR,,2026,ECB", "\"rate\": the rate is missing · Write how many units of --currency"),
    ("EUR,\"1,08\",2026,ECB", "\"rate\": \"1,08\" is no number ·"),
    ("EUR,about 1,2026,ECB", "\"rate\": \"about 1\" is no number ·"),
    ("EUR,NaN,2026,ECB", "\"rate\": \"NaN\" is no number ·"),
    ("EUR,0,2026,ECB", "\"rate\": \"0\" is not above 0 ·"),
    ("EUR,-1.08,2026,ECB", "\"rate\": \"-1.08\" is not above 0 ·"),
    ("USD,1.01,2026,ECB", "\"rate\": \"1.01\" for USD, the currency that pay is converted to ·"),
    ("EUR,1.08,,ECB", "\"date\": the date is missing: a rate without date and source has no basis"),
    ("EUR,1.08,2026,", "\"source\": the source is missing: a rate without date and source has"),
    ("EUR,1.08,5 January,ECB", "\"date\": \"5 January\" is no date · Write it as 2026-01-05, 2026"),
    ("EUR,1.08,2026-02-30,ECB", "\"date\": \"2026-02-30\" is no date ·"),
    ("EUR,1.08,2026-13,ECB", "\"date\": \"2026-13\" is no date ·"),
    ("EUR,1.08,0000,ECB", "\"date\": \"0000\" is no date ·"),
    ("EUR,1.08,+202,ECB", "\"date\": \"+202\" is no date ·"),
    ("EUR,1.08,26,ECB", "\"date\": \"26\" is no date ·"),
    ("EUR,1.08,2026,ECB; mean", "\"source\": \"ECB; mean\" has a ; in it, which parts rates in"),
  ]

  @Test(arguments: refused)
  func aRowThatIsNoRateIsRefused(row: String, wanted: String) {
    let found = complaint { _ = try rates(row + "\n") }
    #expect(found.hasPrefix("rates.csv:2: column " + wanted), "\(found)")
  }

  @Test(arguments: [
    ("EUR,1.08,2026,ECB\neur,1.09,2026,ECB\n", 3, "EUR has a rate in row 2 already"),
    ("USD,1,,\nEUR,1.08,2026,ECB\nUSD,1,,\n", 4, "USD has a rate in row 2 already"),
  ])
  func aCurrencyHasOneRate(rows: String, row: Int, wanted: String) {
    let found = complaint { _ = try rates(rows) }
    #expect(found.hasPrefix("rates.csv:\(row): column \"currency\": \(wanted)"), "\(found)")
  }

  @Test(arguments: ["2026-01-05", "2024-02-29", "2026-12", "2026", "0001"])
  func datesAreAsExactAsTheirSource(date: String) throws {
    #expect(try rates("EUR,1.08,\(date),ECB\n").rates.map(\.date) == [date])
  }

  @Test func ratesAreKeptAsTheyStand() throws {
    let found = try rates("gbp,1.27,2026-01,BoE\nEUR,1.0800,2026-01-05,ECB\nVND,4E-05,2026,X\n")
    let texts = found.rates.map { "\($0.currency) \($0.rate) \($0.date) \($0.source)" }
    #expect(
      texts == ["GBP 1.27 2026-01 BoE", "EUR 1.08 2026-01-05 ECB", "VND 0.00004 2026 X"])
    #expect(found.target == .usDollar && found.rate(for: .usDollar) == nil)
    #expect(found.rate(for: try #require(CurrencyCode("EUR"))) == found.rates[1])
    #expect(found.rate(for: try #require(CurrencyCode("CHF"))) == nil)
  }

  @Test func theTargetsOwnRateOfOneIsNoRate() throws {
    #expect(try rates("USD,1.00,,\n").rates.isEmpty)
    #expect(try rates("").rates.isEmpty)
  }

  /// As spreadsheets write it where the comma is the decimal sign.
  @Test func aFileWithSemicolonsMayHaveDecimalCommas() throws {
    let table = try settings(
      "currency;rate;date;source\nEUR;1,08;2026;ECB\nGBP;1.27;2026;BoE\n", name: "rates.csv",
      columns: ExchangeRates.columns)
    let found = try ExchangeRates(table, target: .usDollar)
    #expect(found.rates.map(\.rate.description) == ["1.08", "1.27"])
  }
}
