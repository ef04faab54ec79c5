import Findings
import Spreads

/// Changes in the forms of `--format`.
struct ChangeRendering {
  /// More rows than a person reads on a terminal.
  private static let mostRows = 40
  let format: ResultFormat
  /// The columns of the terminal.
  let width: Int
  var ink = Ink.plain

  func bytes(_ ledger: ChangeLedger, leavesUnchangedOut: Bool) -> [UInt8] {
    let rows = leavesUnchangedOut ? ledger.withoutUnchanged : ledger[...]
    let table = ChangeTable(ChangeColumn<ListingChange>.all, rows)
    switch format {
    case .csv: return table.csv
    case .json: return Array(table.json.utf8)
    case .table:
      let overview = ChangeOverview(ledger, limit: Self.mostRows)
      return text(
        overview.columns, sections: overview.employers?.cells ?? [], overview.notes)
    case .markdown:
      let overview = ChangeOverview(ledger)
      return Array(
        SpreadMarkdown.text(overview.columnsWithEmployers, notes: overview.notes).utf8)
    }
  }

  func bytes(_ movements: LevelMovements) -> [UInt8] {
    let table = ChangeTable(ChangeColumn<LevelMovement>.all, movements.rows)
    let overview = LevelMovementOverview(movements)
    switch format {
    case .csv: return table.csv
    case .json: return Array(table.json.utf8)
    case .table: return text(overview.columns, overview.notes)
    case .markdown:
      return Array(SpreadMarkdown.text(overview.columns, notes: overview.notes).utf8)
    }
  }

  /// A table in at most `width` columns where that is possible, and below it the notes.
  ///
  /// - Parameter sections: A heading for each row, to be written above the first row of each run of
  ///   equal ones.
  private func text(
    _ columns: [SpreadOverview.Column], sections: [String] = [], _ notes: [String]
  ) -> [UInt8] {
    let table = TextTable(
      columns.map { column in
        TextTable.Column(
          heading: column.heading, alignment: column.isNumeric ? .right : .left,
          cells: column.cells)
      }, width: width, ink: ink)
    var lines = columns.isEmpty ? [] : table.headLines
    for (row, rowLines) in table.rowLines.enumerated() {
      if sections.indices.contains(row), row == 0 || sections[row] != sections[row - 1] {
        lines.append(heading(sections[row]))
      }
      lines += rowLines
    }
    if !columns.isEmpty { lines.append("") }
    for note in notes { lines += TerminalText.wrapped(note, to: width) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func heading(_ section: String) -> String {
    TerminalText.shortened(TerminalText.cleaned(section), to: width - 1) + ":"
  }
}
