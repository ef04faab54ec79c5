import CSVText
import Testing

@testable import Listings

/// One name for the spellings of an employer.
struct EmployerMapTests {
  private func map(_ rules: String) throws -> EmployerMap {
    try EmployerMap(settings("pattern,employer\n" + rules, columns: EmployerMap.columns))
  }

  @Test(arguments: [
    ("Netflix", "Netflix"), ("NETFLIX, INC.", "Netflix"), ("netflix  animation", "Netflix"),
    ("The Netflix", "The Netflix"), ("Nestlé S.A.", "Nestle"), ("NESTLE", "Nestle"),
    ("X", "X"), ("Axb", "Both"), ("a*b", "Both"), ("ab", "Both"), ("abc", "abc"),
    ("City of Oslo", "City"), ("", ""), ("Ørsted", "Oersted"),
  ])
  func aSpellingTakesTheNameOfTheFirstPatternThatFits(spelling: String, name: String) throws {
    var map = try map(
      """
      netflix*,Netflix
      Netflix Animation,never reached
      Nestle*,Nestle
      A*b,Both
      city of*,City
      ØRSTED,Oersted
      """)
    var batch = try #require(
      try batches("Company,Title\n\"\(spelling)\",Cook\n").batches.first)
    let changed = map.apply(to: &batch)
    #expect(batch.string(batch.listings[0].employer) == name)
    #expect(changed == (spelling == name ? 0 : 1))
    #expect(map.apply(to: &batch) == 0)
  }

  @Test(arguments: [
    ("*", "", true), ("*", "anything", true), ("a*", "a", true), ("*a", "ba", true),
    ("a*c*e", "abcde", true), ("a*c*e", "aecde", true), ("a*c*e", "ace!", false),
    ("a**b", "ab", true), ("ab", "abc", false), ("", "", true), ("", "a", false),
    ("*aab", "aaaab", true), ("*ab*cd", "abxabcd", true),
  ])
  func aWildcardStandsForAnyStretch(pattern: String, text: String, fits: Bool) {
    #expect(WildcardPattern(pattern).matches(Array(text.utf8).span) == fits)
  }

  /// Two spellings of one employer make a repost once they have one name.
  @Test func repostsAreLookedForUnderTheNewName() throws {
    let text = """
      Company,Title,Salary,Posted
      "X, Inc.",Cook,"$50,000",2023-07-01
      X,Cook,"$50,000",2023-07-02
      """
    var batch = try #require(try batches(text).batches.first)
    #expect(batch.listings[1].repostOf == nil)
    var map = try map("x*,X")
    #expect(map.apply(to: &batch) == 1)
    var index = RepostIndex()
    index.mark(&batch)
    #expect(batch.listings[1].repostOf?.row == 2)
  }

  @Test func whatIsMissingIsSaid() {
    #expect(
      complaint { _ = try map("a,A\n,B\n") }
        == "settings.csv:3: column \"pattern\": the cell is empty")
    #expect(
      complaint { _ = try map("a,\n") }
        == "settings.csv:2: column \"employer\": the cell is empty")
    #expect(complaint { _ = try map("") } == "")
  }
}
