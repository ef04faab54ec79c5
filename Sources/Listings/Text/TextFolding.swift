import CSVText

extension [UInt8] {
  /// Adds a text with outer space removed and each run of white space made one space.
  mutating func appendFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ByteRange {
    let start = count
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
    for index in range { append(bytes[index]) }
    return ByteRange(start: start, end: Int32(count))
  }

  /// Adds a text in lower case: ASCII and the Latin letters of two bytes, so that lengths stay.
  mutating func appendLowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var previous: UInt8 = 0
    for index in range {
      var byte = bytes[index]
      if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if previous == 0xC3, byte &- 0x80 < 0x1F, byte != 0x97 {
        byte |= 0x20
      }
      append(byte)
      previous = bytes[index]
    }
  }
}

/// The stretch of a text without its outer white space.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, Byte.isSpace(bytes[start]) { start += 1 }
  while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
  return start..<end
}
