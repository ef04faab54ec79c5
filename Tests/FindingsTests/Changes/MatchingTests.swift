import Testing

@testable import Findings

/// Which listing of one capture is which of the other.
@Suite struct MatchingTests {
  struct Case: CustomStringConvertible {
    let description: String
    let old: [String]
    let new: [String]
    /// Rows are counted from the header, which is row 1.
    let lines: [String]

    init(_ description: String, _ old: [String], _ new: [String], _ lines: [String]) {
      self.description = description
      self.old = old
      self.new = new
      self.lines = lines
    }
  }

  static let cases = [
    Case(
      "the same id and employer, whatever else changed",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      ["7,Acme,Senior Editor,L5,Paris,95000,120000,year,USD"], ["changed 2>2"]),
    Case(
      "another id: employer, title, level and place",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      ["8,Acme,Editor,L4,Berlin,90000,120000,year,USD"], ["changed 2>2"]),
    Case(
      "another id and another place",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      ["8,Acme,Editor,L4,Paris,90000,110000,year,USD"], ["added ->2", "removed 2>-"]),
    Case(
      "white space does not count",
      ["7,Acme,Film  Editor,L4,Berlin,90000,110000,year,USD"],
      ["8, Acme ,Film Editor,L4,Berlin,90000,110000,year,USD"], ["unchanged 2>2"]),
    Case(
      "a renamed employer under the same id",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      ["7,Acme Holding,Editor,L4,Berlin,95000,110000,year,USD"], ["changed 2>2"]),
    Case(
      "one id of two employers for two jobs",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      ["7,Bolt,Driver,L1,Paris,30000,40000,year,USD"], ["added ->2", "removed 2>-"]),
    Case(
      "an id that is left twice says nothing of a renamed employer",
      ["7,Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      [
        "7,Bolt,Editor,L4,Berlin,90000,110000,year,USD",
        "7,Core,Editor,L4,Berlin,90000,110000,year,EUR",
      ], ["added ->2", "added ->3", "removed 2>-"]),
    Case(
      "ids come before likeness",
      [
        "1,Acme,Editor,L4,Berlin,90000,110000,year,USD",
        "2,Acme,Editor,L4,Berlin,80000,100000,year,USD",
      ],
      [
        "2,Acme,Editor,L4,Berlin,90000,110000,year,USD",
        "1,Acme,Editor,L4,Berlin,80000,100000,year,USD",
      ], ["changed 3>2", "changed 2>3"]),
    Case(
      "twins: equal pay first, then by pay",
      [
        "1,Acme,Editor,L4,Berlin,90000,110000,year,USD",
        "2,Acme,Editor,L4,Berlin,80000,100000,year,USD",
        "3,Acme,Editor,L4,Berlin,70000,90000,year,USD",
      ],
      [
        "4,Acme,Editor,L4,Berlin,85000,101000,year,USD",
        "5,Acme,Editor,L4,Berlin,70000,90000,year,USD",
        "6,Acme,Editor,L4,Berlin,95000,115000,year,USD",
      ], ["changed 3>2", "changed 2>4", "unchanged 4>3"]),
    Case(
      "a twin more on one side",
      [
        "1,Acme,Editor,L4,Berlin,90000,110000,year,USD",
        "2,Acme,Editor,L4,Berlin,80000,100000,year,USD",
      ],
      ["9,Acme,Editor,L4,Berlin,90000,110000,year,USD"], ["removed 3>-", "unchanged 2>2"]),
    Case(
      "a repost is left out, and its row alone is no job",
      [
        "1,Acme,Editor,L4,Berlin,90000,110000,year,USD",
        "1,Acme,Editor,L4,Berlin,90000,110000,year,USD",
      ],
      ["1,Acme,Editor,L4,Berlin,90000,110000,year,USD"], ["unchanged 2>2"]),
    Case(
      "without ids: the same content, then likeness",
      [
        ",Acme,Editor,L4,Berlin,90000,110000,year,USD",
        ",Acme,Writer,L4,Berlin,90000,110000,year,USD",
      ],
      [
        ",Acme,Writer,L4,Berlin,90000,120000,year,USD",
        ",Acme,Editor,L4,Berlin,90000,110000,year,USD",
      ], ["changed 3>2", "unchanged 2>3"]),
    Case(
      "a derived id is none for a renamed employer, as its content has changed",
      [",Acme,Editor,L4,Berlin,90000,110000,year,USD"],
      [",Bolt,Editor,L4,Berlin,90000,110000,year,USD"], ["added ->2", "removed 2>-"]),
    Case(
      "neither title nor level: pay alone is no job",
      ["1,Acme,,,Berlin,90000,110000,year,USD"], ["2,Acme,,,Berlin,90000,110000,year,USD"],
      ["added ->2", "removed 2>-"]),
  ]

  @Test(arguments: cases) func pairs(_ matching: Case) throws {
    #expect(try Board(matching.old, matching.new).ledger.lines == matching.lines)
  }

  /// Two rows of one job under two ids, in the old capture, are that job under either id.
  @Test(arguments: ["1", "2"]) func anIDOfARepostIsAnotherNameOfItsJob(id: String) throws {
    let header = "id,company,title,pay,posted"
    let board = Board(
      [
        "1,Acme,Editor,\"$90,000\",2026-01-01", "2,Acme,Editor,\"$90,000\",2026-02-01",
        "3,Acme,Writer,\"$80,000\",2026-02-01",
      ],
      ["\(id),Acme,Film Editor,\"$95,000\",2026-03-01"], header: header)
    #expect(try board.ledger.lines == ["changed 2>2", "removed 4>-"])
    #expect(try board.ledger.counts.reposts == 1)
  }

  @Test func aJobOfSeveralIDsGoesWithTheFirstWhateverTheOrderOfRows() throws {
    let header = "id,company,title,pay,posted"
    let old = ["2,Acme,Editor,\"$90,000\",2026-02-01", "1,Acme,Editor,\"$90,000\",2026-01-01"]
    let new = ["2,Acme,Cutter,\"$95,000\",2026-03-01", "1,Acme,Colorist,\"$96,000\",2026-03-01"]
    for (old, new) in [(old, new), (old.reversed(), new.reversed())] {
      let ledger = try Board(old, new, header: header).ledger
      #expect(ledger.map { "\($0.status) \($0.title)" } == ["changed Colorist", "added Cutter"])
    }
  }

  @Test(arguments: [
    ("x-0123456789abcdef-1", true), ("x-0123456789abcdef-12", true), ("x-0123456789abcdef-", false),
    ("x-0123456789abcdeg-1", false), ("X-0123456789abcdef-1", false), ("x-1", false), ("", false),
  ])
  func derivedIDsAreKnownByTheirForm(id: String, isDerived: Bool) {
    #expect(DerivedID.isOne(Array(id.utf8)[...]) == isDerived)
  }
}
