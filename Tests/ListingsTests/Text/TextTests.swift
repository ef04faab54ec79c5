import CSVText
import Testing

@testable import Listings

/// White space, letter case and digit groups.
struct TextTests {
  static let folded: [(text: String, folded: String)] = [
    ("", ""),
    ("   ", ""),
    ("a", "a"),
    ("  a  b\t\nc  ", "a b c"),
    ("a\u{00A0}b", "a b"),
    ("\u{3000}a\u{2003}\u{202F}b\u{FEFF}", "a b"),
    ("Café  Zürich", "Café Zürich"),
    ("日本 \u{1F600}", "日本 \u{1F600}"),
    // Long enough to be looked at eight bytes at a time.
    ("Administrator of everything!!!", "Administrator of everything!!!"),
    ("Senior Administrator  of it", "Senior Administrator of it"),
    (" Administrators", "Administrators"), ("Administrators ", "Administrators"),
    ("abcdefgh\tijklmnop", "abcdefgh ijklmnop"),
    ("abcdefghi\u{2009}jklmnopq", "abcdefghi jklmnopq"),
    ("abc defghijklm\u{7F}\u{1}nopqrs", "abc defghijklm\u{7F}\u{1}nopqrs"),
  ]

  @Test(arguments: folded)
  func whiteSpaceIsFolded(text: String, folded: String) {
    var bytes: [UInt8] = [0x78]
    let range = bytes.appendFolded(Array(text.utf8).span, 0..<text.utf8.count)
    #expect(String(decoding: bytes[range.range], as: UTF8.self) == folded)
    #expect(range.start == 1)
  }

  static let lowercased: [(text: String, lower: String)] = [
    ("ABC xyz 019 @[`{", "abc xyz 019 @[`{"),
    ("ÀÉÖØÞ ×÷ ß", "àéöøþ ×÷ ß"),
    ("日本Ω", "日本Ω"),
  ]

  @Test(arguments: lowercased)
  func letterCaseIsFoldedWithinLatin(text: String, lower: String) {
    var bytes: [UInt8] = []
    bytes.appendLowercased(Array(text.utf8).span, 0..<text.utf8.count)
    #expect(String(decoding: bytes, as: UTF8.self) == lower)
  }

  static let grouped: [(plain: String, grouped: String)] = [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1000", "-1,000"), ("123456", "123,456"),
    ("1234567.891", "1,234,567.891"), ("-0.5", "-0.5"),
  ]

  @Test(arguments: grouped)
  func digitsAreGroupedInThrees(plain: String, grouped: String) {
    #expect(Grouped.text(plain: plain) == grouped)
    #expect(ExactDecimal(plain).map { Grouped.text($0) } == grouped)
  }
}
