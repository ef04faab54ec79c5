/// Two bytes to look for together, eight places at a time.
struct BytePair {
  private let first: UInt8
  private let second: UInt8
  private let firstInAllPlaces: UInt64
  private let secondInAllPlaces: UInt64

  init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
    firstInAllPlaces = UInt64(first) &* 0x0101_0101_0101_0101
    secondInAllPlaces = UInt64(second) &* 0x0101_0101_0101_0101
  }

  /// The offset of the next byte that is one of the two, or the end of `bytes` where there is
  /// none at or after `offset`.
  @inline(__always)
  func next(in bytes: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset &+ 8 <= bytes.count {
      let word = bytes.word(at: offset)
      let hits = zeroBytes(word ^ firstInAllPlaces) | zeroBytes(word ^ secondInAllPlaces)
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] != first, bytes[offset] != second { offset &+= 1 }
    return offset
  }

  /// The top bit of every byte that is zero. A borrow can mark bytes above a zero byte falsely,
  /// never below it, so the lowest mark is always right.
  @inline(__always)
  private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
