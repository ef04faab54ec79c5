/// The characters of texts in which each code point is a character of its own and none breaks a line:
/// ASCII, the letters of most European languages, and the dashes, quotation marks and currency signs that
/// listings have. They are found byte by byte, without a search for the boundaries of characters.
enum PlainCharacters {
  /// Hands over each character's first byte and width, until one is not plain; gives whether all are.
  @inline(__always)
  static func forEach(
    in bytes: Span<UInt8>, _ body: (_ first: UInt8, _ width: Int) -> Void
  ) -> Bool {
    let widths = CharacterWidth.ofASCII
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        if (0x0A...0x0D).contains(byte) { return false }
        body(byte, widths[Int(byte)])
        place += 1
      } else {
        let length = length(bytes.extracting(place..<min(place + 3, bytes.count)))
        if length == 0 { return false }
        body(byte, CharacterWidth.digit)
        place += length
      }
    }
    return true
  }

  /// How many bytes a plain character outside ASCII has; 0 where there is none.
  private static func length(_ bytes: Span<UInt8>) -> Int {
    guard bytes.count >= 2 else { return 0 }
    let (first, second, third) = (bytes[0], bytes[1], bytes[bytes.count - 1])
    switch first {
    // U+00A0 to U+00FF but the soft hyphen, which is not seen.
    case 0xC2: return second >= 0xA0 && second != 0xAD ? 2 : 0
    // U+00C0 to U+02FF.
    case 0xC3...0xCB: return 2
    // U+2010 to U+2027 and the currency signs from U+20A0 to U+20BF.
    case 0xE2 where bytes.count == 3:
      if second == 0x80, (0x90...0xA7).contains(third) { return 3 }
      return second == 0x82 && third >= 0xA0 ? 3 : 0
    default: return 0
    }
  }
}
