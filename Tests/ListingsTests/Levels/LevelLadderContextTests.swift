import Testing

@testable import Listings

/// Ladders of levels that stand side by side, and further families.
struct LevelLadderContextTests {
  static let civilService = [
    "AA", "AO", "EO", "HEO", "HEO/SEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3",
  ]

  private func isAscending(_ levels: [String], _ rank: (String) -> LevelRank?) -> Bool {
    let ranks = levels.compactMap(rank)
    return ranks.count == levels.count && Set(ranks.map(\.family)).count == 1
      && zip(ranks, ranks.dropFirst()).allSatisfy(<)
  }

  @Test func gradesAmongCivilServiceGradesFallInStep() {
    #expect(isAscending(Self.civilService, LevelLadder.ladder(among: Self.civilService.reversed())))
  }

  @Test(arguments: [["Grade 6", "Grade 7"], ["Grade 6", "Grade 7", "Grade 12", "EO"]])
  func otherGradesAscend(levels: [String]) {
    #expect(isAscending(["Grade 6", "Grade 7"], LevelLadder.ladder(among: levels)))
  }

  @Test(arguments: [
    ["GS-5", "GS-7", "GS-11", "GS-11/GS-12", "GS-12"],
    ["EG 9a", "EG 9b", "EG 13"],
    ["Tier 1", "Tier 2"],
    ["Intern", "Entry level", "Junior", "Mid", "Mid-Senior", "Senior"],
    ["AO", "EO", "HEO", "SEO", "SCS1"],
    ["VI", "VII", "VIII"],
  ])
  func furtherFamiliesAscend(levels: [String]) {
    #expect(isAscending(levels, LevelLadder.rank))
  }
}
