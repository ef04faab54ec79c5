import CSVText
import Testing

@testable import Listings

/// Levels files: which rule wins, how it explains itself, how it orders levels.
struct LevelRulesTests {
  private static let header = "employer,pattern,level,rank\n"

  private func rules(_ rows: String) throws -> LevelRules {
    try LevelRules(name: "levels.csv", source: MemoryByteSource(Self.header + rows))
  }

  /// The level, what it rests on and the rule's explanation.
  private func reading(
    _ rules: LevelRules?, title: String, column: String = "", employer: String = ""
  ) -> String {
    var reader = LevelReader(rules: rules)
    let bytes = Array((title + column + employer).utf8)
    let (first, second) = (title.utf8.count, title.utf8.count + column.utf8.count)
    let found = reader.level(
      bytes.span, title: 0..<first, column: first..<second, employer: second..<bytes.count)
    guard let found else { return "" }
    let because = found.rule.flatMap { rule in
      rules?.rules[rule.index].explanation(foundIn: rule.place)
    }
    return "\(found.reading.text) \(found.basis.name)" + (because.map { " | \($0)" } ?? "")
  }

  static let file = """
    Netflix,Engineering Manager,Manager,7
    ,Engineering Manager,M2,
    ,IT Specialist*,Specialist,
    , SCALE 4 ,Four,4
    ,Senior,Upper,3.5
    ,Unfilled,,
    ,,Lower,1
    """

  static let cases: [(title: String, column: String, employer: String, expected: String)] = [
    (
      "Engineering Manager, Ads", "L5", "NETFLIX",
      "Manager map | levels.csv:2: \"Engineering Manager\" in the title, employer \"Netflix\""
    ),
    (
      "Engineering Manager, Ads", "L5", "Netflix Games",
      "M2 map | levels.csv:3: \"Engineering Manager\" in the title"
    ),
    (
      "IT Specialists", "", "",
      "Specialist map | levels.csv:4: \"IT Specialist*\" in the title"
    ),
    ("Clerk", "Scale 4", "", "Four map | levels.csv:5: \"SCALE 4\" is the level column's value"),
    ("Sr. Animator", "", "", "Upper map | levels.csv:6: \"Senior\" is the level as read"),
    ("Clerk", "Sr.", "", "Upper map | levels.csv:6: \"Senior\" is the level as read"),
    ("Unfilled L5", "", "", "L5 title"),
    ("Unfilled", "Band 6", "", "Band 6 column"),
    ("Lower Clerk", "", "", ""),
    ("", "", "", ""),
  ]

  @Test(arguments: cases)
  func theFirstMatchingRowWins(
    title: String, column: String, employer: String, expected: String
  ) throws {
    let found = reading(try rules(Self.file), title: title, column: column, employer: employer)
    #expect(found == expected)
  }

  @Test func withoutRulesTheColumnWinsOverTheTitle() {
    #expect(reading(nil, title: "Senior Clerk", column: "L5") == "L5 column")
    #expect(reading(nil, title: "Senior Clerk", column: "n/a") == "Senior title")
    #expect(reading(nil, title: "Clerk") == "")
  }

  @Test func ranksMakeOneLadderBeforeTheBuiltInOnes() throws {
    let rules = try rules(Self.file)
    let file = try ["Lower", "Upper", "Four", "Manager"].map { try #require(rules.ladder($0)) }
    #expect(Set(file.map(\.family)).count == 1)
    #expect(zip(file, file.dropFirst()).allSatisfy(<))
    #expect(rules.ladder("L5") == LevelLadder.rank(of: "L5"))
    #expect(try #require(rules.ladder("0")) > file[3])
    #expect(rules.ladder("Specialist") == nil)
  }

  @Test func equalRanksAreOneStep() throws {
    let rules = try rules(",a,A,5\n,b,B,5.0\n,c,C,-1\n,d,C,\n")
    #expect(rules.ladder("A") == rules.ladder("B"))
    #expect(try #require(rules.ladder("C")) < #require(rules.ladder("A")))
  }

  @Test func civilServiceGradesKeepTheirLadderBesideAFile() throws {
    let ladder = try rules(",x,X,1\n").ladder(among: ["X", "AO", "Grade 7", "Grade 6"])
    #expect(try #require(ladder("Grade 7")) < #require(ladder("Grade 6")))
    #expect(try #require(ladder("X")) < #require(ladder("AO")))
  }

  static let refused: [(rows: String, message: String)] = [
    (",a,A,x\n", "levels.csv:2: column \"rank\": \"x\" is no number"),
    (",a,A,1\n\n,b,A,2\n", "levels.csv:4: column \"rank\": \"2\" for \"A\", but row 2 has \"1\""),
    (",Manager, Payroll,M,1\n", "levels.csv:2: the row has 5 fields, but the header has 4"),
  ]

  @Test(arguments: refused)
  func mistakesAreNamed(rows: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try rules(rows) }
    #expect(error?.message == message)
    #expect(error?.advice.isEmpty == false)
  }
}
