import Testing

@testable import Listings

/// Phrases found in titles and descriptions.
struct TopicReaderTests {
  @Test(arguments: [
    ("games", "Games!", true), ("games", "gamesmanship", false), ("games", "endgames", false),
    ("games", "video-games", true), ("games", "games2", false), ("games", "2 games,", true),
    ("text to video", "Text-to-Video", true), ("text to video", "text\n to  video", true),
    ("text-to-video", "text to video", true), ("text to video", "text - to video", false),
    ("A/B test", "an a/b test", true), ("A/B test", "a/b tests", false), ("A/B", "1A/B", false),
    ("C++", "C++ and", true), ("C++", "Objective-C++", true), (".NET", "ASP.NET", true),
    ("doublage", "Doublage", true), ("scénario", "SCENARIO", true), ("scenario", "scénario", true),
    ("scenario", "sce\u{301}nario", true), ("straße", "STRASSE", true), ("e", "æ", false),
    ("sous-titres", "sous‑titres", true), ("l'auteur", "l’auteur", true),
    ("ghost", "gho\u{AD}st", true), ("ghost", "gho\u{200B}st\u{2060}", true),
    ("ghost", "\u{FEFF}ghost\u{200D}", true), ("ghost", "ghost_writer", true),
    ("перевод", "ПЕРЕВОД.", true), ("перевод", "переводы", false), ("字幕", "日本語字幕制作", true),
    ("game", "game’s", true), ("ops", "oops ops", true), ("a b", "a a b", true),
    ("caf", "café", false), ("caf", "cafe\u{301}", false), ("cafe", "cafe\u{301}", true),
  ])
  func aPhraseIsFoundAsWholeWords(phrase: String, text: String, isFound: Bool) throws {
    let topics = try topics("t,\(phrase)\n")
    #expect(finding(topics, title: text).topics == (isFound ? "t" : ""))
    #expect(finding(topics, description: text).topics == (isFound ? "t" : ""))
  }

  @Test func topicsStandInTheOrderOfTheFile() throws {
    let topics = try topics("b,beta\na,alpha\nb,bravo\nc,alpha\n")
    let found = finding(topics, title: "Alpha lead", description: "Bravo. No. Beta and bravo!")
    #expect(found.topics == "b;a;c")
    #expect(
      found.evidence
        == #"b: "Bravo." | b: "Beta and bravo!" | a: "Alpha lead" | c: "Alpha lead""#)
    #expect(topics.names == ["b", "a", "c"])
  }

  @Test func aPhraseInsideAnotherIsFoundToo() throws {
    let topics = try topics("x,search ranking\ny,ranking\nz,ranking model\nw,search\n")
    #expect(finding(topics, description: "A search ranking model.").topics == "x;y;z;w")
    #expect(finding(topics, description: "A ranking.").topics == "y")
  }

  @Test func nothingFoundWritesNothing() throws {
    let found = finding(try topics("t,games\n"), title: "Cook", description: "Cooks. Well.")
    #expect(found.topics == "" && found.evidence == "")
    let none = finding(try topics(""), title: "Cook", description: "games")
    #expect(none.topics == "" && none.evidence == "")
  }

  @Test func aPhraseDoesNotReachFromTheTitleIntoTheDescription() throws {
    let topics = try topics("t,video games\n")
    #expect(finding(topics, title: "Video ", description: "games").topics == "")
  }

  @Test func aReaderForgetsTheListingBefore() throws {
    var reader = TopicReader(try topics("t,games\n"))
    var output: [UInt8] = []
    for text in ["games", "none", "games", "games games"] {
      let bytes = Array(text.utf8)
      let found = reader.find(
        bytes.span, title: 0..<0, description: 0..<bytes.count, into: &output)
      #expect(found.isEmpty == (text == "none"))
    }
    #expect(String(decoding: output, as: UTF8.self).contains("t: \"games games\""))
  }

  @Test(arguments: [
    ("a;b,x", "topics.csv:2: column \"topic\": \"a;b\" has a ; in it"),
    (",x", "topics.csv:2: column \"topic\": the cell is empty"),
    ("a,x\nb,", "topics.csv:3: column \"phrase\": the cell is empty"),
    ("a,--", "topics.csv:2: column \"phrase\": \"--\" has no word in it"),
  ])
  func whatCannotBeSearchedIsSaid(rows: String, message: String) {
    let found = complaint { _ = try topics(rows) }
    #expect(found.hasPrefix(message), "\(found)")
  }

  /// The six listings that the tool began with: none is about making content.
  @Test func theFoundingListings() throws {
    let topics = try topics(
      """
      content creation,generate scripts
      content creation,create content
      recommendation,recommendation
      localisation,localisation
      localisation,subtitles
      localisation,dubbing
      games,games
      infrastructure,infrastructure
      infrastructure,machine learning platform
      """)
    let found = finding(
      topics, title: "Research Scientist (L6)",
      description: """
        Long-term machine learning research for localisation: better tools for the people who make \
        subtitles and dubbing in many languages.
        """)
    #expect(found.topics == "localisation")
    #expect(found.evidence.hasPrefix("localisation: \"Long-term machine learning research for"))
    #expect(found.evidence.hasSuffix("dubbing in many languages.\""))
    #expect(
      finding(
        topics, title: "Product Manager - Machine Learning Platform",
        description: "Sets the direction of the shared infrastructure."
      ).evidence
        == "infrastructure: \"Product Manager - Machine Learning Platform\" | infrastructure:"
        + " \"Sets the direction of the shared infrastructure.\"")
  }
}
