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
  /// Which of the bytes are one of the triple and which, three words a block, the lowest bit for its
  /// first byte.
  private var masks = InlineArray<48, UInt64>(repeating: 0)
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
      let word = 3 &* (place &>> 6)
      let hits = masks[word] | masks[word &+ 1] | masks[word &+ 2]
      let rest = hits &>> UInt64(truncatingIfNeeded: place & 63)
      if rest != 0 { return start &+ place &+ rest.trailingZeroBitCount }
      place = (place | 63) &+ 1
    }
  }

  /// Looks at the blocks from `start` on.
  @inline(never)
  private mutating func look(at bytes: Span<UInt8>) {
    var words = masks.mutableSpan
    length = 64 * bytes.fillMasks(&words, at: start, most: blocks, of: triple.bytes)
    blocks = min(blocks * 2, 16)
  }
}
