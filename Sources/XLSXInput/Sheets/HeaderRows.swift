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
        && upper.text(in: group.first.column) != nil
    }
    let hasGroup = groups.contains { group in
      lower.cells.count { group.first.column...group.last.column ~= $0.column } > 1
    }
    // A single one from the first column on is a title, not a name above names.
    let isTitle = upper.cells.count == 1 && upper.cells[0].column <= first.column
    guard hasGroup, !isTitle else { return nil }
    return joined(upper, lower, groups)
  }

  private func joined(_ upper: SheetRow, _ lower: SheetRow, _ groups: [MergedCells]) -> SheetRow {
    var names = lower
    for cell in lower.cells {
      let group = groups.first { $0.first.column...$0.last.column ~= cell.column }
      let own = lower.text[cell.range]
      guard let above = upper.text(in: group?.first.column ?? cell.column), above != own else {
        continue
      }
      names.set(above + [UInt8(ascii: " ")] + own, in: cell.column, isText: true)
    }
    for cell in upper.cells where lower.text(in: cell.column) == nil {
      let isGroup = groups.contains { $0.first.column == cell.column && covers($0, lower) }
      if !isGroup { names.set(upper.text[cell.range], in: cell.column, isText: true) }
    }
    return names
  }

  private func covers(_ group: MergedCells, _ row: SheetRow) -> Bool {
    row.cells.contains { group.first.column...group.last.column ~= $0.column }
  }
}
