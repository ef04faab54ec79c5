/// A text that comes into a column from other rows.
struct AddedCell {
  /// From 1.
  var column: Int
  var text: ArraySlice<UInt8>
  var isText: Bool
}

/// The cells of a row that show something, from left to right.
struct SheetRow {
  struct Cell {
    /// From 1.
    var column: Int
    /// Where its text stands in `text`.
    var range: Range<Int>
    /// Whether it is stored as text; numbers, dates and the like are not.
    var isText: Bool
  }

  /// From 1.
  var number = 0
  var isHidden = false
  var cells: [Cell] = []
  /// The texts of the cells.
  var text: [UInt8] = []

  /// Empties it for the row of a number, and keeps its memory.
  mutating func begin(_ number: Int, isHidden: Bool) {
    self.number = number
    self.isHidden = isHidden
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  /// The cell of a column; nil where it shows nothing.
  func cell(in column: Int) -> Cell? {
    let place = place(of: column)
    return place < cells.count && cells[place].column == column ? cells[place] : nil
  }

  /// The text of a column; nil where it shows nothing.
  func text(in column: Int) -> ArraySlice<UInt8>? { cell(in: column).map { text[$0.range] } }

  /// How many cells of some columns show something.
  func count(in columns: ClosedRange<Int>) -> Int {
    place(of: columns.upperBound + 1) - place(of: columns.lowerBound)
  }

  /// The place among the cells of the first that is in a column or further to the right.
  private func place(of column: Int) -> Int {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Puts texts into columns that show nothing; others stay as they are.
  /// - Parameter added: From left to right.
  mutating func fill(_ added: some Sequence<AddedCell>) {
    var filled: [Cell] = []
    var rest = cells[...]
    for new in added {
      while let cell = rest.first, cell.column < new.column { filled.append(rest.removeFirst()) }
      guard rest.first?.column != new.column else { continue }
      let start = text.count
      text.append(contentsOf: new.text)
      filled.append(
        Cell(column: new.column, range: start..<text.count, isText: new.isText))
    }
    cells = filled + rest
  }

  /// Brings cells into order that were written out of it; of two in one column the later counts.
  mutating func sort() {
    let latest = Dictionary(cells.map { ($0.column, $0) }) { $1 }
    cells = latest.values.sorted { $0.column < $1.column }
  }
}
