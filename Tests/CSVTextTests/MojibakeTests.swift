import CSVText
import Testing

/// What was decoded wrongly is repaired; what only looks like it is left alone.
struct MojibakeTests {
  static func repaired(_ text: String) -> String? {
    Mojibake.repaired(Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) }
  }

  static let damaged: [(text: String, original: String)] = [
    ("CafÃ©", "Café"),
    ("45â€“60", "45–60"),
    ("â‚¬45k", "€45k"),
    ("Â£45kâ€“Â£60k", "£45k–£60k"),
    ("itâ€™s", "it’s"),
    ("â€œyesâ€\u{9D} â€¦", "“yes” …"),
    ("USDÂ\u{A0}120", "USD\u{A0}120"),
    ("Ã\u{A0} Paris", "à Paris"),
    ("MÃ¼ller & SÃ¶hne", "Müller & Söhne"),
    ("SÃ£o Paulo", "São Paulo"),
    ("CRÃ”NICA", "CRÔNICA"),
    ("PÃºblico", "Público"),
    ("cÅ“ur, Å\u{A0}koda, DeliÄ‡", "cœur, Škoda, Delić"),
    ("sÄ… pracÄ…", "są pracą"),
    ("Ð¡Ñ‚Ð°Ð¶", "Стаж"),
    ("Î‘Î¸Î®Î½Î±", "Αθήνα"),
    ("ã‚µãƒ¼", "サー"),
    ("ðŸš€ â†’ âœ”", "🚀 → ✔"),
    ("ï»¿Title", "\u{FEFF}Title"),
    ("CafÃƒÂ©", "Café"),
    ("â\u{80}\u{93}", "–"),
    ("CafÃƒÆ’Ã‚Â©", "Café"),
    ("é CafÃ© ü", "é Café ü"),
  ]

  static func isSuspected(_ text: String) -> Bool {
    Mojibake.isSuspected(in: Array(text.utf8).span)
  }

  @Test(arguments: damaged)
  func wrongDecodingIsUndone(text: String, original: String) {
    #expect(Self.isSuspected(text))
    #expect(Self.repaired(text) == original)
    #expect(Self.repaired(original) == nil)
    let bytes = Array("<\(text)>".utf8)
    let range = ByteRange(1..<bytes.count - 1)
    #expect(Mojibake.repaired(range, of: bytes) == Array(original.utf8))
  }

  static let sound: [String] = [
    "", "abc", "é", "Ã", "SÃO PAULO", "São João", "AMANHÃ", "“AMANHÃ”", "MAÇÃ…", "IRMÃ –",
    "IRMÃ»", "TÄMÄ…", "“Å”", "Å – Ä", "« café »", "«\u{A0}café\u{A0}»", "à\u{A0}»", "résumé”—",
    "está»…", "ÃO", "Â", "â", "â‚", "€45–60", "naïve”", "ÑANDÚ",
    "日本", "ß", "Ÿ", "½ Â", "Ã,", "Ã\n",
  ]

  @Test(arguments: sound)
  func soundTextStaysAsItIs(text: String) {
    #expect(Self.repaired(text) == nil)
  }

  @Test(arguments: ["", "Engineer", "São Paulo", "Müller", "日本 €45–60", "🚀"])
  func cleanTextIsNotEvenSuspected(text: String) {
    #expect(!Self.isSuspected(text))
  }

  @Test func everyAccentIsRepaired() {
    for value in 0xA0...0xFF as ClosedRange<UInt32> {
      let letter = String(Unicode.Scalar(value)!)
      let damaged = letter.utf8.map { DamagedText.windows1252($0) }.joined()
      #expect(Self.repaired("x\(damaged)y") == "x\(letter)y", "\(damaged)")
    }
  }
}

/// What a byte becomes where text is taken for Windows-1252.
enum DamagedText {
  private static let specials = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")

  static func windows1252(_ byte: UInt8) -> String {
    0x80...0x9F ~= byte
      ? String(specials[Int(byte) - 0x80]) : String(Unicode.Scalar(byte))
  }
}
