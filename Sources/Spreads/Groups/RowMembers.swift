/// The listings of each row of a spread table, by their ordinals.
struct RowMembers {
  /// Row after row; within a row ascending.
  private var ordinals: [Int32]
  /// By row: where its ordinals end.
  private var ends: [Int]

  init(_ observations: Observations, _ rows: GroupRows) {
    var sizes = [Int](repeating: 0, count: rows.rows.count)
    observations.forEachCell { _, cell in sizes[rows.rowOfCell[Int(cell)]] += 1 }
    var next = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    var ordinals = [Int32](repeating: 0, count: observations.count)
    observations.forEachCell { ordinal, cell in
      let row = rows.rowOfCell[Int(cell)]
      ordinals[next[row]] = Int32(ordinal)
      next[row] += 1
    }
    self.ordinals = ordinals
    ends = next
  }

  /// The listings of a row, from 0, reposts included.
  subscript(row: Int) -> ArraySlice<Int32> {
    ordinals[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }
}
