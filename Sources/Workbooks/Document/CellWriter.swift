/// Takes the cells of a row one after the other, from the left.
///
/// Through this the long rows of a sheet are written, measured and looked over without being stored:
/// of hundreds of thousands of rows even a list of cells for each takes more time than its XML.
/// Looks are numbers in ``RowSource/looks``.
public protocol CellWriter {
  /// Takes any cell.
  mutating func write(_ cell: Cell)

  /// Passes over a cell that is empty and plain.
  mutating func skip()

  /// Takes a text; an empty one is passed over.
  mutating func write(_ text: String, look: Int)

  /// Takes a finite number.
  mutating func write(_ number: Double, look: Int)

  /// Takes a whole number of at most 2^53 in size.
  mutating func write(_ integer: Int, look: Int)

  /// Takes a day, counted from 1970-01-01; see ``CellValue/date(daysSince1970:)``.
  mutating func write(day: Int, look: Int)

  /// Takes a formula by its number in ``RowSource/rowFormulas``, as it stands in a row counted from 0,
  /// with a finite result.
  mutating func write(formula: Int, row: Int, result: Double, look: Int)

  /// Takes a link, shown as a text that is not empty.
  mutating func write(_ address: WebAddress, shown: String, look: Int)
}

/// Collects what is written as cells.
struct CellCollector: CellWriter {
  private let looks: [CellStyle]
  private let formulas: [RowFormula]
  private(set) var cells: [Cell] = []

  init(_ rows: some RowSource) {
    looks = rows.looks
    formulas = rows.rowFormulas
  }

  mutating func write(_ cell: Cell) { cells.append(cell) }

  mutating func skip() { cells.append(.empty) }

  mutating func write(_ text: String, look: Int) {
    cells.append(text.isEmpty ? .empty : .text(text, style: looks[look]))
  }

  mutating func write(_ number: Double, look: Int) {
    cells.append(.number(number, style: looks[look]))
  }

  mutating func write(_ integer: Int, look: Int) {
    cells.append(.integer(integer, style: looks[look]))
  }

  mutating func write(day: Int, look: Int) {
    cells.append(Cell(.date(daysSince1970: day), style: looks[look]))
  }

  mutating func write(formula: Int, row: Int, result: Double, look: Int) {
    let text = formulas[formula].text(row: row)
    cells.append(Cell(.formula(text, result: .number(result)), style: looks[look]))
  }

  mutating func write(_ address: WebAddress, shown: String, look: Int) {
    // A link by the text as it was posted, of which the address is made again.
    cells.append(Cell(.link(url: shown, text: shown), style: looks[look]))
  }
}
