/// A way to read characters alike that differ in letter case, or in accents too.
///
/// Letter case is folded in the scripts up to U+07FF (Latin, Greek, Cyrillic, …) and in the
/// accented Latin letters of U+1E00–1EFF; other characters are read as they are.
struct LetterFold: Sendable {
  /// One character as it is to be read: up to four bytes, the first of them lowest; 0 for one that
  /// is passed over.
  struct Character {
    var bytes: UInt32
    /// How many bytes it has in the text.
    var length: Int
  }

  /// Every character as it stands.
  static let exact = LetterFold { packed($0) }

  /// Letter case ignored: `É` is `é`.
  static let letterCase = LetterFold { packed($0.properties.lowercaseMapping) }

  /// Letter case and the accents of Latin letters ignored: `É` is `e`, `Æ` is `ae`, `ß` is `ss`.
  static let search = LetterFold { scalar in
    // A combining accent or a hyphen that shows only at a line's end is no letter of its own.
    if (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD { return 0 }
    let lower = scalar.properties.lowercaseMapping
    // Some capitals are named after another letter than their small forms.
    let letter = lower.unicodeScalars.count == 1 ? lower.unicodeScalars.first ?? scalar : scalar
    return packed(LatinLetter.base(of: letter) ?? lower)
  }

  private static let lowEnd: UInt32 = 0x800
  private static let additional: Range<UInt32> = 0x1E00..<0x1F00
  private let low: [UInt32]
  private let high: [UInt32]

  private init(_ fold: (Unicode.Scalar) -> UInt32) {
    low = (0..<Self.lowEnd).map { Unicode.Scalar($0).map(fold) ?? 0 }
    high = Self.additional.map { Unicode.Scalar($0).map(fold) ?? 0 }
  }

  /// The character at `index` of valid UTF-8.
  @inline(__always)
  func character(_ bytes: Span<UInt8>, _ index: Int, end: Int) -> Character {
    let byte = bytes[index]
    if byte < 0x80 { return Character(bytes: low[Int(byte)], length: 1) }
    return characterBeyondASCII(bytes, index, end: end)
  }

  private func characterBeyondASCII(_ bytes: Span<UInt8>, _ index: Int, end: Int) -> Character {
    let scalar = Scalar.at(bytes, index, end: end)
    if scalar.value < Self.lowEnd {
      return Character(bytes: low[Int(scalar.value)], length: scalar.length)
    }
    if Self.additional.contains(scalar.value) {
      let place = Int(scalar.value - Self.additional.lowerBound)
      return Character(bytes: high[place], length: scalar.length)
    }
    var packed: UInt32 = 0
    for offset in (0..<scalar.length).reversed() {
      packed = packed << 8 | UInt32(bytes[index + offset])
    }
    return Character(bytes: packed, length: scalar.length)
  }

  private static func packed(_ text: String) -> UInt32 {
    // A longer form would need more room than four bytes: no character of these scripts has one.
    text.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func packed(_ scalar: Unicode.Scalar) -> UInt32 { packed(String(scalar)) }
}

/// The letter of the alphabet that stands under an accent, from the character's Unicode name.
enum LatinLetter {
  /// Letters whose names say something other than the letters that replace them.
  private static let named = [
    "SHARP S": "ss", "ETH": "d", "THORN": "th", "DOTLESS I": "i", "ENG": "n",
  ]

  /// `e` for "LATIN CAPITAL LETTER E WITH ACUTE", `oe` for "LATIN SMALL LIGATURE OE"; `nil` for a
  /// character that is no Latin letter.
  static func base(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", ["SMALL", "CAPITAL"].contains(words[1]),
      ["LETTER", "LIGATURE"].contains(words[2])
    else { return nil }
    let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    return named[letter] ?? (letter.utf8.count <= 2 ? letter.lowercased() : nil)
  }
}
