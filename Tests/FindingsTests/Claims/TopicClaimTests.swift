import Listings
import Testing

@testable import Findings

/// Claims about what listings say.
struct TopicClaimTests {
  static let topics = """
    topic,phrase
    rendering,render farm
    rendering,trailers
    lighting,lights
    writing,scripts

    """

  private func checking() -> Checking { Checking(topics: Self.topics) }

  @Test func withoutASearchNothingIsSaid() throws {
    let entry = try Checking().entry("listings", where: "topics=writing", "=", "0")
    #expect(entry.verdict == .undecidable)
    #expect(entry.reason.hasSuffix("give the phrases that tell them with --topics."))
    #expect(entry.measured == nil)
  }

  /// Conditions, relation, value, verdict, the reason's first sentence, and the rows with their
  /// quotations.
  static let claims: [(String, String, String, Verdict, String, [String])] = [
    (
      "employer=Studio A&topics=writing", "=", "0", .supported,
      "None of the 2 listings where employer=Studio A mentions writing, as claimed", []
    ),
    (
      "topics=writing", "=", "0", .supported,
      "None of the 4 listings mentions writing, as claimed", []
    ),
    (
      "topics=rendering", "=", "0", .contradicted,
      "1 of the 4 listings mentions rendering; claimed: 0",
      [#"jobs.csv:2 "Cuts trailers." "Uses a render farm.""#]
    ),
    (
      "topics~ing", ">=", "2", .supported,
      "2 of the 4 listings mention \"ing\", as claimed",
      [
        #"jobs.csv:2 rendering: "Cuts trailers." rendering: "Uses a render farm.""#,
        #"jobs.csv:4 lighting: "Rigs lights.""#,
      ]
    ),
    (
      "title=Grip&topics=lighting", "=", "1", .supported,
      "The only listing where title=Grip mentions lighting, as claimed",
      [#"jobs.csv:4 "Rigs lights.""#]
    ),
    (
      "title=Grip&topics=writing", ">", "0", .contradicted,
      "The only listing where title=Grip does not mention writing; claimed: more than 0", []
    ),
    (
      "title=Nobody&topics=writing", "=", "0", .supported,
      "There is no listing where title=Nobody, as claimed", []
    ),
  ]

  @Test(arguments: claims)
  func countHasItsDenominatorAndQuotations(
    _ condition: String, _ relation: String, _ value: String, _ verdict: Verdict,
    _ sentence: String, _ rows: [String]
  ) throws {
    let entry = try checking().entry("listings", where: condition, relation, value)
    #expect(entry.verdict == verdict)
    #expect(
      entry.reason == sentence
        + " (titles and descriptions were searched, but 1 of the 4 rows read has no description).")
    #expect(entry.evidence.map(\.text) == rows)
  }

  @Test func otherMeasuresSayHowManyListingsTheyAreOf() throws {
    let entry = try checking().entry("ceiling_max", where: "topics=rendering", "=", "200000")
    #expect(entry.verdict == .supported)
    #expect(
      entry.reason.hasPrefix(
        "The highest posted ceiling is 200,000 US dollars a year, as claimed. 1 of the 4 listings "
          + "mentions rendering (titles"))
    #expect(entry.evidence.count == 1 && entry.evidence[0].quotation != nil)
  }

  @Test func titlesAloneAreSaidToBeAlone() throws {
    let checking = Checking(listings: "Title,Salary\nGrip,\"$50,000\"\n", topics: Self.topics)
    let entry = try checking.entry("listings", where: "topics=writing", "=", "0")
    #expect(
      entry.reason.hasSuffix("(only titles were searched, as there is no column of descriptions)."))
  }

  @Test(arguments: [
    (#"games: "We play." | dubbing: "We dub." "We speak.""#, "dubbing", #""We dub." "We speak.""#),
    (#"games: "We play." | dubbing: "We dub.""#, "games", #""We play.""#),
    (#"games: "One." | games: "Two.""#, "games", #""One." "Two.""#),
    (#"games: "We play.""#, "other", #"games: "We play.""#),
  ])
  func sentencesOfATopic(_ evidence: String, _ topic: String, _ quoted: String) {
    let condition = ListingCondition(field: "topics", relation: .equals, value: topic)
    #expect(TopicSentences(evidence).quoted(for: [condition]) == quoted)
  }
}
