import Listings
import Testing

@testable import Findings

/// What moved per level.
@Suite struct LevelMovementTests {
  private static func rows(_ movements: LevelMovements) -> [String] {
    movements.rows.map { row in
      ChangeColumn<LevelMovement>.all.map { $0.value(row).text }.joined(separator: ",")
    }
  }

  @Test func levelsOfBothInLadderOrder() throws {
    let board = Board(
      [
        "1,Acme,Editor,L5,,100000,140000,year,USD", "2,Acme,Editor,L5,,110000,150000,year,USD",
        "3,Acme,Writer,L4,,80000,100000,year,USD", "4,Acme,Runner,,,,,,",
      ],
      [
        "1,Acme,Editor,L5,,100000,150000,year,USD", "5,Acme,Cutter,L10,,,,,",
        "3,Acme,Writer,L5,,80000,100000,year,USD", "4,Acme,Runner,,,,,,",
      ])
    #expect(
      Self.rows(try board.movements) == [
        "L4,USD,1,0,0,0,0,90000.00,,,1.0000,",
        "L5,USD,2,2,0,1,2,125000.00,107500.00,-14.00,1.0000,1.0000",
        "L10,,0,1,1,0,0,,,,,0.0000",
        ",,1,1,0,0,0,,,,0.0000,0.0000",
      ])
  }

  @Test func currenciesStayApart() throws {
    let board = Board(
      ["1,Acme,Editor,L5,,100000,140000,year,USD", "2,Acme,Writer,L5,,100000,140000,year,EUR"],
      ["1,Acme,Editor,L5,,100000,140000,year,EUR", "2,Acme,Writer,L5,,100000,140000,year,EUR"])
    #expect(
      Self.rows(try board.movements) == [
        "L5,EUR,1,2,0,0,1,120000.00,120000.00,0.00,1.0000,1.0000",
        "L5,USD,1,0,0,0,0,120000.00,,,1.0000,",
      ])
  }

  /// Pay that is no longer posted names no currency, but it is the level's only one all the same.
  @Test func payWithoutACurrencyCountsWithTheOnlyOne() throws {
    let board = Board(
      ["1,Acme,Editor,L5,,100000,140000,year,USD"],
      ["1,Acme,Editor,L5,,,,,", "2,Acme,Grip,L5,,,,,"])
    #expect(
      Self.rows(try board.movements) == ["L5,USD,1,2,1,0,1,120000.00,,,1.0000,0.0000"])
  }

  /// Two spellings of a rung, and levels on no ladder.
  @Test func levelsOfOneRankAreInAlphabeticalOrder() throws {
    let rows = ["Senior", "sr", "Band Z", "Band a", "L5"].enumerated().map { place, level in
      "\(place),Acme,Editor,\(level),,100000,140000,year,USD"
    }
    let levels = try Board(rows, rows).movements.rows.map(\.level)
    let again = try Board(rows.reversed(), rows.reversed()).movements.rows.map(\.level)
    #expect(levels == again)
    #expect(levels.firstIndex(of: "Band a")! < levels.firstIndex(of: "Band Z")!)
  }

  @Test func countsAddUp() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let rows = LedgerTests.board(seed: seed)
      let board = Board(rows.old, rows.new)
      let (movements, counts) = (try board.movements.rows, try board.ledger.counts)
      #expect(movements.reduce(0) { $0 + $1.oldListings } == counts.old)
      #expect(movements.reduce(0) { $0 + $1.newListings } == counts.new)
      #expect(movements.reduce(0) { $0 + $1.added } == counts.added)
      #expect(movements.reduce(0) { $0 + $1.removed } == counts.removed)
      #expect(movements.reduce(0) { $0 + $1.changed } == counts.changed)
    }
  }
}

/// The movement of levels in a sentence.
@Suite struct LevelMovementSentenceTests {
  private static func rows(_ floors: [Int]) -> [String] {
    floors.enumerated().map { index, floor in
      "\(index),Acme,Editor,L\(index + 1),,\(floor),\(floor + 20_000),year,USD"
    }
  }

  @Test(
    arguments: [
      (
        [90_000, 80_000], [99_000, 76_000],
        "The median midpoint moved at L1 from 100,000 to 109,000 US dollars a year (+9.0 %); at L2 from "
          + "90,000 to 86,000 US dollars a year (-4.4 %)."
      ),
      ([90_000], [90_000], "No level's median midpoint moved."),
      (
        [90_000, 90_000, 90_000, 90_000], [90_100, 95_000, 96_000, 97_000],
        "The median midpoint moved at L2 from 100,000 to 105,000 US dollars a year (+5.0 %); at L3 from "
          + "100,000 to 106,000 US dollars a year (+6.0 %); at L4 from 100,000 to 107,000 US dollars a "
          + "year (+7.0 %); 1 more level moved less."
      ),
    ] as [([Int], [Int], String)])
  func theLargestMovesAreNamed(_ old: [Int], _ new: [Int], _ sentence: String) throws {
    #expect(try Board(Self.rows(old), Self.rows(new)).movements.sentence == sentence)
  }

  @Test func withoutMidpointsThereIsNone() throws {
    let board = Board(["1,Acme,Editor,L1,,,,,"], ["1,Acme,Editor,L1,,,,,"])
    #expect(try board.movements.sentence == nil)
  }
}
