/// Where sentences begin and end.
enum Sentence {
  /// The sentence of a text that holds a stretch, without outer white space. It ends behind `.`,
  /// `!` or `?` before white space, behind their full-width forms, at a line's end and before a
  /// bullet. A full stop before a small letter ends none: "e.g. games".
  static func range(
    _ bytes: Span<UInt8>, around stretch: Range<Int>, in text: Range<Int>
  ) -> Range<Int> {
    var start = stretch.lowerBound
    while start > text.lowerBound {
      if let end = end(bytes, at: start - 1, in: text), end <= stretch.lowerBound {
        start = end
        break
      }
      start -= 1
    }
    var last = stretch.upperBound
    while last < text.upperBound {
      // The phrase may have its own full stop as the last byte.
      if let end = end(bytes, at: last - 1, in: text), end >= stretch.upperBound {
        last = end
        break
      }
      last += 1
    }
    start = SpaceRun.end(bytes, start, limit: stretch.lowerBound)
    return start..<max(stretch.upperBound, trimmedEnd(bytes, start..<last))
  }

  /// The first byte behind a sentence whose last mark starts at `index`; `nil` where none does.
  private static func end(_ bytes: Span<UInt8>, at index: Int, in text: Range<Int>) -> Int? {
    switch bytes[index] {
    case 0x0A, 0x0D: return index + 1
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return endBehindMark(bytes, at: index, in: text)
    case 0xE2, 0xE3, 0xEF:
      let scalar = Scalar.at(bytes, index, end: text.upperBound)
      switch scalar.value {
      // 。！？ and a line separator; a bullet begins the next sentence, and shows nothing itself.
      case 0x3002, 0xFF01, 0xFF1F, 0x2028, 0x2029, 0x2022: return index + scalar.length
      default: return nil
      }
    default: return nil
    }
  }

  /// Closing quotes and brackets behind the mark belong to the sentence.
  private static func endBehindMark(
    _ bytes: Span<UInt8>, at index: Int, in text: Range<Int>
  ) -> Int? {
    var end = index + 1
    while end < text.upperBound, [0x22, 0x27, 0x29, 0x5D].contains(bytes[end]) { end += 1 }
    if end == text.upperBound { return end }
    let next = SpaceRun.end(bytes, end, limit: text.upperBound)
    guard next > end else { return nil }
    let goesOn =
      bytes[index] == UInt8(ascii: ".") && next < text.upperBound && bytes[next] &- 0x61 < 26
    return goesOn ? nil : end
  }

  /// The end without white space, and without the bullet of a following sentence.
  private static func trimmedEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var kept = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = Scalar.at(bytes, index, end: range.upperBound)
      let isKept =
        !(scalar.value < 0x80 ? Byte.isSpace(bytes[index]) : Scalar.isSpace(scalar.value))
        && scalar.value != 0x2022
      index += scalar.length
      if isKept { kept = index }
    }
    return kept
  }
}
