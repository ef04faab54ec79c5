import Testing
import Workbooks

@Suite struct ReferenceTests {
  @Test(arguments: [
    (0, 0, "A1", "$A$1"), (2, 1, "B3", "$B$3"), (9, 25, "Z10", "$Z$10"), (0, 26, "AA1", "$AA$1"),
    (0, 701, "ZZ1", "$ZZ$1"), (0, 702, "AAA1", "$AAA$1"),
    (1_048_575, 16_383, "XFD1048576", "$XFD$1048576"),
  ])
  func aReferenceIsWrittenAndRead(
    _ row: Int, _ column: Int, _ relative: String, _ absolute: String
  ) {
    let reference = CellReference(row: row, column: column)
    #expect(reference.relative == relative)
    #expect(reference.absolute == absolute)
    #expect(CellReference(relative) == reference)
    #expect(CellReference(absolute.lowercased()) == reference)
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "A1B", "XFE1", "A1048577", "É1", "A-1", "A01", "$"])
  func whatIsNoReferenceIsNotRead(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func aRangeIsNormalised() {
    let range = CellRange(CellReference(row: 4, column: 0), CellReference(row: 1, column: 2))
    #expect(range.relative == "A2:C5")
    #expect(range.absolute == "$A$2:$C$5")
    #expect(range.absolute(onSheet: "It's") == "'It''s'!$A$2:$C$5")
    #expect((range.rowCount, range.columnCount) == (4, 3))
    #expect(range.cells.count == 12)
    #expect(range.contains(CellReference(row: 4, column: 2)))
    #expect(!range.contains(CellReference(row: 5, column: 2)))
    #expect(CellRange(column: 3, rows: 7...7).absolute == "$D$8")
  }

  @Test(arguments: [(0, 1, true), (2, 3, true), (3, 4, false), (5, 9, false)])
  func rangesOverlap(_ first: Int, _ last: Int, _ expected: Bool) {
    let range = CellRange(column: 0, rows: 0...2)
    let other = CellRange(column: 0, rows: first...last)
    #expect(range.overlaps(other) == expected)
    #expect(other.overlaps(range) == expected)
    #expect(!range.overlaps(CellRange(column: 1, rows: first...last)))
  }

  @Test func aSheetGrowsToItsCells() {
    var sheet = Sheet(name: "Data")
    let place = CellReference(row: 2, column: 3)
    #expect(sheet[place] == .empty)
    sheet[place] = .integer(7)
    #expect(sheet[place] == .integer(7))
    #expect(sheet.rows.count == 3)
    #expect(sheet.rows[2].cells.count == 4)
    #expect(sheet[CellReference(row: 2, column: 0)] == .empty)
  }
}
