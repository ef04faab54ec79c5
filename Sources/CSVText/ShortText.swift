/// An ASCII text of at most 24 bytes, held in place, so that it is written without a look for where it
/// stands.
@usableFromInline
package struct ShortText: Sendable {
  /// The first byte lowest in the first, zeros behind the last.
  @usableFromInline private(set) var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
  @usableFromInline package private(set) var count = 0

  /// The most bytes that there can be.
  @inlinable package static var most: Int { 24 }

  /// - Precondition: It is ASCII of at most 24 bytes.
  package init(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// A whole number of 0 or more in decimal digits.
  package init(_ number: Int) {
    precondition(number >= 0)
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }

  private mutating func append(_ byte: UInt8) {
    precondition(byte < 0x80 && count < 24)
    let bits = UInt64(byte) << UInt64(8 * (count % 8))
    switch count / 8 {
    case 0: words.0 |= bits
    case 1: words.1 |= bits
    default: words.2 |= bits
    }
    count += 1
  }
}
