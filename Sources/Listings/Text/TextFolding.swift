import CSVText

extension [UInt8] {
  /// Adds a text with outer space removed and each run of white space made one space.
  mutating func appendFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ByteRange {
    let start = count
    if isFolded(bytes, range) { return appendVerbatim(bytes, range) }
    var index = range.lowerBound
    var spaceIsDue = false
    while index < range.upperBound {
      let byte = bytes[index]
      var length = 1
      var isSpace = Byte.isSpace(byte)
      if byte >= 0x80 {
        let scalar = Scalar.at(bytes, index, end: range.upperBound)
        length = scalar.length
        isSpace = Scalar.isSpace(scalar.value)
      }
      if isSpace {
        spaceIsDue = count > start
      } else {
        if spaceIsDue { append(0x20) }
        spaceIsDue = false
        for offset in 0..<length { append(bytes[index + offset]) }
      }
      index += length
    }
    return ByteRange(start: Int32(start), end: Int32(count))
  }

  /// Adds texts that folding does not change, in one piece; where it changes one of them nothing is
  /// added, and the answer is false.
  mutating func appendAllFolded<let count: Int>(
    _ bytes: Span<UInt8>, _ texts: InlineArray<count, Range<Int>>,
    _ places: inout InlineArray<count, ByteRange>
  ) -> Bool {
    var length = 0
    for index in texts.indices {
      guard isFolded(bytes, texts[index]) else { return false }
      length &+= texts[index].count
    }
    var start = self.count
    append(room: length) { output in
      for index in texts.indices { output.append(bytes.extracting(texts[index])) }
    }
    for index in texts.indices {
      let end = start &+ texts[index].count
      places[index] = ByteRange(start..<end)
      start = end
    }
    return true
  }

  /// Adds a text as it is.
  mutating func appendVerbatim(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ByteRange {
    let start = Int32(count)
    append(bytes.extracting(range))
    return ByteRange(start: start, end: Int32(count))
  }

  /// Adds a text in lower case: ASCII and the Latin letters of two bytes, so that lengths stay.
  mutating func appendLowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = count
    append(bytes.extracting(range))
    var text = mutableSpan
    lowercase(&text, from: start, to: text.count)
  }
}

/// A text of at most 64 bytes in lower case, for a look at it: as ``Swift/Array/appendLowercased(_:_:)``,
/// without an array.
struct ShortLowercase {
  private(set) var bytes = InlineArray<64, UInt8>(repeating: 0)
  let count: Int

  static let longest = 64

  init(_ source: Span<UInt8>, _ range: Range<Int>) {
    count = range.count
    precondition(count <= Self.longest)
    for index in 0..<count { bytes[index] = source[range.lowerBound &+ index] }
    var text = bytes.mutableSpan
    lowercase(&text, from: 0, to: count)
  }
}

/// Brings a stretch into lower case: ASCII and the Latin letters of two bytes, so that lengths stay.
private func lowercase(_ text: inout MutableSpan<UInt8>, from start: Int, to end: Int) {
  var all: UInt8 = 0
  for index in start..<end {
    let byte = text[index]
    text[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    all |= byte
  }
  guard all >= 0x80 else { return }
  for index in start..<end where index > start && text[index - 1] == 0xC3 {
    let byte = text[index]
    if byte &- 0x80 < 0x1F, byte != 0x97 { text[index] = byte | 0x20 }
  }
}

/// Whether folding changes nothing, so far as a quick look tells: no outer space, single plain
/// spaces, and no character that shares its first byte with a space beyond ASCII.
func isFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  bytes.isPlainlyFolded(range) || isFoldedByByte(bytes, range)
}

private func isFoldedByByte(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var isBehindSpace = true
  for index in range {
    let byte = bytes[index]
    let isSpace = Byte.isSpace(byte)
    if isSpace, isBehindSpace || byte != 0x20 { return false }
    switch byte {
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
    default: break
    }
    isBehindSpace = isSpace
  }
  return !isBehindSpace || range.isEmpty
}

/// The stretch of a text without its outer white space.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, Byte.isSpace(bytes[start]) { start += 1 }
  while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}

/// Whether no byte is above 0x7F.
func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var all: UInt64 = 0
  var index = range.lowerBound
  while index &+ 8 <= range.upperBound {
    all |= bytes.word(at: index)
    index &+= 8
  }
  while index < range.upperBound {
    all |= UInt64(bytes[index])
    index &+= 1
  }
  return all & 0x8080_8080_8080_8080 == 0
}
