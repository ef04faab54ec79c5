import Listings
import Spreads
import Testing

@testable import Workbooks

/// What the summary finds worth a sentence, and what not.
@Suite struct SummaryInsightTests {
  /// A level with enough listings, and whatever a case is about.
  private static func level(
    _ name: String, listings: Int = 20, _ change: (inout Spread) -> Void = { _ in }
  ) -> Spread {
    var spread = Spread(key: [name], currency: .usDollar)
    spread.listings = listings
    spread.employers = 5
    spread.disclosureRate = 1
    spread.largestEmployerShare = 0.2
    change(&spread)
    return spread
  }

  private static func texts(_ spreads: [Spread]) -> [String] {
    let table = SpreadTable(
      groupFields: ["level"], spreads: spreads, membership: GroupMembership())
    return SummaryInsights(table).sentences.map { $0.text(table) }
  }

  @Test func levelsOutOfOrderAreNamed() {
    let spreads = [
      Self.level("0") { $0.midpointMedian = 64_269.5 },
      Self.level("1") {
        $0.midpointMedian = 56_713.5
        $0.progressionPct = -11.76
        $0.progressionBase = 0
      },
    ]
    #expect(
      Self.texts(spreads) == [
        "Level 1 is posted below level 0: a median midpoint of 56,714 against 64,270 USD a year."
      ])
  }

  @Test func theStepThatPaysLeastIsNamed() {
    func step(_ name: String, _ base: Int, _ progression: Double, _ overlap: Double) -> Spread {
      Self.level(name) {
        $0.progressionPct = progression
        $0.overlapPct = overlap
        $0.progressionBase = base
        $0.overlapBase = base
      }
    }
    #expect(
      Self.texts([Self.level("L1"), step("L2", 0, 9.3, 70), step("L3", 1, 4.6, 83.15)]) == [
        "From L2 to L3 the median midpoint rises by 5 % only, and 83 % of L3's range lies "
          + "within that of L2."
      ])
    // A step of a fifth is worth taking.
    #expect(Self.texts([Self.level("L1"), step("L2", 0, 20, 70)]).isEmpty)
  }

  @Test func listingsThatLeaveMostOpenAreNamed() {
    #expect(
      Self.texts([
        Self.level("M3") { $0.spreadPctMedian = 129.8 },
        Self.level("0") { $0.spreadPctMedian = 24.08 },
      ]) == [
        "A typical M3 listing has its ceiling 130 % above its floor; a typical level 0 listing, "
          + "24 %."
      ])
  }

  @Test func littleDisclosureOneEmployerAndWideIntervalsAreNamed() {
    #expect(
      Self.texts([
        Self.level("Senior") { $0.disclosureRate = 0.4 },
        Self.level("Staff") { $0.largestEmployerShare = 0.75 },
        Self.level("L6") {
          $0.midpointMedian = 100_000
          $0.midpointInterval = ConfidenceInterval(low: 80_000, high: 120_000)
        },
      ]) == [
        "Least open about pay: Senior, where 40% of 20 jobs state it.",
        "Staff is not the whole field: 75% of its jobs are one employer's.",
        "Least certain: the median midpoint of L6, 100,000; its 95 % interval goes from 80,000 to "
          + "120,000 USD.",
      ])
  }

  /// Nine listings, no level, or too few to be shown say nothing by themselves.
  @Test func smallAndNamelessGroupsAreNotSpokenOf() {
    func silent(_ name: String, listings: Int = 20, isWithheld: Bool = false) -> Spread {
      Self.level(name, listings: listings) {
        $0.disclosureRate = 0.1
        $0.isWithheld = isWithheld
      }
    }
    #expect(
      Self.texts([silent("A", listings: 9), silent(""), silent("B", isWithheld: true)]).isEmpty)
    #expect(Self.texts([]).isEmpty)
  }

  @Test func formulasReadTheCellsOfSpreads() throws {
    let spread = Self.level("=\"x\"") { $0.disclosureRate = 0.4 }
    let table = SpreadTable(
      groupFields: ["level"], spreads: [spread], membership: GroupMembership())
    let sentence = try #require(SummaryInsights(table).sentences.first)
    #expect(sentence.row == 0)
    #expect(
      sentence.formula(table)
        == "\"Least open about pay: =\"\"x\"\", where \"&TEXT('Spreads'!$H$5,\"0%\")&\" of \""
        + "&TEXT('Spreads'!$D$5,\"#,##0\")&\" jobs state it.\"")
  }
}
