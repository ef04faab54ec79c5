import CSVText
import Testing

@testable import Listings

/// The draft of a levels file, and what it does when it is passed back.
struct LevelDraftTests {
  private func batch(_ rows: [(title: String, level: String)]) -> ListingBatch {
    var batch = ListingBatch()
    for row in rows {
      var listing = Listing()
      listing.title = batch.append(row.title)
      listing.level = batch.append(row.level)
      batch.listings.append(listing)
    }
    return batch
  }

  private func text(_ draft: LevelDraft, rules: LevelRules? = nil, titles: Int = 50) -> String {
    String(decoding: draft.csv(rules: rules, titleLimit: titles), as: UTF8.self)
  }

  @Test func levelsComeInLadderOrderThenFrequentTitles() {
    var draft = LevelDraft()
    draft.add(batch([("Engineer L6", "L6"), ("Clerk", ""), ("Cook, Nights", ""), ("", "")]))
    draft.add(batch([("Engineer L5", "L5"), ("CLERK", ""), ("Zed", "Zed"), ("Engineer L5", "L5")]))
    #expect(
      text(draft) == """
        employer,pattern,level,rank
        ,,L5,10
        ,,L6,20
        ,,Zed,30
        ,Clerk,,
        ,"Cook, Nights",,

        """)
    #expect(text(draft, titles: 1).hasSuffix("\n,Clerk,,\n"))
  }

  @Test func civilServiceGradesStandInTheirOrder() {
    var draft = LevelDraft()
    draft.add(batch([("a", "Grade 6"), ("b", "EO"), ("c", "Grade 7")]))
    #expect(text(draft).contains(",,EO,10\n,,Grade 7,20\n,,Grade 6,30\n"))
  }

  @Test func theRanksOfTheFileInForceAreKept() throws {
    let rules = try LevelRules(
      name: "levels.csv",
      source: MemoryByteSource("employer,pattern,level,rank\n,,Low,1\n,,L1,2\n"))
    var draft = LevelDraft()
    draft.add(batch([("a", "L1"), ("b", "Low")]))
    #expect(text(draft, rules: rules).contains(",,Low,10\n,,L1,20\n"))
  }

  @Test func withoutListingsItIsAHeader() {
    #expect(text(LevelDraft()) == "employer,pattern,level,rank\n")
  }

  @Test func passedBackItChangesNoLevel() throws {
    var draft = LevelDraft()
    draft.add(batch([("Clerk 1", "1"), ("Engineer I", "I"), ("Cook", "")]))
    let source = MemoryByteSource(draft.csv())
    let rules = try LevelRules(name: "draft.csv", source: source)
    #expect(rules.rules.isEmpty)
    #expect(try #require(rules.ladder("1")) < #require(rules.ladder("I")))
  }
}
