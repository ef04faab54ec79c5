/// Which character each byte stands for in an encoding of one byte a character.
///
/// The first 128 bytes are ASCII in all of them.
struct SingleByteTable: Sendable {
  /// The code point of each byte from 0x80 on; U+FFFD where the byte stands for none.
  private let upperHalf: [UInt16]

  /// The code point that the byte stands for; U+FFFD where it stands for none.
  func codePoint(of byte: UInt8) -> UInt16 {
    byte < 0x80 ? UInt16(byte) : upperHalf[Int(byte) - 0x80]
  }

  /// The table of an encoding; nil for those that take several bytes a character.
  init?(_ encoding: TextEncoding) {
    switch encoding {
    case .windows1252: self = .windows1252
    case .latin1: self = .latin1
    case .latin9: self = .latin9
    case .utf8, .utf16LE, .utf16BE: return nil
    }
  }

  private init(upperHalf: [UInt16]) {
    self.upperHalf = upperHalf
  }

  /// Every byte is the code point of its own number.
  static let latin1 = SingleByteTable(upperHalf: Array(0x80...0xFF))

  static let windows1252 = SingleByteTable(upperHalf: windowsPunctuation + Array(0xA0...0xFF))

  static let latin9 = latin1.replacing([
    0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152,
    0xBD: 0x0153, 0xBE: 0x0178,
  ])

  /// What Windows-1252 has where ISO-8859-1 has control characters: 0x80 to 0x9F.
  static let windowsPunctuation: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  private func replacing(_ codePoints: [UInt8: UInt16]) -> SingleByteTable {
    var upperHalf = upperHalf
    for (byte, codePoint) in codePoints { upperHalf[Int(byte) - 0x80] = codePoint }
    return SingleByteTable(upperHalf: upperHalf)
  }
}
