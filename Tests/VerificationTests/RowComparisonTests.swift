import Testing

@testable import Verification

struct RowComparisonTests {
  /// Rows of four numbers each, the first the row's own.
  private static func rows(_ numbers: [Int], from first: Int = 1) -> String {
    numbers.enumerated().map { place, number in
      row(first + place, ["\(number)", "\(number * 7)", "\(number * 9)", "\(number * 11)"])
    }.joined()
  }

  @Test func aDeletedRowIsNamedAndNoOther() throws {
    let made = Self.rows([1, 2, 3, 4, 5])
    #expect(
      try sentences(Self.rows([1, 2, 4, 5]), with: made)
        == ["Jobs!3: a row is missing here: 3, 21, 27, 33"])
    #expect(
      try sentences(Self.rows([1, 2, 3]), with: made) == [
        "Jobs!4: a row is missing here: 4, 28, 36, 44",
        "Jobs!5: a row is missing here: 5, 35, 45, 55",
      ])
  }

  @Test func anAddedRowIsNamedAndNoOther() throws {
    #expect(
      try sentences(Self.rows([1, 2, 8, 3, 4]), with: Self.rows([1, 2, 3, 4]))
        == ["Jobs!3: a row that is not from the inputs: 8, 56, 72, 88"])
  }

  @Test func anEmptyRowPutInIsSaidOnce() throws {
    #expect(
      try sentences(
        Self.rows([1, 2]) + Self.rows([3, 4], from: 4), with: Self.rows([1, 2, 3, 4]))
        == ["Jobs!4: the row stands in row 3 from the inputs"])
  }

  @Test func anEmptiedRowIsMissing() throws {
    #expect(
      try sentences(Self.rows([1]) + Self.rows([3], from: 3), with: Self.rows([1, 2, 3]))
        == ["Jobs!2: a row is missing here: 2, 14, 18, 22"])
  }

  @Test func formulasBelowADeletedRowMoveWithIt() throws {
    func made(_ numbers: [Int]) -> String {
      numbers.enumerated().map { place, number in
        "<row r=\"\(place + 1)\"><c r=\"A\(place + 1)\"><v>\(number)</v></c>"
          + "<c><v>\(number * 3)</v></c><c><f>$A\(place + 1)*2+B$1</f><v>\(number * 2)</v></c></row>"
      }.joined()
    }
    #expect(
      try sentences(made([1, 3, 4]), with: made([1, 2, 3, 4]))
        == ["Jobs!2: a row is missing here: 2, 6, 4"])
  }

  @Test func whatPeopleChangedStandsBeforeWhatFollowsFromIt() throws {
    let tally = try compared(
      "<row><c><f>B1</f><v>2</v></c><c><v>2</v></c></row>",
      with: "<row><c><f>B1</f><v>1</v></c><c><v>1</v></c></row>")
    #expect(tally.ranked.map(\.place) == ["B1", "A1"])
    #expect(tally.findings.map(\.kind) == [.result, .value])
  }

  private static func places(_ rows: String, with made: String) throws -> [String] {
    try compared(rows, with: made).findings.map { "\($0.place) \($0.kind.name)" }
  }

  /// Nothing near by is alike, and the numbers differ: the upper of the two stands alone.
  @Test func rowsOfOtherNumbersThatHaveNothingInCommonAreNamedEach() throws {
    let cells = ["A5", "B5", "C5", "D5"].map { "\($0) value" }
    #expect(
      try Self.places(
        Self.rows([1, 2, 3, 800, 900]), with: Self.rows([1, 2, 3]) + Self.rows([5], from: 5))
        == ["4 \(Finding.Kind.rowAdded.name)"] + cells)
    #expect(
      try Self.places(
        Self.rows([1, 2, 3]) + Self.rows([900], from: 5), with: Self.rows([1, 2, 3, 4, 5]))
        == ["4 \(Finding.Kind.rowMissing.name)"] + cells)
    #expect(
      try Self.places(
        Self.rows([1, 2, 3]) + Self.rows([900], from: 5), with: Self.rows([1, 2, 3, 4]))
        == ["4 \(Finding.Kind.rowMissing.name)", "5 \(Finding.Kind.rowAdded.name)"])
  }
}
