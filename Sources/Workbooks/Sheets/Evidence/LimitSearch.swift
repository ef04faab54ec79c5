import Listings

/// Looks for what the file cannot hold in the cells of some rows.
struct LimitSearch: Sendable {
  /// How many rows are looked over in one piece.
  private static let piece = 4_096

  /// The cells whose texts are cut.
  private(set) var shortened: [CellReference] = []
  /// How many links there are.
  private(set) var links = 0
  /// The place of the next cell.
  private var place = CellReference(row: 0, column: 0)

  /// Looks over rows some thousand at a time; what each piece has, in order.
  static func pieces(of rows: any RowSource, from first: Int, _ workers: Int) -> [LimitSearch] {
    OrderedWorkers.map((rows.count + piece - 1) / piece, workers: workers) { number in
      var search = LimitSearch()
      for row in number * piece..<min((number + 1) * piece, rows.count) {
        search.place = CellReference(row: first + row, column: 0)
        rows.write(row, to: &search)
      }
      return search
    }
  }

  /// Looks over the cells of a row, which is counted from 0.
  mutating func look(at cells: [Cell], row: Int) {
    place = CellReference(row: row, column: 0)
    for cell in cells { write(cell) }
  }

  /// Most texts need no closer look.
  private static func isTooLong(_ text: Span<UInt8>) -> Bool {
    RowLimits.canBeTooLong(text.count) && CleanText(String(decoding: text)).isShortened
  }
}

extension LimitSearch: CellWriter {
  mutating func write(_ cell: Cell) {
    switch cell.value {
    case .text(let text), .formula(_, .text(let text)): write(text, look: 0)
    case .link(let url, let text):
      if WebAddress(url) != nil { links += 1 }
      write(text, look: 0)
    case .internalLink(_, _, let text), .linkedFormula(_, let text, _, _):
      links += 1
      write(text, look: 0)
    default: skip()
    }
  }

  mutating func skip() { place.column += 1 }

  mutating func write(_ text: Span<UInt8>, look: Int) {
    if Self.isTooLong(text) { shortened.append(place) }
    place.column += 1
  }

  mutating func write(_ number: Double, look: Int) { skip() }

  mutating func write(_ integer: Int, look: Int) { skip() }

  mutating func write(day: Int, look: Int) { skip() }

  mutating func write(formula: Int, row: Int, result: Double, look: Int) { skip() }

  mutating func write(link: Span<UInt8>, look: Int, textLook: Int) {
    if WebAddress.isAddress(link) { links += 1 }
    write(link, look: look)
  }
}
