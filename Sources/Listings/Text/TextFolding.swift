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
    var all: UInt8 = 0
    for index in start..<text.count {
      let byte = text[index]
      text[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      all |= byte
    }
    guard all >= 0x80 else { return }
    for index in start..<text.count where index > start && text[index - 1] == 0xC3 {
      let byte = text[index]
      if byte &- 0x80 < 0x1F, byte != 0x97 { text[index] = byte | 0x20 }
    }
  }
}

/// Whether folding changes nothing, so far as a quick look tells: no outer space, single plain
/// spaces, and no character that shares its first byte with a space beyond ASCII.
func isFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard let last = range.last else { return true }
  var isBehindSpace = true
  var index = range.lowerBound
  while index < range.upperBound {
    if index &+ 8 <= range.upperBound,
      let end = behindFolded(bytes.word(at: index), isBehindSpace)
    {
      isBehindSpace = end
      index &+= 8
      continue
    }
    let byte = bytes[index]
    let isSpace = Byte.isSpace(byte)
    if isSpace, isBehindSpace || byte != 0x20 { return false }
    switch byte {
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
    default: break
    }
    isBehindSpace = isSpace
    index &+= 1
  }
  return bytes[last] != 0x20
}

/// The stretch of a text without its outer white space.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, Byte.isSpace(bytes[start]) { start += 1 }
  while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}

/// Whether eight bytes end with a space, where they are ASCII and each space in them is a plain one
/// that stands alone; `nil` where a closer look is needed.
@inline(__always)
private func behindFolded(_ word: UInt64, _ isBehindSpace: Bool) -> Bool? {
  let tops: UInt64 = 0x8080_8080_8080_8080
  // In ASCII no sum here carries over into the next byte.
  guard word & tops == 0, (word &+ 0x6060_6060_6060_6060) & tops == tops else { return nil }
  let spaces = ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & tops
  let behind = spaces &<< 8 | (isBehindSpace ? 0x80 : 0)
  return spaces & behind == 0 ? spaces &>> 63 == 1 : nil
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
