import Testing

@testable import Listings

/// The sentence that is quoted for a phrase.
struct QuotationTests {
  @Test(arguments: [
    ("First. We make games. Last.", "We make games."),
    ("Really? Games! Yes.", "Games!"),
    ("Line one\nplay games\r\nline three", "play games"),
    ("Node.js 3.5 games v2.0 here. Next", "Node.js 3.5 games v2.0 here."),
    ("Work on e.g. games, i.e. fun. End.", "Work on e.g. games, i.e. fun."),
    ("He said \"make games.\" Then", "He said \"make games.\""),
    ("(We make games.) More", "(We make games.)"),
    ("• Cook well • Make games • Sing", "Make games"),
    ("  games  ", "games"),
    ("One。Games を作る。三", "Games を作る。"),
    ("Wait... We make games... Next", "We make games..."),
    ("wait... make games", "wait... make games"),
    ("games", "games"),
    ("Many   spaces\tand games here", "Many spaces and games here"),
  ])
  func sentencesEndAtTheirMarks(text: String, sentence: String) throws {
    let found = finding(try topics("t,games\n"), description: text)
    #expect(found.evidence == "t: \"\(sentence)\"")
  }

  @Test func aPhraseWithAFullStopAtItsEnd() throws {
    let found = finding(try topics("t,Acme Inc.\n"), description: "At Acme Inc. We work.")
    #expect(found.evidence == "t: \"At Acme Inc.\"")
  }

  private func quoted(before: Int, behind: Int, word: String = "some ") throws -> String {
    let text =
      String(repeating: word, count: before) + "games "
      + String(repeating: word, count: behind)
    let evidence = finding(try topics("t,games\n"), description: text).evidence
    return String(evidence.dropFirst(4).dropLast())
  }

  @Test(arguments: [(0, 0), (10, 10), (200, 0), (0, 200), (200, 200), (29, 29), (30, 30), (5, 100)])
  func longSentencesAreShortenedAroundThePhrase(before: Int, behind: Int) throws {
    let text = try quoted(before: before, behind: behind)
    #expect(text.contains("games"))
    #expect(text.unicodeScalars.count <= Quotation.longest)
    let isLong = (before + behind) * 5 + 5 > Quotation.longest
    #expect(text.contains("…") == isLong)
    if isLong {
      #expect(text.unicodeScalars.count > Quotation.longest - 15)
      let words = text.split { $0 == " " || $0 == "…" }
      #expect(words.allSatisfy { $0 == "some" || $0 == "games" }, "\(text)")
    }
  }

  @Test func textWithoutSpacesIsCutWhereItMust() throws {
    let text = try quoted(before: 400, behind: 400, word: "字")
    #expect(text.unicodeScalars.count == Quotation.longest)
    #expect(text.hasPrefix("…字") && text.hasSuffix("字…"))
  }

  @Test func aPhraseOutsideAShortenedQuotationIsQuotedAgain() throws {
    let filler = String(repeating: "some ", count: 100)
    let topics = try topics("t,games\nt,players\n")
    let far = finding(topics, description: "games \(filler)players").evidence
    #expect(far.split(separator: " | ").count == 2)
    let near = finding(topics, description: "games players \(filler)").evidence
    #expect(near.split(separator: " | ").count == 1)
  }
}
