/// What is counted in all bytes of a source, in one pass and constant memory.
struct ByteCensus {
  /// The first bytes, to be parsed.
  private(set) var head: [UInt8] = []
  private(set) var byteCount = 0
  private(set) var lineEnds = LineEndCounts()
  private(set) var zeros = 0
  /// The zeros at odd offsets.
  private(set) var secondZeros = 0
  private(set) var feedsAfterZero = 0
  private(set) var feedsBeforeZero = 0
  private(set) var utf8 = UTF8Progress(position: ChunkReader.lookback)
  private(set) var conflicts = ConflictFinder()
  private var sawDoubledMark = false

  /// Counts from where the source is to its end.
  /// - Parameter isWhole: Whether the text ends where the source does, so that a character which
  ///   breaks off there is a bad one.
  init(of source: any ByteSource, headSize: Int, isWhole: Bool) throws(InputError) {
    var reader = ChunkReader(source)
    while try reader.advance() {
      let chunk = reader.chunk
      head += reader.bytes[chunk].prefix(headSize - head.count)
      count(reader.bytes.span.extracting(first: chunk.upperBound), chunk)
      utf8.shift(by: chunk.count)
    }
    if isWhole { utf8.finish(at: ChunkReader.lookback) }
  }

  private mutating func count(_ bytes: Span<UInt8>, _ chunk: Range<Int>) {
    var start = chunk.lowerBound
    while start < chunk.upperBound {
      let end = min(start + StretchCounts.longest, chunk.upperBound)
      count(bytes, stretch: start..<end)
      start = end
    }
    byteCount += chunk.count
  }

  @inline(__always)
  private mutating func count(_ bytes: Span<UInt8>, stretch: Range<Int>) {
    let counts = StretchCounts(bytes, stretch, mark: conflicts.mark)
    if counts.hasHighBytes || !utf8.skipASCII(stretch) {
      utf8.advance(in: bytes, to: stretch.upperBound)
    }
    // A marker may begin in the stretch before.
    if counts.hasDoubledMark || sawDoubledMark {
      conflicts.scan(bytes, stretch, lineFeeds: lineEnds.allLineFeeds)
    }
    sawDoubledMark = counts.hasDoubledMark
    lineEnds.add(counts)
    zeros += Int(counts.zeros)
    secondZeros += Int(counts.secondZeros)
    feedsAfterZero += Int(counts.feedsAfterZero)
    feedsBeforeZero += Int(counts.feedsBeforeZero)
  }
}
