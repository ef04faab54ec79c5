/// Questions about single bytes of UTF-8 text.
enum Byte {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter of a word: an ASCII letter, or any byte of a character beyond ASCII.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// White space within ASCII, line breaks included.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// What stands between the words of a phrase: a space, a hyphen or an apostrophe.
  @inline(__always)
  static func isWordJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x27 }

  /// How many bytes the character that starts with `lead` has.
  @inline(__always)
  static func length(lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

/// Characters beyond ASCII that this module looks for.
enum Scalar {
  /// The character at `index` of valid UTF-8.
  static func at(_ bytes: Span<UInt8>, _ index: Int, end: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    let length = min(Byte.length(lead: lead), end - index)
    guard length > 1 else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// Spaces beyond ASCII: no-break, narrow, figure, ideographic and the like.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Quotation marks and apostrophes beyond ASCII.
  static func isQuote(_ scalar: UInt32) -> Bool { (0x2018...0x201F).contains(scalar) }

  /// Characters of scripts that set no spaces between words: Chinese, Japanese, Korean.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF: true
    default: false
    }
  }

  /// Characters beyond ASCII that continue a word: letters, not signs or spaces.
  static func isWordLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF: true
    default: false
    }
  }

  /// Hyphens, dashes, the minus sign, tildes, wave dashes and arrows, which all join ranges.
  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x7E, 0x2010...0x2015, 0x2192, 0x2212, 0x223C, 0x301C, 0xFE58, 0xFE63, 0xFF0D,
      0xFF5E:
      true
    default: false
    }
  }
}
