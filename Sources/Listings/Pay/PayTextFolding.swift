import CSVText

extension [UInt8] {
  /// Adds a pay text as the tokenizer reads it: in lower case, with the full-width signs of East
  /// Asian texts as ASCII, every space beyond ASCII as a plain one, every apostrophe as `'`, and
  /// without characters that cannot be seen.
  mutating func appendPayFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if isASCII(bytes, range) { return appendLowercased(bytes, range) }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let scalar = Scalar.at(bytes, index, end: range.upperBound)
      if let ascii = PayFolding.ascii(scalar.value) {
        if ascii != 0 { append(ascii) }
      } else {
        append(bytes[index])
        for offset in 1..<Swift.max(scalar.length, 1) {
          append(PayFolding.lowercased(bytes[index + offset], after: bytes[index + offset - 1]))
        }
      }
      index += scalar.length
    }
  }
}

private enum PayFolding {
  /// The ASCII character that a character stands for, 0 for one that is dropped; `nil` for others.
  static func ascii(_ scalar: UInt32) -> UInt8? {
    if Scalar.isSpace(scalar) { return UInt8(ascii: " ") }
    switch scalar {
    case 0xFF01...0xFF5E:
      let ascii = UInt8(scalar - 0xFEE0)
      return ascii &- 0x41 < 26 ? ascii | 0x20 : ascii
    case 0x2018, 0x2019, 0x02BC, 0xB4: return UInt8(ascii: "'")
    case 0x3001: return UInt8(ascii: ",")
    case 0x3002: return UInt8(ascii: ".")
    case 0x30FB: return UInt8(ascii: "|")
    case 0xAD, 0x200B...0x200F, 0x2060: return 0
    default: return nil
    }
  }

  /// The second byte of a Latin letter in lower case: `É`, and `Č`, `Ł` and `Ž` with their kin.
  static func lowercased(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    switch lead {
    case 0xC3 where byte &- 0x80 < 0x1F && byte != 0x97: byte | 0x20
    case 0xC4 where byte < 0xB8 && byte & 1 == 0: byte | 1
    case 0xC4 where byte >= 0xB9 && byte < 0xBF && byte & 1 == 1: byte + 1
    case 0xC5 where byte >= 0x81 && byte < 0x89 && byte & 1 == 1: byte + 1
    case 0xC5 where byte >= 0xB9 && byte < 0xBF && byte & 1 == 1: byte + 1
    case 0xC5 where byte >= 0x8A && byte < 0xB8 && byte & 1 == 0: byte | 1
    default: byte
    }
  }
}
