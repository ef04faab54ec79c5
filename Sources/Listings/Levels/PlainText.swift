import CSVText

/// Text in the form in which levels are looked for: Latin letters without accents, plain hyphens,
/// apostrophes and spaces, runs of white space as one space. Letter case stays, except in Greek and
/// Cyrillic, which have no level words that need it.
extension [UInt8] {
  mutating func appendPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = count
    if isFolded(bytes, range), isASCII(bytes, range) { return append(bytes.extracting(range)) }
    var index = range.lowerBound
    var spaceIsDue = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        if Byte.isSpace(byte) {
          spaceIsDue = count > start
        } else {
          if spaceIsDue { append(0x20) }
          spaceIsDue = false
          append(byte)
        }
      } else {
        let scalar = Scalar.at(bytes, index, end: range.upperBound)
        index += scalar.length
        if Scalar.isSpace(scalar.value) {
          spaceIsDue = count > start
        } else if !PlainScalars.isIgnored(scalar.value) {
          if spaceIsDue { append(0x20) }
          spaceIsDue = false
          PlainScalars.append(scalar.value, to: &self)
        }
      }
    }
  }

  /// A text in plain form and lower case.
  static func plainLowercase(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.appendPlain(bytes.span, 0..<bytes.count)
    return plain.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}

/// The plain forms of characters beyond ASCII.
enum PlainScalars {
  /// Accents that follow their letter, soft hyphens and marks without width.
  static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE0F: true
    default: false
    }
  }

  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x220, let letters = latin[Int(scalar)] {
      text += letters
    } else if Scalar.isDash(scalar) || scalar == 0xB7 || scalar == 0x2022 {
      text.append(UInt8(ascii: "-"))
    } else if Scalar.isQuote(scalar) {
      text.append(scalar < 0x201C ? UInt8(ascii: "'") : UInt8(ascii: "\""))
    } else if (0xFF01...0xFF5E).contains(scalar) {
      text.append(UInt8(scalar - 0xFEE0))
    } else {
      appendEncoded(lowercased(scalar), to: &text)
    }
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    default: scalar
    }
  }

  private static func appendEncoded(_ scalar: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return }
    text += encoded
  }

  /// Letters with accents, by the letters they are plain as.
  private static let letters: [(plain: String, accented: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăąª"), ("AE", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"),
    ("c", "çćĉċč"), ("D", "ÐĎĐ"), ("d", "ðďđ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"),
    ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"),
    ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽĿŁ"),
    ("l", "ĺļľŀł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏőº"),
    ("OE", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"),
    ("ss", "ß"), ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("TH", "Þ"), ("th", "þ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("u", "ùúûüũūŭůűų"), ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"),
    ("z", "źżž"),
  ]

  private static let latin: [[UInt8]?] = {
    var table = [[UInt8]?](repeating: nil, count: 0x220)
    for (plain, accented) in letters {
      for scalar in accented.unicodeScalars { table[Int(scalar.value)] = Array(plain.utf8) }
    }
    return table
  }()
}
