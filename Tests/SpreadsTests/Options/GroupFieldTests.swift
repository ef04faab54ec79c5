import Listings
import Testing

@testable import Spreads

/// Grouping by fields other than the level.
@Suite struct GroupFieldTests {
  static let postings = [
    Posting.range("L2", "100", "200", employer: "B"), .range("L1", "50", "60", employer: "B"),
    .range("L1", "70", "90", employer: "A"), .range("L2", "80", "120", employer: "A"),
    .range("L1", "10", "20", employer: "A", currency: "EUR"),
  ]

  private func field(_ name: String) throws -> GroupField {
    try GroupField(name, extraFields: [])
  }

  @Test func severalFieldsMakeOneKey() throws {
    let table = table(Self.postings, by: [try field("employer"), try field("level")])
    #expect(table.groupFields == ["employer", "level"])
    #expect(
      table.spreads.map(\.key) == [
        ["A", "L1"], ["A", "L1"], ["A", "L2"], ["B", "L1"], ["B", "L2"],
      ])
    #expect(table.spreads.map(\.currency?.description) == ["EUR", "USD", "USD", "USD", "USD"])
    #expect(
      table.columns.prefix(4).map(\.name) == ["employer", "level", "currency", "listings"])
  }

  /// A ladder goes on inside the other fields only.
  @Test func levelsAreComparedWithinTheOtherFields() throws {
    let table = table(Self.postings, by: [try field("employer"), try field("level")])
    // A: (100 − 80) ÷ 80; B: (150 − 55) ÷ 55.
    #expect(table.spreads[2].progressionPct == 25)
    #expect(FigureFormat.text(table.spreads[4].progressionPct ?? 0, decimals: 2) == "172.73")
    #expect(table.spreads[3].progressionPct == nil)
  }

  @Test func noFieldGivesARowPerCurrency() {
    let table = table(Self.postings, by: [])
    #expect(table.spreads.map(\.listings) == [1, 4])
    #expect(table.spreads.map(\.key) == [[], []])
    #expect(table.columns.first?.name == "currency")
  }

  @Test func currencyPartsGroupsAnyway() throws {
    let table = table(Self.postings, by: [try field("currency"), try field("employer")])
    #expect(table.groupFields == ["employer"])
    #expect(table.spreads.map(\.key) == [["A"], ["A"], ["B"]])
  }

  @Test func numbersAndFlagsCanBeGroupedBy() throws {
    let postings = [
      Posting(level: "x", floor: "5", positions: "2"), Posting(level: "y", floor: "7"),
      Posting(level: "z", floor: "9", positions: "2", flags: .payOneSided),
    ]
    let positions = table(postings, by: [try field("positions")])
    #expect(positions.spreads.map(\.key) == [["1"], ["2"]])
    let flags = table(postings, by: [try field("Flags")])
    #expect(flags.spreads.map(\.key) == [["pay_one_sided"], [""]])
    #expect(flags.groupFields == ["flags"])
  }

  /// A field of the table's own names stands beside them, and takes none of their places.
  @Test(arguments: ["positions", "flags"])
  func noColumnHasTheNameOfAnother(_ name: String) throws {
    let postings = [
      Posting(level: "x", floor: "5", positions: "2"),
      Posting(level: "y", floor: "7", positions: "2"),
    ]
    let groups = groups(postings, by: [.level, try field(name)])
    let table = groups.spreads()
    let names = table.columns.map(\.name)
    #expect(names.prefix(3) == ["level", "group_\(name)", "currency"])
    #expect(Set(names).count == names.count)
    #expect(table.columns.map(table.isOfGroup).prefix(3) == [true, true, false])
    #expect(table.columns.count(where: table.isOfGroup) == 2)
    #expect(FigureEvidence(groups).ordinals(of: "positions", inRow: 1) == [1])
    let json = SpreadJSON.text(table)
    #expect(json.ranges(of: "\"\(name)\": ").count == 2)
    #expect(json.ranges(of: "\"group_\(name)\": ").count == 2)
  }

  @Test func unknownFieldsAreRefused() {
    #expect(throws: ListingFilterError.self) { try GroupField("grade", extraFields: ["Grade"]) }
    #expect(throws: Never.self) { try GroupField("Grade", extraFields: ["Grade"]) }
  }
}
