/// An exact decimal number: `mantissa ÷ 10^scale`, with up to 18 significant digits.
///
/// Posted pay, openings and annualising factors are of this type, so that nothing is rounded before
/// a statistic begins. Values are kept in their shortest form (`35.0` is `35`), hence equal values
/// are equal structures.
public struct ExactDecimal: Sendable, Hashable {
  /// The digits as one signed integer, at most 18 of them.
  public let mantissa: Int64
  /// How many of the digits stand behind the decimal sign, 0 to 18.
  public let scale: UInt8

  /// The largest magnitude of a mantissa: 18 nines.
  public static let largestMantissa: Int64 = 999_999_999_999_999_999
  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)

  /// A whole number. Magnitudes above 18 digits are not representable and are a programmer's error.
  public init(_ whole: Int) {
    self.init(mantissa: Int64(whole), scale: 0)
  }

  /// `mantissa ÷ 10^scale`, brought to its shortest form.
  public init(mantissa: Int64, scale: UInt8) {
    var mantissa = mantissa
    var scale = mantissa == 0 ? 0 : scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  public var isNegative: Bool { mantissa < 0 }
  public var isZero: Bool { mantissa == 0 }
  /// The same amount below zero, or above it for a negative one.
  var negated: ExactDecimal { ExactDecimal(mantissa: -mantissa, scale: scale) }

  /// The nearest binary number, for statistics and cells.
  public var double: Double { Double(mantissa) / Double(PowerOfTen.value(scale)) }
}

extension ExactDecimal {
  /// Reads plain decimal text: an optional sign, digits, at most one `.` and an optional exponent
  /// (`1.2e5`). `nil` for anything else, and beyond 18 significant digits.
  public init?(_ text: String) {
    var text = text
    let parsed: ExactDecimal? = text.withUTF8 { bytes in
      ExactDecimal(ascii: Span(_unsafeElements: bytes))
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// As ``init(_:)-(String)``, from ASCII bytes.
  public init?(ascii bytes: Span<UInt8>) {
    var digits = DecimalDigits()
    var index = 0
    let negative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if negative || (index < bytes.count && bytes[index] == UInt8(ascii: "+")) { index += 1 }
    var inFraction = false
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(bytes[index] - UInt8(ascii: "0"), inFraction: inFraction)
      case UInt8(ascii: ".") where !inFraction:
        inFraction = true
      default:
        break scan
      }
      index += 1
    }
    guard digits.count > 0 else { return nil }
    if index < bytes.count {
      guard let exponent = Self.exponent(bytes, at: index) else { return nil }
      digits.shift(by: exponent)
    }
    guard let value = digits.decimal(negative: negative) else { return nil }
    self = value
  }

  /// The exponent of scientific notation from `e` to the end of the text.
  private static func exponent(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard bytes[start] | 0x20 == UInt8(ascii: "e"), start + 1 < bytes.count else { return nil }
    var index = start + 1
    let negative = bytes[index] == UInt8(ascii: "-")
    if negative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    guard index < bytes.count, bytes.count - index <= 3 else { return nil }
    var value = 0
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return negative ? -value : value
  }
}

extension ExactDecimal {
  /// The exact product; `nil` when it has more than 18 significant digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    var product = Int128(mantissa) * Int128(other.mantissa)
    var scale = Int(scale) + Int(other.scale)
    while scale > 0, product % 10 == 0 {
      product /= 10
      scale -= 1
    }
    guard scale <= 18, product.magnitude <= Self.largestMantissa.magnitude else { return nil }
    return ExactDecimal(mantissa: Int64(product), scale: UInt8(scale))
  }

  /// The exact sum; `nil` when it has more than 18 significant digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    var common = max(scale, other.scale)
    var sum = rescaled(to: common) + other.rescaled(to: common)
    while common > 0, sum % 10 == 0 {
      sum /= 10
      common -= 1
    }
    guard sum.magnitude <= Self.largestMantissa.magnitude else { return nil }
    return ExactDecimal(mantissa: Int64(sum), scale: common)
  }

  private func rescaled(to common: UInt8) -> Int128 {
    Int128(mantissa) * Int128(PowerOfTen.value(common - scale))
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.mantissa < right.mantissa }
    let common = max(left.scale, right.scale)
    return left.rescaled(to: common) < right.rescaled(to: common)
  }

  /// Whether it is more than so many times another one, whatever the digits of that.
  func exceeds(_ other: ExactDecimal, times count: Int8) -> Bool {
    let common = max(scale, other.scale)
    return rescaled(to: common) > other.rescaled(to: common) * Int128(count)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain decimal text without grouping: `45.505`, `-3`, `0.5`.
  public var description: String { String(writing: { $0.append(self) }) }
}
