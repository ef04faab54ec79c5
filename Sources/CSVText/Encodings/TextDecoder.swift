/// Turns the bytes of an encoding into UTF-8, stretch by stretch.
protocol TextDecoder {
  /// How many U+FFFD were written in place of bytes that stand for no character.
  var replacementCount: Int { get }

  /// Appends the characters that are complete; the start of another is kept for the next stretch.
  mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8])

  /// Appends U+FFFD for a character that has only begun.
  mutating func finish(into text: inout [UInt8])
}

/// UTF-8 as it is; bytes that are none are left to the parser.
struct PassingDecoder: TextDecoder {
  var replacementCount: Int { 0 }

  mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
    text.append(bytes)
  }

  mutating func finish(into text: inout [UInt8]) {}
}

/// One byte a character.
struct SingleByteDecoder: TextDecoder {
  private(set) var replacementCount = 0
  private let table: SingleByteTable

  init(_ table: SingleByteTable) {
    self.table = table
  }

  mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let next = UTF8Check.skipASCII(in: bytes, from: offset)
      text.append(bytes.extracting(offset..<next))
      offset = next
      while offset < bytes.count, bytes[offset] >= 0x80 {
        append(table.codePoint(of: bytes[offset]), to: &text)
        offset += 1
      }
    }
  }

  mutating func finish(into text: inout [UInt8]) {}

  private mutating func append(_ codePoint: UInt16, to text: inout [UInt8]) {
    if codePoint == 0xFFFD { replacementCount += 1 }
    text.appendCharacter(UInt32(codePoint))
  }
}

extension [UInt8] {
  /// Appends a character in UTF-8; `codePoint` must be no surrogate.
  @inline(__always)
  mutating func appendCharacter(_ codePoint: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | codePoint >> shift & 0x3F) }
    switch codePoint {
    case ..<0x80: append(UInt8(codePoint))
    case ..<0x800:
      append(UInt8(0xC0 | codePoint >> 6))
      append(tail(0))
    case ..<0x1_0000:
      append(UInt8(0xE0 | codePoint >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(0xF0 | codePoint >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
