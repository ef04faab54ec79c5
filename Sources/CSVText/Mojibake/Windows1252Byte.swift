/// A character beyond ASCII that Windows-1252 or ISO-8859-1 has, as the byte that it stands for.
struct Windows1252Byte {
  /// The byte.
  let byte: UInt8
  /// How many bytes the character takes in UTF-8.
  let length: Int

  /// The character at an offset of a text in UTF-8; nil at the end and for any other character.
  init?(in text: Span<UInt8>, at offset: Int) {
    guard offset < text.count, text[offset] >= 0x80,
      let length = UTF8Check.characterLength(in: text, at: offset)
    else { return nil }
    self.length = length
    switch length {
    case 2:
      let codePoint = UInt16(text[offset] & 0x1F) << 6 | UInt16(text[offset + 1] & 0x3F)
      if codePoint <= 0xFF {
        byte = UInt8(codePoint)
        return
      }
      guard let byte = Self.bytes[codePoint] else { return nil }
      self.byte = byte
    case 3:
      let codePoint =
        UInt16(text[offset] & 0x0F) << 12 | UInt16(text[offset + 1] & 0x3F) << 6
        | UInt16(text[offset + 2] & 0x3F)
      guard let byte = Self.bytes[codePoint] else { return nil }
      self.byte = byte
    default: return nil
    }
  }

  /// The bytes of the characters that Windows-1252 has where ISO-8859-1 has control characters.
  private static let bytes: [UInt16: UInt8] = {
    let characters = SingleByteTable.windowsPunctuation.enumerated().filter { $0.1 != 0xFFFD }
    return Dictionary(uniqueKeysWithValues: characters.map { ($0.1, 0x80 + UInt8($0.0)) })
  }()
}
