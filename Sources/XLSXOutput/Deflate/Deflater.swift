/// Deflates a stretch of bytes (RFC 1951), quick with what repeats as the rows of a sheet do.
///
/// The same bytes give the same result on every machine. It holds the memory for the work.
struct Deflater: ~Copyable {
  /// The most bytes of a block that holds them as they are.
  private static let longestStored = 65_535
  /// What marks and ends such a block takes at most beside them, in bytes; the mark of a stretch's end, too.
  private static let storedMark = 5

  private let finder = MatchFinder()
  private var block = TokenBlock()
  private var words = CodeWords()

  private init() {}

  /// The bytes deflated.
  ///
  /// The results of several stretches, one behind the other, are what they make up deflated.
  /// - Parameter isLast: Whether the data end here; otherwise the result ends with a whole byte, and
  ///   nothing that follows goes back to before it.
  static func deflated(_ plain: UnsafeBufferPointer<UInt8>, isLast: Bool) -> [UInt8] {
    precondition(plain.count <= MatchFinder.longestInput, "a stretch is too long")
    var deflater = Deflater()
    let packed = [UInt8](unsafeUninitializedCapacity: room(plain.count)) { output, count in
      var bits = BitWriter(output)
      deflater.deflate(plain, isLast: isLast, to: &bits)
      count = bits.byteCount
    }
    // What was reserved and not needed is given back.
    return packed.withUnsafeBufferPointer(Array.init)
  }

  /// No block takes more than its bytes as they are.
  private static func room(_ count: Int) -> Int {
    let marks = count / TokenBlock.capacity + count / longestStored + 3
    return count + marks * storedMark + BitWriter.slack
  }

  private mutating func deflate(
    _ plain: UnsafeBufferPointer<UInt8>, isLast: Bool, to bits: inout BitWriter
  ) {
    var place = 0
    repeat {
      block.empty()
      let end = finder.addTokens(of: plain, from: place, to: &block)
      let bytes = UnsafeBufferPointer(rebasing: plain[place..<end])
      write(bytes, isLast: isLast && end == plain.count, to: &bits)
      place = end
    } while place < plain.count
    if isLast {
      bits.fillByte()
    } else {
      Self.store(UnsafeBufferPointer(rebasing: plain[place...]), isLast: false, to: &bits)
    }
  }

  /// Writes the block in the way that takes the fewest bits.
  private mutating func write(
    _ plain: UnsafeBufferPointer<UInt8>, isLast: Bool, to bits: inout BitWriter
  ) {
    let own = BlockCodes(block)
    let (ownSize, fixedSize) = (own.size(block), BlockCodes.fixed.size(block))
    let size = min(ownSize, fixedSize)
    if size > Self.storedSize(plain.count) {
      return Self.store(plain, isLast: isLast, to: &bits)
    }
    let codes = ownSize < fixedSize ? own : .fixed
    bits.check(size)
    bits.write(isLast ? 1 : 0, 1)
    bits.write(codes.header == nil ? 1 : 2, 2)
    codes.header?.write(to: &bits)
    words.take(codes)
    words.write(block.tokens, to: &bits)
  }

  /// How many bits bytes take as they are, where their block has to wait longest for a byte's beginning.
  private static func storedSize(_ count: Int) -> Int {
    (count + (count / longestStored + 1) * storedMark) * 8
  }

  /// Writes bytes as they are. A block of none ends a stretch: what follows begins with a byte.
  private static func store(
    _ plain: UnsafeBufferPointer<UInt8>, isLast: Bool, to bits: inout BitWriter
  ) {
    bits.check(storedSize(plain.count))
    var place = 0
    repeat {
      let end = min(place + longestStored, plain.count)
      bits.write(isLast && end == plain.count ? 1 : 0, 3)
      bits.fillByte()
      let count = UInt32(end - place)
      bits.write(count | ~count << 16, 32)
      bits.write(UnsafeBufferPointer(rebasing: plain[place..<end]))
      place = end
    } while place < plain.count
  }
}
