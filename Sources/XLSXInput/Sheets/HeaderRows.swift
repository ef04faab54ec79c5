/// Brings the names of columns that stand in several rows into the lowest of them: `Salary` merged
/// over `Min` and `Max` gives `Salary Min` and `Salary Max`.
struct HeaderRows {
  /// Those over several columns.
  private let wide: [MergedCells]

  init(_ merges: [MergedCells]) {
    wide = merges.filter { $0.first.column < $0.last.column }
  }

  /// Whether rows need a look.
  var isNeeded: Bool { !wide.isEmpty }

  /// The first rows of a sheet, with those left out whose names stand in the row below then.
  func joined(_ rows: [SheetRow]) -> [SheetRow] {
    var joined: [SheetRow] = []
    for row in rows {
      if let upper = joined.last, let names = names(upper, row) {
        joined[joined.count - 1] = names
      } else {
        joined.append(row)
      }
    }
    return joined
  }

  /// The names of two rows in the lower one; nil where they are not two rows of one header.
  private func names(_ upper: SheetRow, _ lower: SheetRow) -> SheetRow? {
    guard upper.number + 1 == lower.number, upper.cells.allSatisfy(\.isText),
      lower.cells.allSatisfy(\.isText), let first = lower.cells.first
    else { return nil }
    let groups = wide.filter { group in
      group.first.row <= upper.number && upper.number <= group.last.row
        && upper.cell(in: group.first.column) != nil
    }
    // More columns than there are have been merged into one another: in no true sheet.
    guard groups.reduce(0, { $0 + $1.columns.count }) <= CellPlace.lastColumn else { return nil }
    let hasGroup = groups.contains { lower.count(in: $0.columns) > 1 }
    // A single one from the first column on is a title, not a name above names.
    let isTitle = upper.cells.count == 1 && upper.cells[0].column <= first.column
    guard hasGroup, !isTitle else { return nil }
    return joined(upper, lower, groups)
  }

  private func joined(_ upper: SheetRow, _ lower: SheetRow, _ groups: [MergedCells]) -> SheetRow {
    var firstColumns: [Int: Int] = [:]
    for group in groups {
      for column in group.columns where firstColumns[column] == nil {
        firstColumns[column] = group.first.column
      }
    }
    var names = SheetRow()
    names.begin(lower.number, isHidden: lower.isHidden)
    names.fill(
      lower.cells.lazy.map { cell in
        let own = lower.text[cell.range]
        let above = upper.text(in: firstColumns[cell.column] ?? cell.column) ?? own
        let isSame = above == own
        return AddedCell(
          column: cell.column, text: isSame ? own : above + [UInt8(ascii: " ")] + own, isText: true)
      })
    let placed = Set(groups.filter { lower.count(in: $0.columns) > 0 }.map(\.first.column))
    names.fill(
      upper.cells.lazy.filter { !placed.contains($0.column) }.map { cell in
        AddedCell(column: cell.column, text: upper.text[cell.range], isText: true)
      })
    return names
  }
}
