/// How wide a character is, in twentieths of a digit of the default font: whole numbers, whose sums are
/// exact.
enum CharacterWidth {
  /// The width of a digit.
  static let digit = 20

  /// The width of what a reader sees as one character: that of its widest part.
  static func width(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, width(of: $1)) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return width(ofASCII: UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return isWide(scalar) || scalar.properties.isEmojiPresentation ? 2 * digit : digit
  }

  /// The most that a character's width is for each of its bytes in UTF-8.
  static let widestByte = 30

  /// The width of an ASCII character, as the usual sans-serif fonts have it.
  static func width(ofASCII byte: UInt8) -> Int { ofASCII[Int(byte)] }

  /// These widths by the characters' codes.
  static let ofASCII: [Int] = (0..<128).map { code in
    guard code >= 0x20, code < 0x7F else { return 0 }
    switch Character(Unicode.Scalar(UInt8(code))) {
    case " ", "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", "|", "`": return 10
    case "f", "r", "t", "(", ")", "[", "]", "{", "}", "-", "\"", "/", "\\": return 14
    case "c", "k", "s", "v", "x", "y", "z", "J", "L": return 17
    case "m", "w", "M", "W", "@", "%": return 30
    case "A"..."Z", "&", "+", "<", "=", ">", "~": return 24
    default: return 20
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && wide.contains { $0.contains(scalar.value) }
  }

  /// The blocks of East Asian characters that take two columns (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul leading consonants
    0x2E80...0x303E,  // radicals, punctuation
    0x3041...0x33FF,  // kana, bopomofo, compatibility letters
    0x3400...0x4DBF, 0x4E00...0x9FFF,  // ideographs
    0xA000...0xA4CF,  // Yi
    0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF, 0xFE30...0xFE6F,  // compatibility forms
    0xFF00...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x20000...0x3FFFD,  // ideographs of the further planes
  ]
}
