import Listings
import Testing

@testable import Spreads

/// Which listings count, and in which group.
struct GroupCountTests {
  @Test func noListingsGiveNoRows() {
    let empty = table([])
    #expect(empty.groupFields == ["level"] && empty.spreads.isEmpty)
    #expect(empty.membership == GroupMembership())
    #expect(empty.membership.group(ofListing: 0) == 0)
  }

  @Test func employersAreDistinctAndTheLargestIsAShareOfAllListings() {
    let row = table([
      .range("L1", "1", "2", employer: "A"), .range("L1", "1", "2", employer: "B"),
      .range("L1", "1", "2", employer: "A"), .range("L1", "1", "2"),
    ]).spread("L1")
    #expect(row.employers == 2 && row.largestEmployerShare == 0.5)
    let nameless = table([.range("L1", "1", "2")]).spread("L1")
    #expect(nameless.employers == 0 && nameless.largestEmployerShare == nil)
  }

  @Test func undisclosedPayCountsInTheRate() {
    let row = table([Posting(level: "L1"), Posting(level: "L1", floor: "5"), Posting(level: "L1")])
      .spread("L1")
    #expect(row.listings == 3 && row.disclosed == 1 && row.ranges == 0)
    #expect(row.disclosureRate.map { FigureFormat.text($0, decimals: 4) } == "0.3333")
  }

  @Test func repostsCountNowhereButGiveTheirOpenings() {
    let spreads = table([
      .range("L1", "100", "200", employer: "A"),
      Posting(level: "L1", floor: "1", ceiling: "900", positions: "7", repostOf: 0),
      Posting(level: "L2", floor: "1", ceiling: "900", positions: "4.5", repostOf: 1),
      Posting(level: "L1", employer: "B", positions: "50", repostOf: .some(nil)),
      Posting(level: "L1", employer: "B", floor: "150", positions: "0.5", isTwin: true),
    ])
    let row = spreads.spread("L1")
    #expect(row.listings == 2 && row.employers == 2 && row.reposts == 2 && row.ranges == 1)
    #expect(row.positions?.description == "7.5")
    #expect(row.floor?.minimum == 100 && row.ceiling?.maximum == 200)
    #expect(
      row.flags == [FlagCount(code: "repost_of", count: 2), FlagCount(code: "twin_of", count: 1)])
    let onlyReposts = spreads.spread("L2")
    #expect(onlyReposts.listings == 0 && onlyReposts.reposts == 1)
    #expect(onlyReposts.disclosureRate == nil && onlyReposts.floor == nil)
    #expect(onlyReposts.positions == .zero)
  }

  @Test func repostsOfEachOtherComeToAnEnd() {
    let row = table([
      Posting(level: "L1", repostOf: 1), Posting(level: "L1", repostOf: 0),
    ]).spread("L1")
    #expect(row.listings == 0 && row.reposts == 2)
  }

  @Test func workWithoutAFullYearCountsButNotItsPay() {
    var summer = Posting.range("L1", "900000", "900000", employer: "B")
    summer.flags = [.notFullYear, .partTime]
    let row = table([.range("L1", "100", "300", employer: "A"), summer]).spread("L1")
    #expect(row.listings == 2 && row.employers == 2 && row.disclosed == 2 && row.ranges == 1)
    #expect(row.notFullYear == 1 && row.positions?.description == "2")
    #expect(row.ceiling?.maximum == 300 && row.midpointMedian == 200)
    #expect(
      row.flags == [
        FlagCount(code: "part_time", count: 1), FlagCount(code: "not_full_year", count: 1),
      ])
  }

  @Test func annualPayOfWorkWithoutAFullYearIsNotTrusted() {
    var stated = batch([.range("L1", "100", "300")])
    stated.listings[0].flags = .notFullYear
    var groups = ListingGroups(ladder: { _ in ladderRank })
    groups.add(stated)
    #expect(groups.spreads().spread("L1").floor == nil)
  }

  @Test func currenciesNeverMix() {
    let spreads = table([
      .range("L1", "100", "200"), .range("L1", "300", "400", currency: "EUR"),
      Posting(level: "L1", currency: nil), Posting(level: "L2", currency: nil),
      .range("L2", "5", "6", currency: "EUR"), Posting(level: "L3", currency: nil),
    ])
    #expect(
      spreads.spreads.map { "\($0.key[0]) \($0.currency?.description ?? "none") \($0.listings)" }
        == [
          "L1 EUR 1", "L1 USD 1", "L1 none 1", "L2 EUR 2", "L3 none 1",
        ])
    #expect(spreads.spread("L2", "EUR").disclosureRate == 0.5)
    #expect(spreads.spread("L2", "EUR").progressionPct != nil)
  }

  @Test func membershipNumbersRowsAndEmployers() {
    let membership = table([
      .range("L2", "1", "2", employer: "B"), .range("L1", "1", "2"),
      Posting(level: "L2", employer: "B", repostOf: 0), .range("L1", "1", "2", employer: "A"),
    ]).membership
    #expect((0..<5).map(membership.group) == [2, 1, 0, 1, 0])
    #expect((0..<5).map(membership.employer) == [1, 0, 1, 2, 0])
  }

  @Test func levelsOnNoLadderAreAlphabeticalAfterTheLadders() {
    let levels = ["zeta", "", "Alpha", "Director", "L10", "beta", "L9", "Beta"]
    #expect(
      table(levels.map { Posting(level: $0) }).spreads.map(\.key[0])
        == ["L9", "L10", "Director", "Alpha", "Beta", "beta", "zeta", ""])
  }

  @Test func tooManyOpeningsAreUndefined() {
    let row = table(
      [Posting](repeating: Posting(level: "L1", positions: "999999999999999999"), count: 2)
    ).spread("L1")
    #expect(row.positions == nil)
  }
}
