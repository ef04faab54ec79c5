/// Whether bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
enum UTF8Check {
  /// The offset of the byte that begins no character, or begins one that breaks off; nil when all
  /// bytes are valid, so for no bytes at all.
  static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
    var offset = 0
    while true {
      offset = skipASCII(in: bytes, from: offset)
      if offset == bytes.count { return nil }
      guard let length = characterLength(in: bytes, at: offset) else { return offset }
      offset += length
    }
  }

  /// The offset of the next byte that is not ASCII, or the end.
  @inline(__always)
  static func skipASCII(in bytes: Span<UInt8>, from offset: Int) -> Int {
    var offset = offset
    // Where one such character stands, more follow.
    guard offset < bytes.count, bytes[offset] < 0x80 else { return offset }
    if offset &+ 64 <= bytes.count {
      let marks = bytes.topBits(at: offset)
      if marks != 0 { return offset &+ marks.trailingZeroBitCount }
      offset &+= 64 &* (1 &+ bytes.asciiBlocks(from: offset &+ 64))
    }
    if offset &+ 64 <= bytes.count {
      return offset &+ bytes.topBits(at: offset).trailingZeroBitCount
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset &+= 1 }
    return offset
  }

  /// The length of the character of two to four bytes that starts at `offset`, or nil when there
  /// is none.
  @inline(__always)
  static func characterLength(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard let (length, second) = form(of: bytes[offset]), offset + length <= bytes.count,
      second.contains(bytes[offset + 1])
    else { return nil }
    for index in offset + 2..<max(offset + 2, offset + length) {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
    }
    return length
  }

  /// Whether the bytes end in a character that begins at `offset`, and all of it so far is right.
  static func breaksOff(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard let (length, second) = form(of: bytes[offset]), offset + length > bytes.count else {
      return false
    }
    for index in offset + 1..<max(offset + 1, bytes.count) {
      let allowed = index == offset + 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index]) else { return false }
    }
    return true
  }

  /// What the first byte demands: how long the character is, and which second bytes keep it from
  /// being overlong, a surrogate or too large.
  @inline(__always)
  private static func form(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
