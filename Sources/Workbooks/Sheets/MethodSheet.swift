import Listings
import Spreads

/// The assumptions, which the reader may change, and every definition and limit that applies.
struct MethodSheet {
  private static let columnWidths: [Double] = [34, 18, 96]

  private let sections: [MethodSection]
  private let title: String

  init(_ sections: [MethodSection], title: String) {
    self.sections = sections
    self.title = title
  }

  /// The sheet, and the names by which other sheets use its cells.
  func sheet() -> (sheet: Sheet, names: [DefinedName]) {
    var sheet = Sheet(name: BookLayout.method, tabColor: Palette.muted)
    sheet.showsGridlines = false
    sheet.columns = Self.columnWidths.map { Column(width: $0) }
    sheet.rows = [TextBlock.title("Method"), Row()]
    var names: [DefinedName] = []
    for section in sections {
      sheet.rows += TextBlock.heading(section.heading, columns: Self.columnWidths.count)
      names += section.names(firstRow: sheet.rows.count, termColumn: 0)
      sheet.rows += section.entries.map(row)
      sheet.rows.append(Row())
    }
    sheet.rows.removeLast()
    sheet.printSetup = BookLayout.printSetup(title: title)
    return (sheet, names)
  }

  private func row(_ entry: MethodEntry) -> Row {
    let lines = max(
      TextMeasure.lines(entry.text, width: Self.columnWidths[2] - 2),
      TextMeasure.lines(entry.term, width: Self.columnWidths[0] - 2))
    return Row(
      [
        .text(entry.term, style: Styles.wrapped), entry.value,
        entry.text.isEmpty ? .empty : .text(entry.text, style: Styles.explanation),
      ], height: TextMeasure.rowHeight(lines: lines))
  }
}

extension MethodSection {
  /// The names of the section's cells where its entries begin in a row and their terms stand in a
  /// column, the values in the next.
  func names(firstRow: Int, termColumn: Int) -> [DefinedName] {
    var names = entries.enumerated().compactMap { offset, entry in
      entry.name.map { name in
        DefinedName(
          name, sheet: BookLayout.method,
          cell: CellReference(row: firstRow + offset, column: termColumn + 1))
      }
    }
    guard let lookup else { return names }
    let rows = firstRow...(firstRow + entries.count - 1)
    names += [(lookup.terms, termColumn), (lookup.values, termColumn + 1)].map { name, column in
      DefinedName(
        name, formula: CellRange(column: column, rows: rows).absolute(onSheet: BookLayout.method))
    }
    return names
  }
}
