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

  /// The text of a column; nil where it shows nothing.
  func text(in column: Int) -> ArraySlice<UInt8>? {
    cells.first { $0.column == column }.map { text[$0.range] }
  }

  /// Puts a text into a column, in place of what stands there.
  mutating func set(_ new: some Collection<UInt8>, in column: Int, isText: Bool) {
    let start = text.count
    text.append(contentsOf: new)
    let cell = Cell(column: column, range: start..<text.count, isText: isText)
    let place = cells.firstIndex { $0.column >= column } ?? cells.count
    if place < cells.count, cells[place].column == column {
      cells[place] = cell
    } else {
      cells.insert(cell, at: place)
    }
  }

  /// Brings cells into order that were written out of it; of two in one column the later counts.
  mutating func sort() {
    let latest = Dictionary(cells.map { ($0.column, $0) }) { $1 }
    cells = latest.values.sorted { $0.column < $1.column }
  }
}
