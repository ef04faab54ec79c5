/// Which characters are looked for behind the first one of a sequence that was one character.
struct MojibakeRule {
  /// How many characters were one.
  var byteCount: Int
  /// The byte that the second of them stands for.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  /// Whether nobody writes the first two in a row.
  var isCertain = false
}

extension MojibakeRule {
  /// The rule for a character by the byte that it stands for. Nil for characters that are left
  /// alone, as é is in "« café »": it would begin one of thousands of Chinese characters.
  init?(lead: UInt8) {
    switch lead {
    // Signs such as £ and the space that does not break; control characters are nobody's text.
    case 0xC2: self.init(byteCount: 2, second: 0xA0...0xBF, isCertain: true)
    // Latin, Greek and Cyrillic letters.
    case 0xC3...0xC5, 0xCE...0xD1: self.init(byteCount: 2)
    // What Windows-1252 itself has of later blocks, as damage done again makes it: ƒ, ˆ and ˜.
    case 0xC6: self.init(byteCount: 2, second: 0x92...0x92)
    case 0xCB: self.init(byteCount: 2, second: 0x86...0x9C)
    // Vietnamese letters.
    case 0xE1: self.init(byteCount: 3, second: 0xBA...0xBB)
    // Dashes, quotes, currencies, arrows and other signs.
    case 0xE2: self.init(byteCount: 3, second: 0x80...0x9F, isCertain: true)
    // Japanese syllables.
    case 0xE3: self.init(byteCount: 3, second: 0x80...0x83)
    // The byte order mark and full-width letters.
    case 0xEF: self.init(byteCount: 3, second: 0xBB...0xBD)
    // Pictures.
    case 0xF0: self.init(byteCount: 4, second: 0x9F...0x9F, isCertain: true)
    default: return nil
    }
  }
}
