/// Where a text that was cut stands whole.
struct TextOrigin {
  let sheets: [Sheet]

  /// The place in words: of a listing or a refused row its file and row.
  func words(_ cut: LimitNotes.Shortened) -> String {
    let sheet = sheets.first { $0.name == cut.sheet }
    let file = sheet.flatMap { text("Source file", $0, cut) ?? text("File", $0, cut) }
    let row = sheet.flatMap { text("Source row", $0, cut) ?? text("Row", $0, cut) }
    switch (file, row) {
    case (let file?, let row?): return "the whole stands in \(file), row \(row)"
    case (nil, let row?): return "the whole stands in row \(row) of its file"
    default: return "the whole stands in the files or settings it came from"
    }
  }

  private func text(_ header: String, _ sheet: Sheet, _ cut: LimitNotes.Shortened) -> String? {
    guard let table = sheet.tables.first, let index = table.headers.firstIndex(of: header),
      cut.cell.row > table.range.first.row
    else { return nil }
    let place = CellReference(row: cut.cell.row, column: table.range.first.column + index)
    return switch sheet[place].value {
    // A name may itself be long.
    case .text(let text): text.count > 200 ? text.prefix(199) + "…" : text
    case .integer(let number): String(number)
    default: nil
    }
  }
}
