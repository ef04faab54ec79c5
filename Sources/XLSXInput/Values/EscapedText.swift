/// Texts of workbooks, in which `_x000A_` stands for a character that XML cannot hold, and `_x005F_`
/// for the underscore of such a word.
enum EscapedText {
  /// Replaces what stands escaped from `start` on. Control characters and halves of pairs stay
  /// as they stand; a return becomes a line feed.
  static func decode(_ text: inout [UInt8], from start: Int) {
    guard var place = text[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
    var decoded = Array(text[start..<place])
    while place < text.count {
      if let (scalar, length) = scalar(text, at: place) {
        decoded.append(contentsOf: String(Character(scalar)).utf8)
        place += length
      } else {
        decoded.append(text[place])
        place += 1
      }
    }
    text.replaceSubrange(start..., with: decoded)
  }

  private static let length = 7

  /// The character that an escape at a place stands for, or two of them that make a pair.
  private static func scalar(_ text: [UInt8], at place: Int) -> (Unicode.Scalar, length: Int)? {
    guard let unit = unit(text, at: place) else { return nil }
    if unit == 0x0D { return ("\n", length) }
    if let scalar = Unicode.Scalar(unit) {
      return scalar.value >= 0x20 || unit == 0x09 || unit == 0x0A ? (scalar, length) : nil
    }
    guard UTF16.isLeadSurrogate(unit), let trail = self.unit(text, at: place + length),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF))
    return Unicode.Scalar(value).map { ($0, 2 * length) }
  }

  private static func unit(_ text: [UInt8], at place: Int) -> UInt16? {
    guard place + length <= text.count, text[place] == UInt8(ascii: "_"),
      text[place + 1] == UInt8(ascii: "x"), text[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for byte in text[place + 2..<place + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
