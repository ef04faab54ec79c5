import Testing
import Workbooks

@Suite struct TextTests {
  @Test(arguments: [
    ("plain", "plain", 0), ("", "", 0), ("a\tb\nc", "a\tb\nc", 0), ("a\r\nb\rc", "a\nb\nc", 0),
    ("a\u{0}\u{1F}b", "ab", 2),
    ("_x000D_", "_x005F_x000D_", 0), ("a_x00e9_b", "a_x005F_x00e9_b", 0), ("_x12_", "_x12_", 0),
    ("_X0041_", "_X0041_", 0), ("_x0041", "_x0041", 0),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_", 0), ("snake_case", "snake_case", 0),
    ("é 💰 €", "é 💰 €", 0),
  ])
  func aTextIsCleaned(_ raw: String, _ text: String, _ removed: Int) {
    let clean = CleanText(raw)
    #expect(clean.text == text)
    #expect(clean.removed == removed)
    #expect(!clean.isShortened)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func aNoncharacterIsRemoved(_ code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let clean = CleanText("a" + String(Character(scalar)) + "b")
    #expect(clean.text == "ab")
    #expect(clean.removed == 1)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("💰💰💰", 5, "💰💰…"), ("💰💰💰", 6, "💰💰💰"),
    ("ab_x0041_", 9, "ab_x0041…"), ("_x0041_yyyyyyyyy", 14, "_x005F_x0041_…"),
    ("é€é€é€", 6, "é€é€é€"),
  ])
  func aLongTextIsShortened(_ raw: String, _ limit: Int, _ expected: String) {
    let clean = CleanText(raw, limit: limit)
    #expect(clean.text == expected)
    #expect(clean.isShortened == expected.hasSuffix("…"))
    #expect(clean.text.utf16.count <= limit)
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org"), ("HTTP://x/ü", "HTTP://x/ü"),
    ("https://x/a\"<b>", "https://x/a%22%3Cb%3E"), ("https://x/100%", "https://x/100%25"),
    ("https://x/%41", "https://x/%41"), ("https://x/#a#b", "https://x/#a%23b"),
    ("ftp://x", nil), ("https:/x", nil), ("https://", nil), ("https://?x", nil),
    ("https://a b", nil), ("https://a\nb", nil), ("https://a\u{A0}b", nil),
    ("https://x/\u{FFFF}", nil), (" https://x", nil), ("", nil),
  ])
  func anAddressIsRead(_ raw: String, _ expected: String?) {
    #expect(WebAddress(raw)?.text == expected)
  }

  @Test func anAddressHasALimit() {
    let longest = "https://x/" + String(repeating: "y", count: SheetLimits.linkLength - 10)
    #expect(WebAddress(longest) != nil)
    #expect(WebAddress(longest + "y") == nil)
  }
}
