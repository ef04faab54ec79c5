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
    if !isBehindSpace, index &+ 8 <= range.upperBound, hasNoSpace(bytes.word(at: index)) {
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

/// Whether eight bytes are ASCII without white space. Signs right behind a byte below them may be
/// taken for one, so that false says nothing.
@inline(__always)
private func hasNoSpace(_ word: UInt64) -> Bool {
  (word | (word &- 0x2121_2121_2121_2121)) & 0x8080_8080_8080_8080 == 0
}

/// Whether no byte is above 0x7F.
func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var all: UInt8 = 0
  for index in range { all |= bytes[index] }
  return all < 0x80
}
