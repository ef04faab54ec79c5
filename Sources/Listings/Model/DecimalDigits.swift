/// Powers of ten that a 64-bit integer holds.
enum PowerOfTen {
  /// `10^exponent` for exponents 0 to 18; larger ones give `10^18`.
  static func value(_ exponent: UInt8) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<min(exponent, 18) { power *= 10 }
    return power
  }
}

/// Collects the digits of a number as they are met, without a text in between.
struct DecimalDigits {
  /// The digits so far as an integer, without those that no longer fit.
  private var mantissa: Int64 = 0
  private var scale = 0
  private var significant = 0
  private var isTooLong = false
  /// Digits met, leading zeros included.
  private(set) var count = 0

  /// Takes one more digit, 0 to 9.
  mutating func append(_ digit: UInt8, inFraction: Bool) {
    count += 1
    if significant >= 18 {
      // Zeros at the end of a fraction say nothing; anything else no longer fits.
      if !(inFraction && digit == 0) { isTooLong = true }
      return
    }
    if mantissa != 0 || digit != 0 { significant += 1 }
    mantissa = mantissa * 10 + Int64(digit)
    if inFraction { scale += 1 }
  }

  /// Multiplies by `10^exponent`.
  mutating func shift(by exponent: Int) {
    scale -= exponent
  }

  /// The number, or `nil` when it has more than 18 significant digits.
  func decimal(negative: Bool) -> ExactDecimal? {
    guard !isTooLong else { return nil }
    var mantissa = mantissa
    var scale = scale
    while scale > 18, mantissa % 10 == 0, mantissa != 0 {
      mantissa /= 10
      scale -= 1
    }
    while scale < 0 {
      guard mantissa <= ExactDecimal.largestMantissa / 10 else { return nil }
      mantissa *= 10
      scale += 1
    }
    if mantissa == 0 { return .zero }
    guard scale <= 18 else { return nil }
    return ExactDecimal(mantissa: negative ? -mantissa : mantissa, scale: UInt8(scale))
  }
}
