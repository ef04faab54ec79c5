import Testing

@testable import Listings

/// Codes and the names of the schema.
struct CurrencyAndPeriodTests {
  static let codes: [(text: String, code: String?)] = [
    ("USD", "USD"), ("usd", "USD"), ("Eur", "EUR"), ("", nil), ("US", nil), ("USDT", nil),
    ("US$", nil), ("U D", nil), ("123", nil), ("[]{", nil), ("é1", nil), ("@``", nil),
  ]

  @Test(arguments: codes)
  func aCodeIsThreeLetters(text: String, code: String?) {
    #expect(CurrencyCode(text)?.description == code)
  }

  @Test func codesAreInAlphabeticalOrder() {
    let codes = ["USD", "AUD", "EUR", "CAD"].compactMap { CurrencyCode($0) }.sorted()
    #expect(codes.map(\.description) == ["AUD", "CAD", "EUR", "USD"])
    #expect(CurrencyCode.usDollar.bytes == Array("USD".utf8))
  }

  @Test func namesAreReadBack() {
    for period in PayPeriod.allCases { #expect(PayPeriod(name: period.name) == period) }
    for shape in PayShape.allCases { #expect(PayShape(name: shape.name) == shape) }
    for basis in LevelBasis.allCases { #expect(LevelBasis(name: basis.name) == basis) }
    #expect(PayPeriod(name: "hourly") == nil && PayShape(name: "") == nil)
  }

  @Test func everyFlagHasOneCodeOfItsOwn() {
    let all = ListingFlags.codes
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(Set(all.map(\.flag)).count == all.count)
    #expect(all.allSatisfy { $0.flag.rawValue.nonzeroBitCount == 1 })
  }
}
