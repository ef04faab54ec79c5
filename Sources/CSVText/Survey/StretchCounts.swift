/// What stands in some hundred bytes, counted in a loop that the compiler can turn into vector
/// instructions: one byte a step, no branches, and counters no wider than the bytes.
struct StretchCounts {
  /// The most bytes of a stretch, an even number for which a byte is a counter wide enough.
  static let longest = 240

  private(set) var lineFeeds: UInt8 = 0
  private(set) var returns: UInt8 = 0
  /// Carriage returns with a line feed behind them.
  private(set) var pairs: UInt8 = 0
  private(set) var zeros: UInt8 = 0
  /// The zeros that are the second byte of a pair, counted from the start.
  private(set) var secondZeros: UInt8 = 0
  /// Line feeds with a zero before or behind them, as all are in UTF-16 of either order.
  private(set) var feedsAfterZero: UInt8 = 0
  private(set) var feedsBeforeZero: UInt8 = 0
  private(set) var hasHighBytes: Bool
  /// Whether `mark` stands twice in a row.
  private(set) var hasDoubledMark: Bool

  /// Counts in `stretch`, at most `longest` bytes, which must not begin with the first byte.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ stretch: Range<Int>, mark: UInt8) {
    let previous = bytes.extracting(stretch.lowerBound - 1..<stretch.upperBound - 1)
    let present = bytes.extracting(stretch)
    var all: UInt8 = 0
    var doubledMarks: UInt8 = 0
    for index in 0..<min(present.count, previous.count) {
      // Both spans have the length that the loop runs over.
      let before = previous[unchecked: index]
      let byte = present[unchecked: index]
      let isLineFeed = Self.bit(byte == ASCII.lineFeed)
      let isZero = Self.bit(byte == 0)
      lineFeeds &+= isLineFeed
      returns &+= Self.bit(byte == ASCII.carriageReturn)
      pairs &+= isLineFeed & Self.bit(before == ASCII.carriageReturn)
      zeros &+= isZero
      secondZeros &+= isZero & UInt8(truncatingIfNeeded: index & 1)
      feedsAfterZero &+= isLineFeed & Self.bit(before == 0)
      feedsBeforeZero &+= isZero & Self.bit(before == ASCII.lineFeed)
      all |= byte
      doubledMarks |= Self.bit(byte == mark) & Self.bit(before == mark)
    }
    hasHighBytes = all >= 0x80
    hasDoubledMark = doubledMarks != 0
  }

  @inline(__always)
  private static func bit(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
