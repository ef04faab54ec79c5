/// Makes the sheets of a workbook for the public of those for the bargaining table.
enum PublicationEdition {
  /// Fills blanks, numbers notes, and says what there is on each sheet with a table of figures or
  /// listings.
  static func apply(to sheets: inout [Sheet]) {
    for index in sheets.indices {
      let name = sheets[index].name
      if name == BookLayout.chart || name == BookLayout.disclosure {
        fillBlanks(of: &sheets[index])
      } else if name == BookLayout.spreads || name.hasPrefix(BookLayout.listings) {
        introduce(&sheets[index])
        fillBlanks(of: &sheets[index])
        numberNotes(of: &sheets[index])
      } else if name.hasPrefix(BookLayout.claims) || name.hasPrefix(BookLayout.changes) {
        fillFindings(of: &sheets[index])
      } else if name == BookLayout.refused {
        sheets[index].mapTableCells { _, cell in
          cell.value == .text("")
            ? .text(PublicationText.notApplicable, style: Styles.explanation) : cell
        }
      }
    }
  }

  /// The two lines between the title and the table.
  private static func introduce(_ sheet: inout Sheet) {
    guard let first = sheet.tables.first?.range.first.row, first >= 3 else { return }
    sheet.rows[1] = Row([.text(PublicationText.tables(1, row: first), style: Styles.note)])
    let unit =
      sheet.name == BookLayout.spreads ? "All pay is per year, in the row's currency. " : ""
    sheet.rows[2] = Row([.text(unit + PublicationText.shorthand, style: Styles.note)])
  }

  private static func fillBlanks(of sheet: inout Sheet) {
    sheet.mapTableCells { header, cell in
      guard cell.value == .blank else { return cell }
      // No flag is not an unknown flag, and employers are told apart by numbers from 1 up.
      switch header {
      case "Flags": return .text("none", style: Styles.label)
      case "Employer no.": return .integer(0, style: Styles.identifier)
      default: return .text(PublicationText.notAvailable, style: Styles.missing)
      }
    }
  }

  /// A figure that is missing is not available; a text that is missing has nothing to say.
  private static func fillFindings(of sheet: inout Sheet) {
    let figures = ["Measured", "Floor", "Ceiling"]
    sheet.mapTableCells { header, cell in
      guard cell.value == .blank else { return cell }
      let isFigure = figures.contains { header.hasPrefix($0) }
      return isFigure
        ? .text(PublicationText.notAvailable, style: Styles.missing)
        : .text(PublicationText.notApplicable, style: Styles.explanation)
    }
  }

  /// Columns that formulas name keep their names.
  private static func numberNotes(of sheet: inout Sheet) {
    guard let table = sheet.tables.first else { return }
    let isSpreads = sheet.name == BookLayout.spreads
    for (index, header) in table.headers.enumerated() where isSpreads || header == "Flags" {
      let numbered = PublicationText.numbered(header)
      let place = CellReference(
        row: table.range.first.row, column: table.range.first.column + index)
      sheet.tables[0].headers[index] = numbered
      sheet[place] = .text(numbered, style: table.headerStyle)
    }
  }

  /// Takes away what only the eye can follow, or what hides a part of a sheet: on every sheet.
  static func plain(_ document: inout WorkbookDocument) {
    for index in document.sheets.indices {
      document.sheets[index].frozenRows = 0
      document.sheets[index].frozenColumns = 0
      document.sheets[index].conditionalFormats = []
      for table in document.sheets[index].tables.indices {
        document.sheets[index].plainTable(table)
      }
    }
  }
}

extension Sheet {
  /// A table without filters, bands and colours.
  fileprivate mutating func plainTable(_ index: Int) {
    tables[index].hasFilter = false
    tables[index].hasBandedRows = false
    tables[index].style = .none
    tables[index].headerStyle = Styles.plainHeader
    for column in tables[index].range.first.column...tables[index].range.last.column {
      let place = CellReference(row: tables[index].range.first.row, column: column)
      let alignment = self[place].style.horizontalAlignment
      self[place].style = Styles.plainHeader.aligned(alignment)
    }
  }
}
