/// Two bytes to look for together, eight places at a time, in long texts 32.
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
    // Most fields end within the first words; where one goes on, larger steps pay.
    let near = min(bytes.count, offset &+ 32)
    while offset &+ 8 <= near {
      let hits = hits(in: bytes.word(at: offset))
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset &+ 32 <= bytes.count, blockHits(in: bytes, at: offset) == 0 { offset &+= 32 }
    while offset &+ 8 <= bytes.count {
      let hits = hits(in: bytes.word(at: offset))
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, bytes[offset] != first, bytes[offset] != second { offset &+= 1 }
    return offset
  }

  /// As ``hits(in:)``, of four words together: whether there is a hit, not where.
  @inline(__always)
  private func blockHits(in bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    hits(in: bytes.word(at: offset)) | hits(in: bytes.word(at: offset &+ 8))
      | hits(in: bytes.word(at: offset &+ 16)) | hits(in: bytes.word(at: offset &+ 24))
  }

  /// The top bit of every byte that is one of the two, as ``zeroBytes(_:)`` marks them.
  @inline(__always)
  func hits(in word: UInt64) -> UInt64 {
    zeroBytes(word ^ firstInAllPlaces) | zeroBytes(word ^ secondInAllPlaces)
  }

  /// The top bit of every byte that is zero. A borrow can mark bytes above a zero byte falsely,
  /// never below it, so the lowest mark is always right.
  @inline(__always)
  private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
