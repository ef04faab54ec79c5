/// Three bytes to look for together.
struct ByteTriple: Sendable {
  fileprivate let bytes: (UInt8, UInt8, UInt8)

  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    bytes = (first, second, third)
  }
}

/// Goes through bytes from one of a triple to the next. What it found in some blocks of 64 bytes is kept
/// until they are passed, so it must be asked of one text only, and never backwards.
struct TripleFinder {
  private let triple: ByteTriple
  /// Where the blocks begin that were looked at last.
  private var start: Int
  /// How many bytes they are.
  private var length = 0
  /// Which of the bytes are of the triple, the lowest bit of a word for the first of its block.
  private var masks = InlineArray<16, UInt64>(repeating: 0)
  /// How many blocks are looked at next: few at first, as many a finder is asked only once.
  private var blocks = 2

  /// - Parameter start: Where the looking begins.
  init(_ triple: ByteTriple, from start: Int) {
    self.triple = triple
    self.start = start
  }

  /// The offset of the first byte of the triple at or after `position`, else the end of the bytes.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>, from position: Int) -> Int {
    var place = position &- start
    while true {
      if place >= length {
        start = start &+ place
        guard start < bytes.count else {
          (start, length) = (bytes.count, 0)
          return bytes.count
        }
        look(at: bytes)
        place = 0
      }
      let rest = masks[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63)
      if rest != 0 { return start &+ place &+ rest.trailingZeroBitCount }
      place = (place | 63) &+ 1
    }
  }

  /// Looks at the blocks from `start` on.
  @inline(never)
  private mutating func look(at bytes: Span<UInt8>) {
    let count = min(blocks, (bytes.count - start) / 64)
    blocks = min(blocks * 2, 16)
    var words = masks.mutableSpan
    if count > 0 {
      bytes.fillJointMasks(&words, at: start, blocks: count, of: triple.bytes)
      length = 64 * count
    } else {
      let rest = bytes.count - start
      bytes.lastBlock(at: start).span.fillJointMasks(&words, at: 0, blocks: 1, of: triple.bytes)
      words[0] &= 1 << UInt64(rest) - 1
      length = 64
    }
  }
}
