/// What 64 bytes of CSV text are, a bit for each, the lowest for the first of them.
///
/// All of it holds up to the first of ``oddQuotes`` alone: what stands behind depends on what that is
/// taken for.
struct CSVBlock {
  /// Delimiters that end a field.
  var delimiters: UInt64
  /// Line feeds that end a row.
  var lineFeeds: UInt64
  /// Line feeds between quotes.
  var quotedLineFeeds: UInt64 = 0
  /// The second quotes of pairs.
  var pairs: UInt64 = 0
  /// Quotes that neither begin a field nor end it nor are one of a pair. What is wrong with the last
  /// byte shows in the next block, where it counts for the first.
  var oddQuotes: UInt64 = 0

  /// The bytes before the first odd quote.
  @inline(__always)
  var soundBits: UInt64 { oddQuotes == 0 ? .max : (oddQuotes & (0 &- oddQuotes)) &- 1 }
}

/// Sorts the bytes of rows block by block, from the beginning of a row on, in which most rows are
/// sound: quotes stand around whole fields, and in pairs within.
///
/// That a byte stands between quotes is that it has an odd number of them before it, which is found for
/// 64 bytes at once.
struct CSVBlocks {
  private let delimiter: UInt8
  private let quote: UInt8
  /// What was found in some blocks together, three words a block: delimiters, quotes, line feeds.
  private var masks = InlineArray<48, UInt64>(repeating: 0)
  /// Where in it the words of the next block stand, and how many words there are.
  private var place = 0
  private var end = 0
  /// All bits where a quote is open behind the last block.
  private var open: UInt64 = 0
  /// Whether a quote may stand first in the next block: a field begins there, or one closed before.
  private var mayOpen: UInt64 = 1
  /// Whether a quote closed with the last byte.
  private var hasClosed: UInt64 = 0

  private static let most = 16

  init(delimiter: UInt8, quote: UInt8) {
    self.delimiter = delimiter
    self.quote = quote
  }

  /// The block at `offset`, which is where the last one ended. Bytes past the end are nothing.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>, at offset: Int) -> CSVBlock {
    if place == end { fill(bytes, offset) }
    let (delimiters, quotes, lineFeeds) = (masks[place], masks[place &+ 1], masks[place &+ 2])
    place &+= 3
    guard quotes | hasClosed == 0 else {
      return sorted(delimiters, quotes, lineFeeds, bytes, offset)
    }
    if open != 0 {
      mayOpen = 0
      return CSVBlock(delimiters: 0, lineFeeds: 0, quotedLineFeeds: lineFeeds)
    }
    mayOpen = (delimiters | lineFeeds) &>> 63
    return CSVBlock(delimiters: delimiters, lineFeeds: lineFeeds)
  }

  /// Looks at the next blocks.
  @inline(never)
  private mutating func fill(_ bytes: Span<UInt8>, _ offset: Int) {
    var words = masks.mutableSpan
    let sought = (delimiter, quote, ASCII.lineFeed)
    place = 0
    end = 3 * bytes.fillMasks(&words, at: offset, most: Self.most, of: sought)
  }

  /// A block with quotes in it, or behind one that closed.
  private mutating func sorted(
    _ delimiters: UInt64, _ quotes: UInt64, _ lineFeeds: UInt64, _ bytes: Span<UInt8>, _ offset: Int
  ) -> CSVBlock {
    // An opening quote counts as inside, a closing one does not.
    let inside = Self.oddBefore(quotes) ^ open
    var block = CSVBlock(
      delimiters: delimiters & ~inside, lineFeeds: lineFeeds & ~inside,
      quotedLineFeeds: lineFeeds & inside)
    let (opening, closing) = (quotes & inside, quotes & ~inside)
    let behindClosing = closing &<< 1 | hasClosed
    block.pairs = opening & behindClosing
    let ends = block.delimiters | block.lineFeeds
    block.oddQuotes = opening & ~(ends &<< 1 | behindClosing | mayOpen)
    let unsaid = behindClosing & ~(ends | opening)
    if unsaid != 0 { block.oddQuotes |= Self.strayBits(unsaid, bytes, offset) }
    open = 0 &- inside &>> 63
    mayOpen = (ends | closing) &>> 63
    hasClosed = closing &>> 63
    return block
  }

  /// Of the bits behind closing quotes those of bytes with which no line ends.
  private static func strayBits(_ bits: UInt64, _ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    var (stray, rest) = (bits, bits)
    while rest != 0 {
      let place = offset + rest.trailingZeroBitCount
      let endsLine =
        place + 1 < bytes.count && bytes[place] == ASCII.carriageReturn
        && bytes[place + 1] == ASCII.lineFeed
      if endsLine { stray &= ~(rest & (0 &- rest)) }
      rest &= rest &- 1
    }
    return stray
  }

  /// The bits at and before which an odd number of bits is set.
  @inline(__always)
  private static func oddBefore(_ bits: UInt64) -> UInt64 {
    var odd = bits
    odd ^= odd &<< 1
    odd ^= odd &<< 2
    odd ^= odd &<< 4
    odd ^= odd &<< 8
    odd ^= odd &<< 16
    odd ^= odd &<< 32
    return odd
  }
}
