import TestSupport
import Testing

@testable import XLSXInput

struct MergeTests {
  private func merged(_ texts: [[String]], _ stretches: String...) throws -> String {
    let merges = stretches.map { #"<mergeCell ref="\#($0)"/>"# }.joined()
    return try text(
      TestBook(rows: TestBook.rows(texts), after: "<mergeCells>\(merges)</mergeCells>"))
  }

  @Test func aCellMergedOverRowsStandsInEach() throws {
    #expect(
      try merged([["Acme", "a"], ["", "b"], ["", "c"], ["", "d"]], "A1:A3")
        == "Acme,a\nAcme,b\nAcme,c\n,d\n")
  }

  @Test func aRowThatIsAllMergedWithTheOneAboveIsNone() throws {
    #expect(try merged([["a", "b"], ["", ""], ["c", "d"]], "A1:A2", "B1:B2") == "a,b\n\nc,d\n")
  }

  @Test func aNameOverSeveralColumnsStandsBeforeEachOfTheirs() throws {
    #expect(
      try merged(
        [["Title", "Salary", "", "Place"], ["", "Min", "Max", ""], ["x", "1", "2", "y"]],
        "A1:A2", "B1:C1", "D1:D2") == "\nTitle,Salary Min,Salary Max,Place\nx,1,2,y\n")
  }

  @Test func namesAboveThatAreNotMergedComeDown() throws {
    #expect(
      try merged([["Title", "Salary", ""], ["", "Min", "Max"], ["x", "1", "2"]], "B1:C1")
        == "\nTitle,Salary Min,Salary Max\nx,1,2\n")
  }

  @Test func namesInThreeRowsBecomeOne() throws {
    #expect(
      try merged(
        [["Title", "Pay", "", ""], ["", "Salary", "", "Bonus"], ["", "Min", "Max", "Most"]],
        "A1:A3", "B1:D1", "B2:C2") == "\n\nTitle,Pay Salary Min,Pay Salary Max,Pay Bonus Most\n")
  }

  @Test func aTitleOverTheWholeWidthStaysAbove() throws {
    #expect(
      try merged([["Jobs of 2026", "", ""], ["Title", "Min", "Max"]], "A1:C1")
        == "Jobs of 2026,,\nTitle,Min,Max\n")
    #expect(
      try merged([["Jobs of 2026", "", ""], ["Title", "Min", "Max"]], "A1:B1")
        == "Jobs of 2026,,\nTitle,Min,Max\n")
  }

  @Test func rowsOfDataAreNoHeader() throws {
    let rows =
      TestBook.rows([["Title", "Min", "Max"]])
      + #"<row r="2"><c t="inlineStr"><is><t>x</t></is></c><c><v>5</v></c></row>"#
      + TestBook.rows([["y", "1", "2"]])
    let book = TestBook(rows: rows, after: #"<mergeCells><mergeCell ref="B2:C2"/></mergeCells>"#)
    #expect(try text(book) == "Title,Min,Max\nx,5,\ny,1,2\n")
  }

  @Test func severalColumnsAreFilledAndTheirOwnCellsStay() throws {
    #expect(
      try merged(
        [["a", "b", "c", "d"], ["", "x", "", "y"], ["", "", "z", "w"], ["e", "", "", "v"]],
        "C1:C2", "A1:A3", "B1:B4") == "a,b,c,d\na,x,c,y\na,b,z,w\ne,b,,v\n")
  }

  /// Each would be looked at for each of many cells.
  @Test func moreMergesInARowThanColumnsAreNoHeader() throws {
    let texts = [["Title", "Salary", ""], ["", "Min", "Max"]]
    func read(times: Int) throws -> String {
      let merges = String(repeating: #"<mergeCell ref="B1:C1"/>"#, count: times)
      return try text(
        TestBook(rows: TestBook.rows(texts), after: "<mergeCells>\(merges)</mergeCells>"))
    }
    #expect(try read(times: 8_192) == "\nTitle,Salary Min,Salary Max\n")
    #expect(try read(times: 8_193) == "Title,Salary,\n,Min,Max\n")
  }
}
