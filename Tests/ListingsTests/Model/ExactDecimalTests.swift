import Testing

@testable import Listings

/// Decimal numbers: what is read, what is written, sums, products and order.
struct ExactDecimalTests {
  static let readable: [(text: String, written: String)] = [
    ("0", "0"),
    ("-0", "0"),
    ("0.00", "0"),
    ("7", "7"),
    ("+7", "7"),
    ("-7", "-7"),
    ("007", "7"),
    ("35.0", "35"),
    ("35.50", "35.5"),
    ("-35.50", "-35.5"),
    ("45.505", "45.505"),
    (".5", "0.5"),
    ("-.5", "-0.5"),
    ("5.", "5"),
    ("1.2e5", "120000"),
    ("1.2E+5", "120000"),
    ("12e-3", "0.012"),
    ("0e9", "0"),
    ("1e17", "100000000000000000"),
    ("10e-19", "0.000000000000000001"),
    ("999999999999999999", "999999999999999999"),
    ("-999999999999999999", "-999999999999999999"),
    ("0.000000000000000001", "0.000000000000000001"),
    ("1.0000000000000000000000", "1"),
    ("000000000000000000000012", "12"),
  ]

  @Test(arguments: readable)
  func readsAndWrites(text: String, written: String) throws {
    let decimal = try #require(ExactDecimal(text))
    #expect(decimal.description == written)
    #expect(ExactDecimal(written) == decimal)
  }

  static let unreadable = [
    "", " ", "+", "-", ".", "-.", "1.2.3", "1,000", "1 000", " 1", "1 ", "$1", "1k", "0x10", "1e",
    "1e+", "1e1.5", "1e1000", "--1", "1-", "nan", "inf", "١", "1000000000000000000",
    "9999999999999999999", "1e18", "1e-19", "0.1234567890123456789",
  ]

  @Test(arguments: unreadable)
  func otherTextIsNoNumber(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func equalValuesAreEqualStructures() {
    #expect(ExactDecimal(mantissa: 3500, scale: 2) == ExactDecimal(35))
    #expect(ExactDecimal(mantissa: 0, scale: 9) == .zero)
    #expect(ExactDecimal("1e2")?.hashValue == ExactDecimal("100.00")?.hashValue)
  }

  static let sums: [(left: String, right: String, sum: String?)] = [
    ("1", "2", "3"),
    ("0.1", "0.2", "0.3"),
    ("1.86", "2.14", "4"),
    ("-1.5", "0.25", "-1.25"),
    ("5", "-5", "0"),
    ("99999999999999999.5", "0.5", "100000000000000000"),
    ("999999999999999999", "1", nil),
    ("999999999999999999", "0.1", nil),
    ("0.000000000000000001", "1", nil),
  ]

  @Test(arguments: sums)
  func sumsAreExact(left: String, right: String, sum: String?) throws {
    let (first, second) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
    #expect(first.adding(second)?.description == sum)
    #expect(second.adding(first)?.description == sum)
  }

  @Test(arguments: [
    ("3.01", "1", true), ("3", "1", false), ("2.99", "1", false), ("0.1", "0", true),
    ("10000000000000", "56222184428.1904993", true),
    ("0.999999999999999999", "0.333333333333333333", false),
    ("999999999999999999", "0.000000000000000001", true),
    ("0.000000000000000001", "999999999999999999", false),
  ])
  func multiplesAreComparedWhateverTheirDigits(
    left: String, right: String, exceeds: Bool
  ) throws {
    let (left, right) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
    #expect(left.exceeds(right, times: 3) == exceeds)
  }

  static let products: [(left: String, right: String, product: String?)] = [
    ("2080", "45.505", "94650.4"),
    ("0.1", "0.1", "0.01"),
    ("-3", "0.5", "-1.5"),
    ("0", "123", "0"),
    ("0.000000001", "0.000000001", "0.000000000000000001"),
    ("1000000000", "1000000000", nil),
    ("0.0000000001", "0.000000001", nil),
    ("500000000000000000", "0.2", "100000000000000000"),
  ]

  @Test(arguments: products)
  func productsAreExact(left: String, right: String, product: String?) throws {
    let (first, second) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
    #expect(first.multiplied(by: second)?.description == product)
    #expect(second.multiplied(by: first)?.description == product)
  }

  @Test func orderIsThatOfTheValues() {
    let ascending = ["-10", "-9.99", "-0.1", "0", "0.05", "0.1", "9.99", "10", "10.01"]
      .compactMap { ExactDecimal($0) }
    #expect(ascending.count == 9)
    #expect(ascending.shuffled().sorted() == ascending)
  }

  @Test func doublesAreTheNearest() {
    #expect(ExactDecimal("45.505")?.double == 45.505)
    #expect(ExactDecimal("-0.1")?.double == -0.1)
    #expect(ExactDecimal("120000")?.double == 120_000)
  }
}
