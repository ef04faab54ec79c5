/// What is parsed of a text to find its delimiter and its header: its first bytes, or those behind
/// the blank lines with which it begins.
struct TextStart {
  private(set) var bytes: [UInt8]
  /// The row and the line with which the bytes begin, from 1.
  private(set) var row = 1
  /// Whether the text goes on behind the bytes.
  private(set) var isCutOff: Bool

  /// The first bytes of a text.
  init(_ census: ByteCensus, isWhole: Bool) {
    bytes = census.head
    isCutOff = !isWhole || bytes.count < census.byteCount
  }

  /// Takes the bytes behind the first blank lines instead. Nothing changes where there are none.
  ///
  /// Each blank line ends in a line feed, with or without a carriage return before it.
  /// - Parameters:
  ///   - source: One that can be rewound; where it stands afterwards is left open.
  ///   - size: The most bytes to take.
  mutating func passBlankLines(
    of source: any ByteSource, _ census: ByteCensus, _ form: TextForm, size: Int, isWhole: Bool
  ) throws(InputError) {
    _ = try source.rewind()
    var reader = ChunkReader(source)
    var lines = BlankLines(form)
    var found: [UInt8] = []
    while found.count < size, try reader.advance() {
      var start = reader.chunk.lowerBound
      if !lines.haveEnded {
        start = lines.pass(reader.bytes.span, reader.chunk)
        guard lines.haveEnded else { continue }
      }
      found += reader.bytes[start..<reader.chunk.upperBound].prefix(size - found.count)
    }
    guard lines.count > 0 else { return }
    bytes = found
    row = lines.count + 1
    isCutOff = !isWhole || lines.byteCount + found.count < census.byteCount
  }
}

/// The blank lines at the start of a text, as they come.
private struct BlankLines {
  private(set) var count = 0
  /// Their bytes, with the mark before them.
  private(set) var byteCount: Int
  /// Whether something else stands behind them.
  private(set) var haveEnded = false
  private let width: Int
  private let lowByte: Int
  /// Behind the mark, in the first chunk.
  private var skipped: Int
  /// Whether a carriage return waits for its line feed.
  private var hasReturn = false

  init(_ form: TextForm) {
    width = form.encoding.isUTF16 ? 2 : 1
    lowByte = form.encoding == .utf16BE ? 1 : 0
    skipped = form.markLength
    byteCount = form.markLength
  }

  /// Passes over those in the chunk, and says where it did not go on. The bytes before the chunk
  /// must be in sight.
  mutating func pass(_ bytes: Span<UInt8>, _ chunk: Range<Int>) -> Int {
    var index = min(chunk.lowerBound + skipped, chunk.upperBound)
    skipped = 0
    while index + width <= chunk.upperBound {
      let isLow = width == 1 || bytes[index + 1 - lowByte] == 0
      switch bytes[index + lowByte] {
      case ASCII.lineFeed where isLow:
        count += 1
        byteCount += hasReturn ? 2 * width : width
        hasReturn = false
      case ASCII.carriageReturn where isLow && !hasReturn:
        hasReturn = true
      default:
        haveEnded = true
        return hasReturn ? index - width : index
      }
      index += width
    }
    return index
  }
}
