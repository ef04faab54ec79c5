package import XLSXInput

/// Holds a workbook that was received against the one that was made from its inputs: sheets by their
/// names, cells by their places, values and formulas by what they say. How things look, links and
/// charts are not compared.
package struct BookComparison {
  private let here: InputWorkbook
  private let expected: InputWorkbook
  private let notes: [String: NotesColumn]

  /// - Parameter notes: The room for notes on sheets of these names.
  package init(
    _ here: InputWorkbook, madeAs expected: InputWorkbook, notes: [String: NotesColumn]
  ) {
    self.here = here
    self.expected = expected
    self.notes = notes
  }

  package func run() throws(WorkbookError) -> VerificationTally {
    var tally = VerificationTally()
    for made in expected.sheets {
      guard let sheet = here.sheets.first(where: { $0.name == made.name }) else {
        tally.add(Finding(.sheetMissing, sheet: made.name))
        continue
      }
      var comparison = SheetComparison(
        made.name, here: try StoredRows(sheet, of: here),
        expected: try StoredRows(made, of: expected), notes: notes[made.name])
      try comparison.run()
      tally.add(comparison.tally)
    }
    // Of two sheets of one name, programs show the other one, too.
    var known = Set(expected.sheets.map(\.name))
    for sheet in here.sheets where known.remove(sheet.name) == nil {
      tally.add(Finding(.sheetAdded, sheet: sheet.name))
    }
    return tally
  }
}
