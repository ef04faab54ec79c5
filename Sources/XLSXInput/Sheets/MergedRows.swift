/// Repeats what is merged over several rows in each of them.
struct MergedRows {
  private struct Open {
    var lastRow: Int
    var cell: AddedCell
  }

  /// Those over several rows, from top to bottom.
  private let merges: [MergedCells]
  private var next = 0
  /// From left to right.
  private var open: [Open] = []

  init(_ merges: [MergedCells]) {
    self.merges = merges.filter { $0.first.row < $0.last.row }.sorted {
      $0.first.row < $1.first.row
    }
  }

  /// Fills the next row that shows something of its own: a row that is all merged with the one
  /// above is no row more.
  mutating func fill(_ row: inout SheetRow) {
    if !open.isEmpty {
      open.removeAll { $0.lastRow < row.number }
      row.fill(open.lazy.map(\.cell))
    }
    let opened = opened(by: row)
    guard !opened.isEmpty else { return }
    let rest = open.filter { opened[$0.cell.column] == nil }
    open = (rest + opened.values).sorted { $0.cell.column < $1.cell.column }
  }

  /// The merges that begin in a row, by their columns; the later where there are two in one.
  private mutating func opened(by row: SheetRow) -> [Int: Open] {
    var opened: [Int: Open] = [:]
    while next < merges.count, merges[next].first.row <= row.number {
      let (first, last) = (merges[next].first, merges[next].last)
      next += 1
      guard first.row == row.number, let cell = row.cell(in: first.column) else { continue }
      // Its own copy: a slice would keep the text of the whole row.
      let text = Array(row.text[cell.range])[...]
      opened[first.column] = Open(
        lastRow: last.row,
        cell: AddedCell(column: first.column, text: text, isText: cell.isText))
    }
    return opened
  }
}
