import CByteMasks

/// Three bytes to look for together, 64 places at a time.
struct ByteTriple: Sendable {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// Which of the 64 bytes from `offset` on are one of the three, the lowest bit for the first of
  /// them; bytes past the end are not.
  @inline(__always)
  func hits(in bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    bytes.blockMask(at: offset) { payspread_any_of_three($0, first, second, third) }
  }
}

/// Goes through bytes from one of a triple to the next. What it found in 64 of them is kept until
/// they are passed, so it must be asked of one text only, and never backwards.
struct TripleFinder {
  private let triple: ByteTriple
  /// Where the 64 bytes begin that were looked at last.
  private var block: Int
  /// Which of them are of the triple.
  private var hits: UInt64 = 0

  /// - Parameter start: Where the looking begins.
  init(_ triple: ByteTriple, from start: Int) {
    self.triple = triple
    // The block before it, which is passed.
    block = start &- 64
  }

  /// The offset of the first byte of the triple at or after `position`, else the end of the bytes.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>, from position: Int) -> Int {
    let passed = position &- block
    if passed < 64 {
      let rest = hits &>> UInt64(truncatingIfNeeded: passed)
      if rest != 0 { return position &+ rest.trailingZeroBitCount }
      block = block &+ 64
    } else {
      block = position
    }
    while block < bytes.count {
      hits = triple.hits(in: bytes, at: block)
      if hits != 0 { return block &+ hits.trailingZeroBitCount }
      block = block &+ 64
    }
    hits = 0
    return bytes.count
  }
}
