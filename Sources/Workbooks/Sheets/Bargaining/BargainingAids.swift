/// What helps those who work with the workbook: room for notes beside each row, and colours that
/// lead the eye to wide spreads and to silence about pay. The numbers say the same without them.
enum BargainingAids {
  static let notesHeader = "Notes"
  private static let notesWidth = 40.0
  /// Beside claims, whose own texts take the page.
  private static let narrowNotesWidth = 26.0

  static func add(to sheets: inout [Sheet]) {
    for index in sheets.indices {
      let name = sheets[index].name
      if name == BookLayout.spreads { addColors(to: &sheets[index]) }
      if name == BookLayout.spreads || name.hasPrefix(BookLayout.listings) {
        sheets[index].appendTableColumn(notesHeader, width: notesWidth) { _ in
          Cell(.blank, style: Styles.notes)
        }
      } else if name.hasPrefix(BookLayout.claims) {
        sheets[index].appendTableColumn(notesHeader, width: narrowNotesWidth) { _ in
          Cell(.blank, style: Styles.notes)
        }
      }
    }
  }

  /// Whether a sheet of this name has room for notes beside its table.
  static func leavesRoom(onSheet name: String) -> Bool {
    name == BookLayout.spreads || name.hasPrefix(BookLayout.listings)
      || name.hasPrefix(BookLayout.claims)
  }

  /// Darker for a wider spread, and for less disclosure.
  private static func addColors(to sheet: inout Sheet) {
    let scales: [(heading: String, low: Color, high: Color)] = [
      (SpreadHeading.spread, .white, Palette.scale),
      (SpreadHeading.disclosure, Palette.scale, .white),
    ]
    for scale in scales {
      guard let range = sheet.tables.first?.dataRange(of: scale.heading) else { continue }
      sheet.conditionalFormats.append(
        ConditionalFormat(range: range, rule: .twoColorScale(low: scale.low, high: scale.high)))
    }
  }
}
