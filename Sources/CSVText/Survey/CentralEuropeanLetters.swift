/// What speaks for Windows-1250 in a text of one byte a character: letters of Polish, Czech, Slovak and
/// Hungarian where Windows-1252 and its like have signs, or letters that no language of theirs sets so.
struct CentralEuropeanLetters {
  /// ł, ą, ż, ź, Ź, ť, Ť: letters in Windows-1250, signs or nothing in the others.
  private static let own: [UInt8] = [0xB3, 0xB9, 0xBF, 0x9F, 0x8F, 0x9D, 0x8D]
  /// Whether each of ``own`` was seen inside a word.
  private var ownSeen = [Bool](repeating: false, count: own.count)
  /// ě and ů inside words, where Italian and French have ì and ù at their ends only.
  private var czech = 0
  /// ľ and ť behind a letter: ¾ and nothing in the others.
  private var slovak = 0
  /// š and ž inside or before words, which the languages of Windows-1252 have in foreign names only.
  private var carons = 0
  /// ř inside words, where Danish and Norwegian have ø.
  private var strokes = 0
  /// ő at the end of words, where no language ends one with õ.
  private var hungarian = 0

  /// Two of a kind, and two kinds: one sign stands inside a word by accident, as in "company¿s", and
  /// one word may be a foreign name.
  var areFound: Bool {
    ownSeen.count { $0 } > 1 || hungarian > 1
      || czech > 1 && carons + strokes > 0 || slovak > 1 && carons > 0
  }

  /// Judges a byte from 0x80 on by its neighbours.
  mutating func see(_ byte: UInt8, between before: UInt8, and after: UInt8) {
    let (begins, ends) = (!Self.isWordByte(before), !Self.isWordByte(after))
    if let place = Self.own.firstIndex(of: byte), !begins, !ends { ownSeen[place] = true }
    switch byte {
    case 0xEC, 0xF9: if !begins, !ends { czech += 1 }
    case 0xF8: if !begins, !ends { strokes += 1 }
    case 0xBE, 0x9D: if Self.isLetter(before) { slovak += 1 }
    case 0x8A, 0x8E, 0x9A, 0x9E: if !ends { carons += 1 }
    case 0xF5: if Self.isLetter(before), ends { hungarian += 1 }
    default: break
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// A letter in any of the encodings.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x8A, 0x8E, 0x9A, 0x9E, 0xBE, 0xC0...: true
    default: isLetter(byte) || own.contains(byte)
    }
  }
}
