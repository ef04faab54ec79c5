import Testing

@testable import Listings

/// Letters read alike.
struct LetterFoldTests {
  private func folded(_ text: String, _ fold: LetterFold) -> String {
    String(decoding: FoldedText(text, fold).pattern, as: UTF8.self)
  }

  @Test(arguments: [
    ("Éclair  CAFÉ", "eclair cafe", "éclair café"),
    ("Cafe\u{301}", "cafe", "cafe\u{301}"),
    ("Straße ẞ", "strasse ss", "straße ß"),
    ("Ærø Œuvre", "aero oeuvre", "ærø œuvre"),
    ("Łódź Đà Nẵng", "lodz da nang", "łódź đà nẵng"),
    ("Þór Ísland", "thor island", "þór ísland"),
    ("ΑΘΗΝΑ Москва", "αθηνα москва", "αθηνα москва"),
    ("東京 ＡＢ", "東京 ＡＢ", "東京 ＡＢ"),
    ("\u{A0} a\u{3000}\tb ", "a b", "a b"),
  ])
  func lettersAreFolded(text: String, search: String, letterCase: String) {
    #expect(folded(text, .search) == search)
    #expect(folded(text, .letterCase) == letterCase)
  }

  /// Folding twice is folding once, and nothing is longer than it was.
  @Test func everyCharacterFoldsOnce() {
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      for fold in [LetterFold.exact, .letterCase, .search] {
        let once = FoldedText(text, fold).pattern
        #expect(FoldedText(String(decoding: once, as: UTF8.self), fold).pattern == once)
      }
    }
  }
}
