/// A source that was looked at before it is read.
///
/// ```swift
/// let source = try SurveyedSource(surveying: FileByteSource(path: "jobs.csv"))
/// var reader = BatchReader(source: source, survey: source.survey)
/// ```
///
/// It delivers the bytes of the source as they are, from the first to the last, each once. A source
/// that can be rewound is looked at whole; of others the first 16 MiB are, and held in memory until
/// they are delivered; as is the beginning of a source of which no more is to be looked at. A source
/// that must see each byte once, such as one that computes a digest,
/// may stand on either side: around this one, it sees the second reading only; inside, it can't be
/// rewound, and is read once.
public final class SurveyedSource: ByteSource {
  /// What was found.
  public let survey: TextSurvey
  /// Whether the source can be read again from its start.
  package let canBeReadAgain: Bool
  private let source: any ByteSource
  /// What was read from a source that can't be rewound and is not delivered yet.
  private var stretch: MemoryByteSource?
  private var hasEnded = false

  /// Looks at a source from which nothing has been read yet.
  /// - Throws: When reading fails.
  public init(
    surveying source: any ByteSource, options: SurveyOptions = SurveyOptions()
  ) throws(InputError) {
    self.source = source
    canBeReadAgain = try source.rewind()
    if canBeReadAgain, options.beginning == nil {
      survey = try TextSurvey(rereading: source, isWhole: true, options: options)
      _ = try source.rewind()
    } else {
      let limit = canBeReadAgain ? options.beginning : nil
      let (bytes, isWhole) = try source.start(of: limit ?? options.stretch)
      let stretch = MemoryByteSource(bytes)
      survey = try TextSurvey(rereading: stretch, isWhole: isWhole, options: options)
      _ = stretch.rewind()
      self.stretch = stretch
      hasEnded = isWhole
    }
  }

  /// Another look at what was surveyed, before anything is read: the whole of a source that can be
  /// rewound, else the stretch held in memory.
  public func look<Result>(
    _ body: (any ByteSource) throws(InputError) -> Result
  ) throws(InputError) -> Result {
    let seen: any ByteSource = stretch ?? source
    let result = try body(seen)
    _ = try seen.rewind()
    return result
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if let stretch {
      let count = try stretch.read(into: buffer)
      if count > 0 { return count }
      self.stretch = nil
    }
    return hasEnded ? 0 : try source.read(into: buffer)
  }
}

/// How many bytes of a beginning are read at a time.
private let beginningStep = 1 << 22

extension ByteSource {
  /// Reads at most `limit` bytes, and says whether these are all.
  fileprivate func start(of limit: Int) throws(InputError) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let room = min(limit - bytes.count, beginningStep)
      let next = try upTo(room)
      // Most often there is one.
      if bytes.isEmpty { bytes = next } else { bytes += next }
      if next.count < room { return (bytes, true) }
    }
    return (bytes, false)
  }

  /// Reads so many bytes, or up to the end. Memory that none come to is not touched.
  private func upTo(_ room: Int) throws(InputError) -> [UInt8] {
    var failure: InputError?
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      do throws(InputError) {
        while count < room {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
          let more = try read(into: UnsafeMutableRawBufferPointer(rest))
          if more == 0 { return }
          count += more
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
