import Testing

@testable import HTMLOutput

/// What cannot be seen cannot mislead.
struct PlainTextTests {
  @Test(arguments: [
    ("plain – “words”, 1–2 €", "plain – “words”, 1–2 €"),
    ("a\u{0}b\u{1}\u{1B}[31m\u{7F}\u{9B}c", "ab[31mc"),
    ("a\nb\r\nc\td\u{2028}e\u{85}f", "a b c d e f"),
    ("\u{202E}fdp.exe", "\u{FFFD}fdp.exe"), ("\u{2066}a\u{2069}", "\u{FFFD}a\u{FFFD}"),
    ("a\u{200B}\u{2060}\u{FEFF}b\u{200F}\u{61C}", "ab"), ("\u{E0041}x\u{E007F}", "x"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("می‌خواهم", "می‌خواهم"), ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func isCleaned(_ text: String, _ cleaned: String) {
    // "\r\n" is one character and becomes two spaces, of which HTML shows one.
    #expect(PlainText.cleaned(text).replacing("  ", with: " ") == cleaned)
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    for value in 0...0x2FFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let once = PlainText.cleaned("a\(Character(scalar))b")
      #expect(PlainText.cleaned(once) == once)
    }
  }
}
