import Testing

@testable import Listings

/// The built-in order of levels, family by family.
struct LevelLadderTests {
  static let ladders: [[String]] = [
    ["L1", "L2", "L4", "L4/L5", "L5", "L6", "L9", "L10"],
    ["IC1", "IC2", "IC10"],
    ["E3", "E4", "E5/E6", "E6"],
    ["M1", "M2", "M9"],
    ["0", "1", "1A", "1B", "2", "3A", "4", "4A", "4B", "10"],
    ["Band 2", "Band 5", "Band 5/Band 6", "Band 6", "Band 8", "Band 8a", "Band 8b"],
    ["Grade 6", "Grade 7", "Grade 10"],
    ["I", "II", "III", "IV", "V"],
    ["Junior", "Mid", "Senior", "Staff", "Senior Staff", "Principal", "Distinguished"],
    ["Manager", "Senior Manager", "Director", "Senior Director", "Vice President"],
  ]

  @Test(arguments: ladders)
  func stepsAscendWithinAFamily(ladder: [String]) {
    let ranks = ladder.compactMap(LevelLadder.rank)
    #expect(ranks.count == ladder.count)
    #expect(Set(ranks.map(\.family)).count == 1)
    for (lower, upper) in zip(ranks, ranks.dropFirst()) { #expect(lower < upper) }
  }

  @Test func familiesAreNotMixed() {
    let families = Self.ladders.compactMap(\.first).compactMap { LevelLadder.rank(of: $0)?.family }
    #expect(Set(families).count == Self.ladders.count)
  }

  static let unknown = [
    "", "Lead", "AO - Administration", "Grade 7 - Scientific", "L", "L5ab", "X5", "-1",
    "1.5", "L4/Senior", "senior", "L99999", "L٥", "Band", "/", "L4/",
  ]

  @Test(arguments: unknown)
  func otherNamesHaveNoRank(name: String) {
    #expect(LevelLadder.rank(of: name) == nil)
  }
}
