import TestSupport
import Testing

@testable import Listings

/// Cells that were read before.
struct CellMemoTests {
  private static func outcome(of text: String, _ memo: CellMemo<Int?>) -> Int?? {
    let bytes = Array(text.utf8)
    return memo.outcome(of: bytes.span, 0..<bytes.count)
  }

  private static func keep(_ outcome: Int?, of text: String, _ memo: inout CellMemo<Int?>) {
    let bytes = Array(text.utf8)
    memo.keep(outcome, of: bytes.span, 0..<bytes.count)
  }

  @Test func anEmptyMemoKnowsNothing() {
    let memo = CellMemo<Int?>(slots: 64, length: 16)
    for text in ["", "a", String(repeating: "a", count: 17)] {
      #expect(Self.outcome(of: text, memo) == nil)
    }
  }

  @Test func whatWasKeptIsKnownAndNothingIsKnownToBeNothing() {
    var memo = CellMemo<Int?>(slots: 64, length: 16)
    Self.keep(7, of: "Engineer", &memo)
    Self.keep(nil, of: "", &memo)
    Self.keep(nil, of: "DOE", &memo)
    #expect(Self.outcome(of: "Engineer", memo) == .some(7))
    #expect(Self.outcome(of: "", memo) == .some(nil))
    #expect(Self.outcome(of: "DOE", memo) == .some(nil))
    #expect(Self.outcome(of: "Engineers", memo) == nil)
    #expect(Self.outcome(of: "DOE\0", memo) == nil)
  }

  @Test func longCellsAreNotKept() {
    var memo = CellMemo<Int?>(slots: 64, length: 16)
    for length in [15, 16, 17, 100] {
      let text = String(repeating: "x", count: length)
      Self.keep(length, of: text, &memo)
      #expect(Self.outcome(of: text, memo) == (length <= 16 ? .some(length) : nil))
    }
  }

  /// With one slot all cells collide; with 4096 the memo grows on the way.
  @Test(arguments: [1, 2, 64, 4096])
  func itNeverGivesTheOutcomeOfAnotherCell(_ slots: Int) {
    var random = SeededNumbers(state: 5)
    var memo = CellMemo<Int?>(slots: slots, length: 24)
    var hits = 0
    for _ in 0..<30_000 {
      let number = Int.random(in: 0..<2000, using: &random)
      let text = String(repeating: "0", count: number % 26) + String(number)
      if let known = Self.outcome(of: text, memo) {
        #expect(known == number)
        hits += 1
      } else {
        Self.keep(number, of: text, &memo)
      }
    }
    #expect(hits > 0)
  }

  /// A cell is the same wherever it stands, and whatever stands around it.
  @Test func theBytesAroundACellDoNotMatter() {
    var memo = CellMemo<Int?>(slots: 4096, length: 40)
    let bytes = Array("Senior Software Engineer, Senior Software Engineer".utf8)
    for length in 0...24 {
      memo.keep(length, of: bytes.span, 0..<length)
      #expect(memo.outcome(of: bytes.span, 26..<26 + length) == .some(length))
      let alone = Array(bytes[..<length])
      #expect(memo.outcome(of: alone.span, 0..<length) == .some(length))
    }
  }
}
