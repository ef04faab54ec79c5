import Testing

@testable import Spreads

/// The order of names.
struct AlphabeticalTextTests {
  @Test func lettersDecideBeforeTheirCaseAndAnEmptyTextIsLast() {
    let ordered = ["a", "AB", "Ab", "ab", "B", "b", "caf\u{E9}", "cafe\u{301}", "z", ""]
    let shuffled = ordered.reversed().map { AlphabeticalText($0) }.sorted().map(\.text)
    #expect(Set(shuffled) == Set(ordered))
    #expect(shuffled.prefix(6) == ordered.prefix(6) && shuffled.last == "")
    for left in ordered {
      for right in ordered {
        let (one, other) = (AlphabeticalText(left), AlphabeticalText(right))
        #expect((one == other) == left.utf8.elementsEqual(right.utf8), "\(left), \(right)")
        #expect([one < other, other < one, one == other].count { $0 } == 1, "\(left), \(right)")
      }
    }
  }
}
