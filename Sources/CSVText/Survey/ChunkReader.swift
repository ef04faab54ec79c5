/// Reads a source in chunks that are as large as can be, with the last bytes before each chunk
/// still in sight.
struct ChunkReader {
  /// How many bytes before the chunk are in sight; before the first chunk they are line feeds, so
  /// that the text seems to start on a new line.
  static let lookback = 16

  /// The bytes in sight and, from `lookback` on, the chunk.
  private(set) var bytes: [UInt8]
  /// Where the chunk stands in `bytes`; it starts at an even offset, as it does in the source.
  private(set) var chunk = Self.lookback..<Self.lookback
  private let source: any ByteSource
  private var hasEnded = false

  /// A reader at the place where the source is.
  init(_ source: any ByteSource) {
    self.source = source
    bytes = Array(repeating: ASCII.lineFeed, count: Self.lookback + 1 << 16)
  }

  /// Goes on to the next chunk; false at the end.
  mutating func advance() throws(InputError) -> Bool {
    let last = chunk.upperBound - Self.lookback
    for index in 0..<Self.lookback { bytes[index] = bytes[last + index] }
    var end = Self.lookback
    while end < bytes.count, !hasEnded {
      let count = try source.read(into: &bytes, from: end)
      hasEnded = count == 0
      end += count
    }
    chunk = Self.lookback..<end
    return !chunk.isEmpty
  }
}
