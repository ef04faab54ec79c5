import Listings
import TestSupport
import Testing

@testable import Spreads

/// Amounts in another currency, and how the rates are told.
struct ConversionTests {
  private func converted(_ hundredths: Int64, at rate: ExactDecimal) throws -> Int64? {
    let euro = try #require(CurrencyCode("EUR"))
    let rate = ExchangeRate(currency: euro, rate: rate, date: "2026", source: "x")
    return ExchangeRates(target: .usDollar, rates: [rate])
      .converted(AnnualAmount(hundredths: hundredths), from: euro)?.hundredths
  }

  @Test(
    arguments: [
      (100, "1.08", 108), (1, "0.5", 1), (1, "0.49", 0), (-1, "0.5", -1), (3, "0.5", 2),
      (12_345, "1.0001", 12_346), (1_000_000_000_000_000, "1", 1_000_000_000_000_000),
      (1_000_000_000_000_000, "1.0000000000000001", 1_000_000_000_000_000),
      (1_000_000_000_000_000, "1.000000000000001", nil), (50_000_000_00, "0.00004", 2000_00),
      (1_000_000_000_000_000, "999999999999999999", nil), (0, "999999999999999999", 0),
      (.max, "999999999999999999", nil), (.min, "0.000000000000000001", -9),
    ] as [(Int64, String, Int64?)])
  func productsAreRoundedHalfAwayFromZero(hundredths: Int64, rate: String, wanted: Int64?) throws {
    #expect(try converted(hundredths, at: #require(ExactDecimal(rate))) == wanted)
  }

  @Test func theTargetStaysAsItIsAndAnUnknownCurrencyDoesNotConvert() throws {
    let rates = try rates("EUR,1.08,2026,ECB\n")
    let amount = AnnualAmount(hundredths: 123)
    #expect(rates.converted(amount, from: .usDollar) == amount)
    #expect(rates.converted(amount, from: try #require(CurrencyCode("GBP"))) == nil)
  }

  /// Against digits multiplied by hand.
  @Test func conversionIsExact() throws {
    var numbers = SeededNumbers(state: 7)
    for _ in 0..<2000 {
      let amount = Int64.random(in: 0...Self.random(upTo: 15, &numbers), using: &numbers)
      let mantissa = Int64.random(in: 1...Self.random(upTo: 18, &numbers), using: &numbers)
      let scale = UInt8.random(in: 0...18, using: &numbers)
      let wanted = WrittenProduct(amount, mantissa).rounded(scale: Int(scale))
      let found = try converted(amount, at: ExactDecimal(mantissa: mantissa, scale: scale))
      let expected = wanted.flatMap { $0 <= AnnualAmount.largest.hundredths ? $0 : nil }
      #expect(found == expected, "\(amount) × \(mantissa)e-\(scale)")
    }
  }

  /// A power of ten with up to `digits` zeros.
  private static func random(upTo digits: Int, _ numbers: inout SeededNumbers) -> Int64 {
    (0..<Int.random(in: 1...digits, using: &numbers)).reduce(1) { power, _ in power * 10 } - 1
  }

  @Test(arguments: [
    ("EUR,1.08,2026-01-05,ECB", "1 EUR = 1.08 USD on 2026-01-05 (ECB)"),
    ("EUR,1.08,2026-01,ECB", "1 EUR = 1.08 USD in 2026-01 (ECB)"),
    ("KWD,1234.5,2026,\"CBK, mean\"", "1 KWD = 1,234.5 USD in 2026 (CBK, mean)"),
  ])
  func aRateIsToldWithItsBasis(row: String, text: String) throws {
    let rate = try #require(try rates(row + "\n").rates.first)
    #expect(ConversionNote.text(rate, into: .usDollar) == text)
  }

  /// A listing's currency is converted where it has a rate; only what was used is told.
  @Test func theRatesUsedAreToldInAlphabeticalOrder() throws {
    let all = try rates(
      "GBP,1.27,2026-01,BoE\nEUR,1.08,2026-01-05,ECB\nISK,0.008,2026,x\nCHF,1.1,2026,SNB\n")
    let postings = [
      Posting.range("L1", "100", "200", currency: "GBP"), .range("L1", "1", "2", currency: "SEK"),
      .range("L2", "100", "200", currency: "ISK"), .range("L2", "100", "200", currency: "EUR"),
      .range("L3", "100", "200", currency: "GBP"), .range("L3", "100", "200"),
    ]
    #expect(
      ConversionNote.sentences(table(postings, options: options([], all))) == [
        "Pay in euros is converted: 1 EUR = 1.08 USD on 2026-01-05 (ECB).",
        "Pay in pounds is converted: 1 GBP = 1.27 USD in 2026-01 (BoE).",
        "Pay in ISK is converted: 1 ISK = 0.008 USD in 2026 (x).",
      ])
    #expect(ConversionNote.sentences(table(postings)).isEmpty)
  }

  /// Pay that is in no figure needs no rate: there is none, it is no year's, its job is shown
  /// above, or its group is withheld.
  @Test func aRateThatNoFigureNeedsIsNotTold() throws {
    let all = try rates("EUR,1.08,2026,ECB\nGBP,1.27,2026,BoE\nCHF,1.1,2026,SNB\n")
    var seasonal = Posting.range("L1", "1", "2", currency: "GBP")
    seasonal.flags = .notFullYear
    var again = Posting.range("L1", "1", "2", currency: "CHF")
    again.repostOf = .some(nil)
    let postings = [
      .range("L1", "100", "200"), seasonal, again, Posting(level: "L1", currency: "EUR"),
    ]
    var options = options([], all)
    #expect(table(postings, options: options).spread("L1").conversions.isEmpty)
    options.reposts = .count
    let used = table(postings, options: options).spread("L1").conversions
    #expect(used.map(\.currency.description) == ["CHF"])
    options.minListings = 9
    #expect(table(postings, options: options).spread("L1").conversions.isEmpty)
  }
}

/// A product of whole numbers as digits, worked out as on paper.
private struct WrittenProduct {
  /// From the last digit to the first.
  private var digits: [Int]

  init(_ left: Int64, _ right: Int64) {
    let (left, right) = (Self.digits(left), Self.digits(right))
    digits = [Int](repeating: 0, count: left.count + right.count + 1)
    for (row, one) in left.enumerated() {
      for (column, other) in right.enumerated() { digits[row + column] += one * other }
    }
    for place in digits.indices.dropLast() {
      digits[place + 1] += digits[place] / 10
      digits[place] %= 10
    }
  }

  private static func digits(_ number: Int64) -> [Int] {
    String(number).reversed().compactMap(\.wholeNumberValue)
  }

  /// The product ÷ 10^scale, rounded half up; `nil` beyond 64 bits.
  func rounded(scale: Int) -> Int64? {
    let cut = digits + [Int](repeating: 0, count: scale)
    let text = cut[scale...].reversed().map(String.init).joined()
    let roundsUp = scale > 0 && cut[scale - 1] >= 5
    return Int64(text).map { $0 + (roundsUp ? 1 : 0) }
  }
}
