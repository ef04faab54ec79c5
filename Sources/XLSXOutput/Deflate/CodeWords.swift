/// The bits of all tokens of a block at hand: of each byte, length and distance.
struct CodeWords: ~Copyable {
  /// Bits, the first at the lowest place, above eight bits with their number.
  private typealias Word = UInt32

  private static let lengths = 256

  /// The bits of each byte and of the block's end.
  private let literals: UnsafeMutablePointer<Word>
  /// The bits of each length above the shortest, with what stands behind the symbol.
  private let matches: UnsafeMutablePointer<Word>
  /// The bits of each symbol of distances.
  private let distances: UnsafeMutablePointer<Word>

  init() {
    literals = .allocate(capacity: DeflateSymbols.endOfBlock + 1)
    literals.initialize(repeating: 0, count: DeflateSymbols.endOfBlock + 1)
    matches = .allocate(capacity: Self.lengths)
    matches.initialize(repeating: 0, count: Self.lengths)
    distances = .allocate(capacity: DeflateSymbols.distances)
    distances.initialize(repeating: 0, count: DeflateSymbols.distances)
  }

  deinit {
    literals.deallocate()
    matches.deallocate()
    distances.deallocate()
  }

  /// Takes the bits of a block's codes.
  mutating func take(_ codes: BlockCodes) {
    for symbol in 0...DeflateSymbols.endOfBlock {
      literals[symbol] = Self.word(codes.literals, symbol)
    }
    for above in 0..<Self.lengths {
      let (symbol, extraBits) = DeflateSymbols.length(above + DeflateSymbols.shortestMatch)
      let extra = above & ((1 << extraBits) - 1)
      matches[above] = Self.word(codes.literals, symbol, extra: extra, extraBits)
    }
    for symbol in 0..<DeflateSymbols.distances {
      distances[symbol] = Self.word(codes.distances, symbol)
    }
  }

  private static func word(
    _ code: PrefixCode, _ symbol: Int, extra: Int = 0, _ extraBits: Int = 0
  ) -> Word {
    let (bits, count) = code.word(symbol)
    return (bits | Word(extra) << Word(count)) << 8 | Word(count + extraBits)
  }

  /// Writes tokens and the end of their block. There must be room for them.
  func write(_ tokens: UnsafeBufferPointer<DeflateToken>, to output: inout BitWriter) {
    var bits = output
    for token in tokens {
      if token.isMatch {
        Self.hold(matches[token.lengthAboveShortest], &bits)
        let (symbol, extraBits) = DeflateSymbols.distance(token.distance)
        Self.hold(distances[symbol], &bits)
        let extra = (token.distance &- 1) & ((1 &<< extraBits) &- 1)
        bits.hold(UInt32(truncatingIfNeeded: extra), extraBits)
      } else {
        Self.hold(literals[token.literal], &bits)
      }
      bits.write()
    }
    Self.hold(literals[DeflateSymbols.endOfBlock], &bits)
    bits.write()
    output = bits
  }

  @inline(__always)
  private static func hold(_ word: Word, _ bits: inout BitWriter) {
    bits.hold(word &>> 8, Int(truncatingIfNeeded: word & 0xFF))
  }
}
