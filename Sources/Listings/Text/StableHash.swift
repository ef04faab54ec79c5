import CSVText

/// A 64-bit hash that is the same on every run and machine; the standard library's is seeded anew
/// each time and would give listings other ids on every run.
///
/// Eight bytes at a time are folded by a full-width multiplication. It guards against accidents,
/// not against someone who makes collisions on purpose.
package struct StableHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Begins a hash that is the same everywhere.
  init() {}

  /// Begins another hash for each seed, such as nobody can foresee.
  package init(seed: UInt64) {
    self.init()
    combine(seed)
  }

  private static let multiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// Mixes in one word.
  @inline(__always)
  mutating func combine(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: Self.multiplier)
    state = product.high ^ product.low &+ 0xA076_1D64_78BD_642F
  }

  /// Mixes in a stretch of bytes and its length, so that neighbouring texts do not run together.
  package mutating func combine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      combine(bytes.word(at: index).byteSwapped)
      index &+= 8
    }
    if index < range.upperBound {
      let count = range.upperBound &- index
      let rest = bytes.word(endingAt: range.upperBound, count: count)
      combine(rest.byteSwapped &>> UInt64(64 &- 8 &* count))
    }
    combine(UInt64(range.count) | 1 << 63)
  }

  /// Mixes in an optional decimal; absent and zero differ.
  mutating func combine(_ decimal: ExactDecimal?) {
    guard let decimal else { return combine(UInt64.max) }
    combine(UInt64(bitPattern: decimal.mantissa))
    combine(UInt64(decimal.scale))
  }

  package var value: UInt64 {
    var final = self
    final.combine(0x1)
    return final.state
  }
}
