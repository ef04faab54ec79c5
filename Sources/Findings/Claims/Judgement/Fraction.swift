import Listings

/// An exact quotient of whole numbers, in lowest terms.
struct Fraction: Sendable, Hashable {
  private let storedNumerator: TwoWords
  private let storedDenominator: TwoWords

  var numerator: Int128 { storedNumerator.value }
  /// Above zero.
  var denominator: Int128 { storedDenominator.value }

  /// - Parameter denominator: Above zero.
  init(_ numerator: Int128, over denominator: Int128 = 1) {
    var (divisor, rest) = (denominator, numerator % denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let common = divisor < 0 ? -divisor : divisor
    storedNumerator = TwoWords(numerator / common)
    storedDenominator = TwoWords(denominator / common)
  }

  /// A number of 128 bits that is aligned as one of 64: closures of asynchronous functions that
  /// capture a wider aligned value are broken by the compiler (Swift 6.3).
  private struct TwoWords: Hashable {
    let high: Int64
    let low: UInt64

    init(_ value: Int128) {
      high = Int64(truncatingIfNeeded: value >> 64)
      low = UInt64(truncatingIfNeeded: value)
    }

    var value: Int128 { Int128(high) << 64 | Int128(low) }
  }

  init(_ decimal: ExactDecimal) {
    self.init(Int128(decimal.mantissa), over: Self.powerOfTen(Int(decimal.scale)))
  }

  /// The binary number next to it.
  var double: Double { Double(numerator) / Double(denominator) }

  /// 10 to a power of 0 to 38.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension Fraction: Comparable {
  /// By whole parts, and where these are equal by the rests turned upside down: no product that
  /// could outgrow the numbers is formed.
  static func < (left: Fraction, right: Fraction) -> Bool {
    var (left, right) = (left, right)
    while true {
      let (leftWhole, leftRest) = left.parts
      let (rightWhole, rightRest) = right.parts
      guard leftWhole == rightWhole else { return leftWhole < rightWhole }
      guard leftRest != 0, rightRest != 0 else { return leftRest == 0 && rightRest != 0 }
      (left, right) = (
        Fraction(right.denominator, over: rightRest), Fraction(left.denominator, over: leftRest)
      )
    }
  }

  /// The largest whole number that is not above it, and what is left over, in denominators.
  private var parts: (whole: Int128, rest: Int128) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
  }
}
