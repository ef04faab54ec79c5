internal import XLSXInput

/// Holds the rows of a sheet against those that it was made with, from top to bottom.
///
/// Rows that were deleted or put in are found where the rows below them follow within a few: the
/// others are compared with the rows that they were then.
struct SheetComparison {
  /// How many rows in one place may be missing or added.
  private static let mostRows = 32

  private let sheet: String
  private let notes: NotesColumn?
  private var here: RowWindow
  private var expected: RowWindow
  /// How much further down rows stand than they were made.
  private var shift = 0
  private(set) var tally = VerificationTally()

  init(_ sheet: String, here: StoredRows, expected: StoredRows, notes: NotesColumn?) {
    self.sheet = sheet
    self.notes = notes
    self.here = RowWindow(here)
    self.expected = RowWindow(expected)
  }

  mutating func run() throws(WorkbookError) {
    while true {
      let (row, made) = (try here.peek(), try expected.peek())
      switch (row, made) {
      case (nil, nil): return
      case (let row?, nil): addRow(row)
      case (nil, let made?): missRow(made, at: made.number + shift)
      case (let row?, let made?): try compare(row, made)
      }
    }
  }

  // MARK: Rows

  private mutating func compare(_ row: StoredRow, _ made: StoredRow) throws(WorkbookError) {
    let isInPlace = row.number == made.number + shift
    if !CellAgreement.mayBeAlike(row, made) {
      if try skip(to: row, from: made) { return }
      guard isInPlace else {
        if row.number < made.number + shift {
          addRow(row)
        } else {
          missRow(made, at: made.number + shift)
        }
        return
      }
    } else if !isInPlace {
      tally.add(
        Finding(.rowMoved, sheet: sheet, place: "\(row.number)", expected: "\(made.number)"))
      shift = row.number - made.number
    }
    compareCells(row, made)
    here.advance()
    expected.advance()
  }

  /// Looks for the next row that both have, and notes those before it; false where there is none
  /// near by.
  private mutating func skip(
    to row: StoredRow, from made: StoredRow
  ) throws(WorkbookError) -> Bool {
    for count in 1...Self.mostRows {
      if let later = try expected.peek(count), CellAgreement.areAlike(row, later) {
        for _ in 0..<count {
          if let made = try expected.peek() { missRow(made, at: made.number + shift) }
        }
        shift = row.number - later.number
        return true
      }
      if let later = try here.peek(count), CellAgreement.areAlike(later, made) {
        for _ in 0..<count {
          if let row = try here.peek() { addRow(row) }
        }
        shift = later.number - made.number
        return true
      }
    }
    return false
  }

  private mutating func addRow(_ row: StoredRow) {
    tally.cells += row.cells.count
    tally.add(
      Finding(.rowAdded, sheet: sheet, place: "\(row.number)", here: Self.words(row)))
    here.advance()
  }

  private mutating func missRow(_ made: StoredRow, at number: Int) {
    tally.cells += made.cells.count
    tally.add(
      Finding(.rowMissing, sheet: sheet, place: "\(max(1, number))", expected: Self.words(made)))
    expected.advance()
  }

  /// The first cells of a row.
  private static func words(_ row: StoredRow) -> String {
    let first = row.cells.prefix(4).map(\.words).joined(separator: ", ")
    return row.cells.count > 4 ? first + ", …" : first
  }

  // MARK: Cells

  private mutating func compareCells(_ row: StoredRow, _ made: StoredRow) {
    var (left, right) = (row.cells[...], made.cells[...])
    while let column = [left.first?.column, right.first?.column].compactMap(\.self).min() {
      var (cell, other) = (
        StoredCell(column: column, value: .blank), StoredCell(column: column, value: .blank)
      )
      if left.first?.column == column { cell = left.removeFirst() }
      if right.first?.column == column { other = right.removeFirst() }
      compare(cell, other, row: row.number, madeRow: made.number)
    }
  }

  private mutating func compare(
    _ cell: StoredCell, _ made: StoredCell, row: Int, madeRow: Int
  ) {
    if made.value == .blank, made.formula == nil, notes?.contains(cell.column, madeRow) == true {
      tally.notes += 1
      return
    }
    tally.cells += 1
    let isFormula = CellAgreement.agree(cell.formula, made.formula, shift: shift)
    let isValue = CellAgreement.agree(cell.value, made.value)
    guard !isFormula || !isValue else { return }
    if isFormula, made.formula != nil, cell.value == .blank {
      tally.withoutResult += 1
      return
    }
    let kind: Finding.Kind = !isFormula ? .formula : made.formula == nil ? .value : .result
    tally.add(
      Finding(
        kind, sheet: sheet, place: CellPlace.name(ofColumn: cell.column) + "\(row)",
        here: isFormula ? cell.words : cell.formulaWords,
        expected: isFormula ? made.words : made.formulaWords))
  }
}

/// The cells of a sheet that are left empty for people to write in.
package struct NotesColumn: Sendable, Equatable {
  /// From 1.
  package var column: Int
  /// From 1, as they were made.
  package var rows: ClosedRange<Int>

  package init(column: Int, rows: ClosedRange<Int>) {
    self.column = column
    self.rows = rows
  }

  func contains(_ column: Int, _ row: Int) -> Bool { column == self.column && rows ~= row }
}
