/// Repeats what is merged over several rows in each of them.
struct MergedRows {
  private struct Open {
    var lastRow: Int
    var text: [UInt8]
    var isText: Bool
  }

  /// Those over several rows, from top to bottom.
  private let merges: [MergedCells]
  private var next = 0
  /// By column.
  private var open: [Int: Open] = [:]

  init(_ merges: [MergedCells]) {
    self.merges = merges.filter { $0.first.row < $0.last.row }.sorted {
      $0.first.row < $1.first.row
    }
  }

  /// Fills the next row that shows something of its own: a row that is all merged with the one
  /// above is no row more.
  mutating func fill(_ row: inout SheetRow) {
    if !open.isEmpty {
      open = open.filter { $0.value.lastRow >= row.number }
      for (column, cell) in open where row.text(in: column) == nil {
        row.set(cell.text, in: column, isText: cell.isText)
      }
    }
    while next < merges.count, merges[next].first.row <= row.number {
      let merge = merges[next]
      next += 1
      guard merge.first.row == row.number,
        let cell = row.cells.first(where: { $0.column == merge.first.column })
      else { continue }
      open[merge.first.column] = Open(
        lastRow: merge.last.row, text: Array(row.text[cell.range]), isText: cell.isText)
    }
  }
}
