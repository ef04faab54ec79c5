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

  /// Takes a text by its bytes (UTF-8); an empty one is passed over.
  mutating func write(_ text: Span<UInt8>, look: Int)

  /// Takes a finite number.
  mutating func write(_ number: Double, look: Int)

  /// Takes a whole number of at most 2^53 in size.
  mutating func write(_ integer: Int, look: Int)

  /// Takes a day, counted from 1970-01-01; see ``CellValue/date(daysSince1970:)``.
  mutating func write(day: Int, look: Int)

  /// Takes a formula by its number in ``RowSource/rowFormulas``, as it stands in a row counted from 0,
  /// with a finite result.
  mutating func write(formula: Int, row: Int, result: Double, look: Int)

  /// Takes the bytes of an address as it was posted, which is shown and leads there; what is no
  /// ``WebAddress`` is a text with another look, `textLook`.
  mutating func write(link: Span<UInt8>, look: Int, textLook: Int)
}

extension CellWriter {
  /// Takes a text; an empty one is passed over.
  public mutating func write(_ text: String, look: Int) {
    text.withBytes { write(Span(_unsafeElements: $0), look: look) }
  }

  /// Takes an address in the same way as its bytes.
  public mutating func write(link: String, look: Int, textLook: Int) {
    link.withBytes { write(link: Span(_unsafeElements: $0), look: look, textLook: textLook) }
  }
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

  mutating func write(_ text: Span<UInt8>, look: Int) {
    cells.append(text.isEmpty ? .empty : .text(String(decoding: text), style: looks[look]))
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

  mutating func write(link: Span<UInt8>, look: Int, textLook: Int) {
    guard WebAddress.isAddress(link) else { return write(link, look: textLook) }
    let url = String(decoding: link)
    cells.append(Cell(.link(url: url, text: url), style: looks[look]))
  }
}
