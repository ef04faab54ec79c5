/// The widths of a sheet's columns that show every cell of some rows.
struct FittedWidths: Sendable {
  private var widths: [FittedWidth]
  /// The steps of indentation by the number of a look.
  private let indents: [UInt8]
  /// The column of the next cell.
  private var column = 0

  /// Starts with the widths that the header needs, a column each.
  /// - Parameter looks: The looks that cells name by number.
  init(_ widths: [FittedWidth], looks: [CellStyle]) {
    self.widths = widths
    indents = looks.map(\.indent)
  }

  var columns: [Column] { widths.map { Column(width: $0.width) } }

  /// Makes room for a row, whose cells are written from the left.
  mutating func includeRow(_ write: (inout FittedWidths) -> Void) {
    column = 0
    write(&self)
  }

  /// Makes room for all that other widths of the same columns have room for.
  mutating func include(_ other: FittedWidths) {
    for column in widths.indices { widths[column].include(other.widths[column]) }
  }
}

extension FittedWidths: CellWriter {
  /// As wide as every day.
  private static let day = "2000-00-00"

  mutating func write(_ cell: Cell) {
    switch cell.value {
    case .text(let text), .link(_, let text): write(text, indent: cell.style.indent)
    case .number(let number), .formula(_, .number(let number)): write(number, look: 0)
    case .integer(let number): write(number, look: 0)
    case .date: write(Self.day, indent: cell.style.indent)
    default: skip()
    }
  }

  mutating func skip() { column += 1 }

  mutating func write(_ text: Span<UInt8>, look: Int) {
    widths[column].include(text, indent: indents[look])
    column += 1
  }

  private mutating func write(_ text: String, indent: UInt8) {
    widths[column].include(text, indent: indent)
    column += 1
  }

  mutating func write(_ number: Double, look: Int) {
    if widths[column].canGrow { widths[column].include(number, decimals: 2) }
    column += 1
  }

  mutating func write(_ integer: Int, look: Int) {
    if widths[column].canGrow { widths[column].include(Double(integer), decimals: 0) }
    column += 1
  }

  mutating func write(day: Int, look: Int) { write(Self.day, look: look) }

  mutating func write(formula: Int, row: Int, result: Double, look: Int) {
    write(result, look: look)
  }

  mutating func write(link: Span<UInt8>, look: Int, textLook: Int) { write(link, look: look) }
}
