import Workbooks

/// What a cell says in the terms of the file: checked, with texts made fit for it.
enum CellContent {
  case blank
  case text(String)
  case number(Double)
  case boolean(Bool)

  /// A formula without its sign.
  case formula(String, FormulaResult)

  /// A formula over arrays without its sign and braces.
  case arrayFormula(String, Double)

  /// A text that leads somewhere.
  case link(LinkTarget, shown: String)

  /// A formula with a text as its result, which leads somewhere.
  case linkedFormula(String, result: String, LinkTarget)
}

extension CellContent {
  /// Whether it is a text that leads somewhere.
  var isLink: Bool {
    if case .link = self { true } else { false }
  }
}

/// Where a link leads.
enum LinkTarget {
  case web(WebAddress)

  /// A cell as formulas write it: `'It''s'!B5`.
  case cell(String)
}

/// Reads the cells of one sheet, and keeps count of what had to be changed.
struct CellReader {
  private(set) var report: SheetReport
  private let sheetNames: Set<String>

  /// Begins a sheet of a workbook whose sheets have these names, which links may lead to.
  init(sheet: String, sheetNames: Set<String>) {
    self.sheetNames = sheetNames
    report = SheetReport(name: sheet)
  }

  /// Counts a link, and says whether the sheet has room for it; else it is a text.
  mutating func hasRoomForLink() -> Bool { report.addLinks(1) == 1 }

  /// What a cell says.
  ///
  /// - Throws: a problem of the document, when no file can hold it.
  mutating func content(of cell: Cell, at place: CellReference) throws(XLSXError) -> CellContent {
    guard place.row < SheetLimits.rows, place.column < SheetLimits.columns else {
      throw problem(place, "the cell lies outside the sheet")
    }
    switch cell.value {
    case .blank: return .blank
    case .text(let text): return content(text, place)
    case .number(let number): return .number(try finite(number, "number", place))
    case .integer(let integer): return .number(try exact(integer, place))
    case .date(let days): return date(days, place)
    case .boolean(let value): return .boolean(value)
    case .formula(let formula, let result):
      return .formula(try checked(formula, place), try checked(result, place))
    case .arrayFormula(let formula, let result):
      return .arrayFormula(try checked(formula, place), try finite(result, "result", place))
    case .link(let url, let text): return link(url, text, place)
    case .internalLink(let sheet, let cell, let text):
      return .link(try target(cell, of: sheet, place), shown: shown(text, else: sheet, place))
    case .linkedFormula(let formula, let result, let sheet, let cell):
      let target = try target(cell, of: sheet, place)
      return .linkedFormula(
        try checked(formula, place), result: cleaned(result, at: place), target)
    }
  }
}

extension CellReader {
  private mutating func content(_ raw: String, _ place: CellReference) -> CellContent {
    let text = cleaned(raw, at: place)
    return text.isEmpty ? .blank : .text(text)
  }

  private func finite(
    _ number: Double, _ name: String, _ place: CellReference
  ) throws(XLSXError) -> Double {
    guard number.isFinite else { throw problem(place, "the \(name) is not finite") }
    return number
  }

  private func exact(_ integer: Int, _ place: CellReference) throws(XLSXError) -> Double {
    guard integer.magnitude <= SheetLimits.exactInteger else {
      throw problem(place, "a cell cannot hold \(integer) exactly")
    }
    return Double(integer)
  }

  /// A day as spreadsheets count it, or as a text where they have none.
  mutating func date(_ days: Int, _ place: CellReference) -> CellContent {
    guard CalendarDay.spreadsheetDays.contains(days) else {
      return content(CalendarDay.isoText(daysSince1970: days), place)
    }
    return .number(Double(days + CalendarDay.spreadsheetEpoch))
  }

  /// The result, if a file can hold it.
  mutating func checked(
    _ result: FormulaResult, _ place: CellReference
  ) throws(XLSXError) -> FormulaResult {
    switch result {
    case .number(let number): .number(try finite(number, "result", place))
    case .text(let text): .text(cleaned(text, at: place))
    }
  }

  /// The formula without its sign, if spreadsheets can read it.
  func checked(
    _ formula: String, _ place: CellReference
  ) throws(XLSXError) -> String {
    let plain = plainFormula(formula)
    guard !plain.isEmpty else { throw problem(place, "the formula is empty") }
    guard plain.utf16.count < SheetLimits.formulaLength else {
      throw problem(place, "the formula is too long")
    }
    guard CleanText(plain).removed == 0 else {
      throw problem(place, "the formula has a character that no file can hold")
    }
    return plain
  }
}

extension CellReader {
  private mutating func link(_ url: String, _ text: String, _ place: CellReference) -> CellContent {
    if let address = WebAddress(url) {
      return .link(.web(address), shown: shown(text, else: url, place))
    }
    report.linksAsText += 1
    let shown = shown(text, else: url, place)
    return shown.isEmpty ? .blank : .text(shown)
  }

  private func target(
    _ cell: CellReference, of sheet: String, _ place: CellReference
  ) throws(XLSXError) -> LinkTarget {
    guard sheetNames.contains(sheet), CellRange(cell, cell).fitsSheet else {
      throw problem(place, "there is no cell \(cell) on a sheet \"\(sheet)\" to link to")
    }
    return .cell(SheetName.quoted(sheet) + "!" + cell.relative)
  }

  /// The text that a link shows, or what it shows without one.
  private mutating func shown(
    _ text: String, else other: String, _ place: CellReference
  ) -> String {
    let shown = cleaned(text, at: place)
    return shown.isEmpty ? cleaned(other, at: place) : shown
  }

  /// The text as a cell can hold it.
  mutating func cleaned(_ raw: String, at place: CellReference) -> String {
    let clean = CleanText(raw)
    if clean.isShortened { report.shortenedTexts.append(place) }
    if clean.removed > 0 { report.cleanedTexts += 1 }
    return clean.text
  }

  func problem(_ place: CellReference, _ reason: String) -> XLSXError {
    .document(DocumentProblem(sheet: report.name, cell: place, reason))
  }
}

extension Cell {
  /// The style to write: a date without a number format of its own would show as a bare number.
  var writtenStyle: CellStyle {
    guard case .date = value, style.numberFormat == "General" else { return style }
    return style.formatted("yyyy-mm-dd")
  }
}
