import Listings
import Testing

@testable import Findings

/// Exact comparison, where products would outgrow 128 bits.
struct FractionTests {
  static let large = Int128(ExactDecimal.largestMantissa)

  @Test(arguments: [
    (Fraction(1, over: 3), Fraction(ExactDecimal("0.333333333333333333") ?? .zero), false),
    (Fraction(ExactDecimal("0.333333333333333333") ?? .zero), Fraction(1, over: 3), true),
    (Fraction(large, over: large - 1), Fraction(large - 1, over: large - 2), true),
    (Fraction(large - 1, over: large - 2), Fraction(large, over: large - 1), false),
    (Fraction(large * large, over: large * large - 1), Fraction(1), false),
    (Fraction(-1, over: 3), Fraction(-1, over: 4), true),
    (Fraction(-7, over: 2), Fraction(-3), true), (Fraction(-3), Fraction(-7, over: 2), false),
    (Fraction(2, over: 4), Fraction(1, over: 2), false), (Fraction(0), Fraction(1, over: 9), true),
  ])
  func order(_ left: Fraction, _ right: Fraction, _ isLess: Bool) {
    #expect((left < right) == isLess)
    if isLess { #expect(!(right < left)) }
  }

  @Test func lowestTermsMakeEqualsEqual() {
    #expect(Fraction(6, over: 4) == Fraction(3, over: 2))
    #expect(Fraction(-6, over: 4) == Fraction(-3, over: 2))
    #expect(Fraction(0, over: 7) == Fraction(0))
    #expect(Fraction(ExactDecimal("2.50") ?? .zero) == Fraction(5, over: 2))
  }
}
