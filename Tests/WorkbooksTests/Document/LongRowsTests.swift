import Testing

@testable import Workbooks

/// Rows that are made when they are asked for behave as stored ones do.
@Suite struct LongRowsTests {
  private let long: Sheet = {
    var sheet = Sheet(name: "Data")
    sheet.rows = [Row([.text("Title")]), Row([.text("A"), .text("B")])]
    sheet.longRows = LongRows(
      count: 3, height: { Double($0 + 20) },
      cells: { row in row == 1 ? [] : [.integer(row), .text("b\(row)")] })
    let last = CellReference(row: 4, column: 1)
    sheet.tables = [
      Table(
        name: "Data", range: CellRange(CellReference(row: 1, column: 0), last),
        headers: ["A", "B"])
    ]
    return sheet
  }()

  private func stored(_ sheet: Sheet) -> Sheet {
    var stored = sheet
    if let rows = sheet.longRows { stored.rows += (0..<rows.count).map { rows[$0] } }
    stored.longRows = nil
    return stored
  }

  private func cells(_ sheet: Sheet) -> [[Cell]] {
    (0..<7).map { row in (0..<4).map { sheet[CellReference(row: row, column: $0)] } }
  }

  @Test func theyAreReadAsStoredOnes() {
    #expect(cells(long) == cells(stored(long)))
    #expect(long.rowCount == 5 && stored(long).rowCount == 5)
    #expect(stored(long).rows.map(\.height) == [nil, nil, 20, 21, 22])
    #expect(long[CellReference(row: 4, column: 1)].value == .text("b2"))
  }

  static let changes: [@Sendable (inout Sheet) -> Void] = [
    { $0[CellReference(row: 2, column: 0)] = .text("new") },
    { $0[CellReference(row: 3, column: 2)] = .text("new") },
    { $0[CellReference(row: 1, column: 1)] = .text("B2") },
    { $0.appendTableColumn("C", width: 9) { .integer($0 * 10) } },
    { $0.mapTableCells { header, cell in cell == .empty ? .text("no \(header)") : cell } },
    { sheet in
      sheet.appendTableColumn("C", width: 9) { _ in .empty }
      sheet.mapTableCells { header, cell in header == "C" ? .text("c") : cell }
      sheet[CellReference(row: 4, column: 2)] = .text("last")
    },
    { sheet in
      sheet.appendTableColumn("C", width: 9) { .integer($0 * 10) }
      sheet.appendTableColumn("D", width: 9) { .integer($0 * 100) }
    },
    { sheet in
      sheet.mapTableCells { header, cell in cell == .empty ? .text("no \(header)") : cell }
      sheet.appendTableColumn("C", width: 9) { .integer($0 * 10) }
    },
  ]

  /// Every way to write a cell, in rows of one length.
  private struct WrittenRows: RowSource {
    var count = 3
    var width: Int? { 4 }
    var looks: [CellStyle] { [.plain, .plain.bolded()] }
    var rowFormulas: [RowFormula] { [RowFormula("1+A{row}")] }

    func height(_ row: Int) -> Double? { nil }

    func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
      writer.write(day: row, look: 1)
      writer.write(formula: 0, row: row, result: Double(row + 1), look: 0)
      writer.write(link: "https://example.org/\(row)", look: 1, textLook: 0)
      writer.write(String(repeating: "x", count: SheetLimits.textLength + row - 1), look: 0)
    }
  }

  private func writtenOnes(_ count: Int = 3) -> Sheet {
    var sheet = long
    sheet.longRows = LongRows(WrittenRows(count: count))
    return sheet
  }

  @Test(arguments: changes.indices)
  func theyAreChangedAsStoredOnes(_ change: Int) {
    var (one, other) = (long, stored(long))
    Self.changes[change](&one)
    Self.changes[change](&other)
    #expect(cells(one) == cells(other))
    #expect(cells(one) != cells(long))
    #expect(one.longRows?.count == 3 && one.rows.count == 2)
    #expect((one.tables, one.columns) == (other.tables, other.columns))
  }

  @Test(arguments: changes.indices)
  func rowsOfOneLengthAreChangedAsStoredOnes(_ change: Int) {
    var (one, other) = (writtenOnes(), stored(writtenOnes()))
    Self.changes[change](&one)
    Self.changes[change](&other)
    #expect(cells(one) == cells(other))
  }

  /// The table ends before the rows do.
  @Test(arguments: changes.indices)
  func rowsBelowTheTableAreLeft(_ change: Int) {
    for sheet in [long, writtenOnes()] {
      var one = sheet
      one.tables[0].range = CellRange(one.tables[0].range.first, CellReference(row: 3, column: 1))
      var other = stored(one)
      Self.changes[change](&one)
      Self.changes[change](&other)
      #expect(cells(one) == cells(other))
    }
  }

  @Test func theyAreEqualWhereTheirRowsAre() {
    var same = long
    same.longRows = LongRows(
      count: 3, height: { Double($0 + 20) }, cells: { [rows = long.longRows] in rows![$0].cells })
    #expect(same == long)
    #expect(Set([same, long]).count == 1)
    var other = long
    other[CellReference(row: 4, column: 0)] = .empty
    #expect(other != long)
  }

  @Test func theirLimitsAreSaid() {
    var sheet = long
    let text = String(repeating: "x", count: SheetLimits.textLength + 1)
    sheet[CellReference(row: 3, column: 1)] = .text(text)
    let notes = LimitNotes([sheet])
    #expect(notes.shortened.map(\.cell) == [CellReference(row: 3, column: 1)])
    #expect(LimitNotes([stored(sheet)]).shortened.map(\.cell) == notes.shortened.map(\.cell))
  }

  @Test func limitsOfRowsThatAreWrittenAreSaid() {
    for sheet in [writtenOnes(), stored(writtenOnes())] {
      let notes = LimitNotes([sheet])
      #expect(notes.shortened.map(\.cell) == [CellReference(row: 4, column: 3)])
      #expect(notes.links.isEmpty)
    }
    struct Links: RowSource {
      let count = SheetLimits.links + 3
      var width: Int? { 1 }
      var looks: [CellStyle] { [.plain] }

      func height(_ row: Int) -> Double? { nil }

      func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
        writer.write(link: "https://example.org", look: 0, textLook: 0)
      }
    }
    var sheet = long
    sheet.longRows = LongRows(Links())
    #expect(LimitNotes([sheet], workers: 2).links.map(\.count) == [3])
  }
}
