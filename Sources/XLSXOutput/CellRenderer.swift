import CXLSXWriter
import Workbooks

/// Writes one cell after the other onto a worksheet, and keeps count of what it had to change.
struct CellRenderer {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private(set) var report: SheetReport
  private let sheetNames: Set<String>
  private var links = 0

  /// Begins a sheet of a workbook whose sheets have these names, which links may lead to.
  init(
    worksheet: UnsafeMutablePointer<lxw_worksheet>, sheet: String, sheetNames: Set<String>
  ) {
    self.worksheet = worksheet
    self.sheetNames = sheetNames
    report = SheetReport(name: sheet)
  }

  /// Writes a cell; nothing for a blank one in the plain style.
  mutating func render(
    _ cell: Cell, at place: CellReference, formats: inout FormatCache
  ) throws(XLSXError) {
    if cell == .empty { return }
    guard place.row < SheetLimits.rows, place.column < SheetLimits.columns else {
      throw problem(place, "the cell lies outside the sheet")
    }
    let style = cell.style.dated(cell.value)
    let format = try formats.format(for: style, sheet: report.name, cell: place)
    let target = Target(place: place, format: format)
    switch cell.value {
    case .blank: try writeBlank(target)
    case .text(let text): try write(text, target)
    case .number(let number): try write(number, target)
    case .integer(let integer): try write(integer, target)
    case .date(let days): try writeDate(days, target)
    case .boolean(let value): try write(value, target)
    case .formula(let formula, let result): try write(formula, result, target)
    case .arrayFormula(let formula, let result): try writeArray(formula, result, target)
    case .link(let url, let text): try writeLink(url, text, target)
    case .internalLink(let sheet, let cell, let text):
      try writeLink(toCell: cell, of: sheet, text, target)
    case .linkedFormula(let formula, let result, let sheet, let cell):
      // The link stays with the cell when the formula takes the place of its text.
      try writeLink(toCell: cell, of: sheet, result, target)
      try write(formula, .text(result), target)
    }
  }
}

/// Where a cell goes, and how it looks.
private struct Target {
  let place: CellReference
  let format: UnsafeMutablePointer<lxw_format>?
  var row: lxw_row_t { place.libraryRow }
  var column: lxw_col_t { place.libraryColumn }
}

extension CellRenderer {
  private mutating func write(_ raw: String, _ target: Target) throws(XLSXError) {
    let text = cleaned(raw, at: target.place)
    // The library refuses an empty text where there is no format.
    guard !text.isEmpty else { return try writeBlank(target) }
    try check(
      worksheet_write_string(worksheet, target.row, target.column, text, target.format), target)
  }

  private func writeBlank(_ target: Target) throws(XLSXError) {
    guard target.format != nil else { return }
    try check(worksheet_write_blank(worksheet, target.row, target.column, target.format), target)
  }

  private func write(_ number: Double, _ target: Target) throws(XLSXError) {
    guard number.isFinite else { throw problem(target.place, "the number is not finite") }
    try check(
      worksheet_write_number(worksheet, target.row, target.column, number, target.format), target)
  }

  private func write(_ integer: Int, _ target: Target) throws(XLSXError) {
    guard integer.magnitude <= SheetLimits.exactInteger else {
      throw problem(target.place, "a cell cannot hold \(integer) exactly")
    }
    try write(Double(integer), target)
  }

  private mutating func writeDate(_ days: Int, _ target: Target) throws(XLSXError) {
    guard CalendarDay.spreadsheetDays.contains(days) else {
      return try write(CalendarDay.isoText(daysSince1970: days), target)
    }
    try write(Double(days + CalendarDay.spreadsheetEpoch), target)
  }

  private func write(_ value: Bool, _ target: Target) throws(XLSXError) {
    let number: Int32 = value ? 1 : 0
    try check(
      worksheet_write_boolean(worksheet, target.row, target.column, number, target.format), target)
  }
}

extension CellRenderer {
  private mutating func write(
    _ formula: String, _ result: FormulaResult, _ target: Target
  ) throws(XLSXError) {
    let formula = try checked(formula, target)
    switch result {
    case .number(let number):
      guard number.isFinite else { throw problem(target.place, "the result is not finite") }
      try check(
        worksheet_write_formula_num(
          worksheet, target.row, target.column, formula, target.format, number),
        target)
    case .text(let text):
      let text = cleaned(text, at: target.place)
      try check(
        worksheet_write_formula_str(
          worksheet, target.row, target.column, formula, target.format, text),
        target)
    }
  }

  private func writeArray(
    _ formula: String, _ result: Double, _ target: Target
  ) throws(XLSXError) {
    let formula = "{" + (try checked(formula, target)) + "}"
    guard result.isFinite else { throw problem(target.place, "the result is not finite") }
    try check(
      worksheet_write_array_formula_num(
        worksheet, target.row, target.column, target.row, target.column, formula, target.format,
        result),
      target)
  }

  /// The formula with its sign, if spreadsheets can read it.
  private func checked(_ formula: String, _ target: Target) throws(XLSXError) -> String {
    let plain = plainFormula(formula)
    guard !plain.isEmpty else { throw problem(target.place, "the formula is empty") }
    guard plain.utf16.count < SheetLimits.formulaLength else {
      throw problem(target.place, "the formula is too long")
    }
    guard CleanText(plain).removed == 0 else {
      throw problem(target.place, "the formula has a character that no file can hold")
    }
    return "=" + plain
  }
}

extension CellRenderer {
  private mutating func writeLink(
    _ url: String, _ text: String, _ target: Target
  ) throws(XLSXError) {
    let shown = CleanText(text).text.isEmpty ? url : text
    guard let address = WebAddress(url), links < SheetLimits.links else {
      report.linksAsText += 1
      return try write(shown, target)
    }
    try writeLink(address.text, shown: shown, target)
  }

  private mutating func writeLink(
    toCell cell: CellReference, of sheet: String, _ text: String, _ target: Target
  ) throws(XLSXError) {
    guard sheetNames.contains(sheet), CellRange(cell, cell).fitsSheet else {
      throw problem(target.place, "there is no cell \(cell) on a sheet \"\(sheet)\" to link to")
    }
    let place = SheetName.quoted(sheet) + "!" + cell.relative
    let shown = CleanText(text).text.isEmpty ? sheet : text
    guard links < SheetLimits.links else {
      report.linksAsText += 1
      return try write(shown, target)
    }
    try writeLink("internal:" + place, shown: shown, target)
  }

  private mutating func writeLink(
    _ address: String, shown: String, _ target: Target
  ) throws(XLSXError) {
    links += 1
    let text = cleaned(shown, at: target.place)
    try check(
      worksheet_write_url_opt(
        worksheet, target.row, target.column, address, target.format, text, nil),
      target)
  }
}

extension CellRenderer {
  private mutating func cleaned(_ raw: String, at place: CellReference) -> String {
    let clean = CleanText(raw)
    if clean.isShortened { report.shortenedTexts.append(place) }
    if clean.removed > 0 { report.cleanedTexts += 1 }
    return clean.text
  }

  private func problem(_ place: CellReference, _ reason: String) -> XLSXError {
    .document(DocumentProblem(sheet: report.name, cell: place, reason))
  }

  private func check(_ status: lxw_error, _ target: Target) throws(XLSXError) {
    try XLSXOutput.check(status, sheet: report.name, cell: target.place)
  }
}

extension CellStyle {
  /// A date without a number format of its own would show as a bare number.
  fileprivate func dated(_ value: CellValue) -> CellStyle {
    guard case .date = value, numberFormat == "General" else { return self }
    return formatted("yyyy-mm-dd")
  }
}
