import Testing

@testable import CSVText

@Suite struct HTMLEntityTests {
  private static func replaced(_ text: String) -> String? {
    HTMLEntities.replaced(in: Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func areHeld(by text: String) -> Bool {
    HTMLEntities.areHeld(by: Array(text.utf8).span)
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("R&#38;D", "R&D"), ("R&#x26;D", "R&D"), ("R&#X26;D", "R&D"),
    ("Caf&eacute; &Eacute;toile", "Café Étoile"), ("&ouml;&yuml;&nbsp;", "öÿ\u{A0}"),
    ("Tools &ndash; Tests", "Tools – Tests"), ("&ldquo;Lead&rdquo;&hellip;", "“Lead”…"),
    ("Grip&#10;Lead&#x9;A&#13;", "Grip\nLead\tA\r"),
    // The longest number that is one, and a longer one.
    ("&#0000038;&#00000038;", "&&#00000038;"),
    // As browsers read what Windows-1252 has there.
    ("A &#150; B &#x92;", "A – B ’"),
    // Made text twice and more often.
    ("R&amp;amp;D", "R&D"), ("&amp;amp;amp;ndash;", "–"), ("&#38;amp;lt;", "<"),
    ("&amp;", "&"), ("&lt;&gt;", "<>"), ("&#128640; &#x1F680;", "🚀 🚀"),
    ("Week&shy;end &#8203;Ed&#xAD;itor&#x200E;", "Weekend Editor"),
    ("a & b &amp; c;", "a & b & c;"), ("&&amp;&", "&&&"),
  ])
  func whatTheyStandForIsPutInTheirPlace(_ text: String, _ expected: String) {
    #expect(Self.replaced(text) == expected)
    #expect(Self.areHeld(by: text))
  }

  @Test(arguments: [
    "", "&", "&;", "AT&T", "Q&A; lead", "Johnson & Johnson; Sons", "Ben &amp Jerry", "&AMP;",
    "&unknown;", "&verylongname;", "&#;", "&#x;", "&#0;", "&#8;", "&#127;", "&#129;", "&#55296;",
    "&#1114112;", "&#99999999;", "&#-1;", "&#+38;", "&am p;", "&amp",
    "https://x.example/?a=1&b=2;c",
  ])
  func otherTextsStayAsTheyAre(_ text: String) {
    #expect(Self.replaced(text) == nil)
    #expect(!Self.areHeld(by: text))
  }

  /// In time that grows with their number alone; each called itself for the next once.
  @Test func hundredsOfThousandsAreReplaced() {
    let chain = "&" + String(repeating: "amp;", count: 300_000) + "D"
    #expect(Self.replaced(chain) == "&D")
    let row = String(repeating: "&lt;", count: 300_000)
    #expect(Self.replaced(row) == String(repeating: "<", count: 300_000))
    #expect(Self.replaced(String(repeating: "&", count: 300_000)) == nil)
  }

  @Test func namesOfLatinCharactersStandInOrder() {
    #expect(EntityNames.all["nbsp"] == "\u{A0}")
    #expect(EntityNames.all["iquest"] == "¿")
    #expect(EntityNames.all["times"] == "×")
    #expect(EntityNames.all["szlig"] == "ß")
    #expect(EntityNames.all["divide"] == "÷")
    #expect(EntityNames.all["yuml"] == "ÿ")
  }
}
