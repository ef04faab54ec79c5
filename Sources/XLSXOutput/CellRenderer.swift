import CXLSXWriter
import Workbooks

/// Writes one cell after the other onto a worksheet of the library.
struct CellRenderer {
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private var reader: CellReader

  /// Begins a sheet of a workbook whose sheets have these names, which links may lead to.
  init(
    worksheet: UnsafeMutablePointer<lxw_worksheet>, sheet: String, sheetNames: Set<String>
  ) {
    self.worksheet = worksheet
    reader = CellReader(sheet: sheet, sheetNames: sheetNames)
  }

  /// What had to be changed so far.
  var report: SheetReport { reader.report }

  /// Writes a cell; nothing for a blank one in the plain style.
  mutating func render(
    _ cell: Cell, at place: CellReference, formats: inout FormatCache
  ) throws(XLSXError) {
    if cell == .empty { return }
    let content = try reader.content(of: cell, at: place)
    let format = try formats.format(for: cell.writtenStyle, sheet: report.name, cell: place)
    let target = Target(place: place, format: format)
    switch content {
    case .blank: try writeBlank(target)
    case .text(let text): try write(text, target)
    case .number(let number): try write(number, target)
    case .boolean(let value): try write(value, target)
    case .formula(let formula, let result): try write(formula, result, target)
    case .arrayFormula(let formula, let result): try writeArray(formula, result, target)
    case .link(let link, let shown): try write(link, shown, target)
    case .linkedFormula(let formula, let result, let link):
      // The link stays with the cell when the formula takes the place of its text.
      try write(link, result.isEmpty ? " " : result, target)
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
  private func write(_ text: String, _ target: Target) throws(XLSXError) {
    try check(
      worksheet_write_string(worksheet, target.row, target.column, text, target.format), target)
  }

  private func writeBlank(_ target: Target) throws(XLSXError) {
    guard target.format != nil else { return }
    try check(worksheet_write_blank(worksheet, target.row, target.column, target.format), target)
  }

  private func write(_ number: Double, _ target: Target) throws(XLSXError) {
    try check(
      worksheet_write_number(worksheet, target.row, target.column, number, target.format), target)
  }

  private func write(_ value: Bool, _ target: Target) throws(XLSXError) {
    let number: Int32 = value ? 1 : 0
    try check(
      worksheet_write_boolean(worksheet, target.row, target.column, number, target.format), target)
  }

  private func write(
    _ formula: String, _ result: FormulaResult, _ target: Target
  ) throws(XLSXError) {
    let formula = "=" + formula
    switch result {
    case .number(let number):
      try check(
        worksheet_write_formula_num(
          worksheet, target.row, target.column, formula, target.format, number),
        target)
    case .text(let text):
      try check(
        worksheet_write_formula_str(
          worksheet, target.row, target.column, formula, target.format, text),
        target)
    }
  }

  private func writeArray(
    _ formula: String, _ result: Double, _ target: Target
  ) throws(XLSXError) {
    try check(
      worksheet_write_array_formula_num(
        worksheet, target.row, target.column, target.row, target.column, "{=" + formula + "}",
        target.format, result),
      target)
  }

  private mutating func write(
    _ link: LinkTarget, _ shown: String, _ target: Target
  ) throws(XLSXError) {
    guard reader.hasRoomForLink() else { return try write(shown, target) }
    let address =
      switch link {
      case .web(let address): address.text
      case .cell(let cell): "internal:" + cell
      }
    try check(
      worksheet_write_url_opt(
        worksheet, target.row, target.column, address, target.format, shown, nil),
      target)
  }

  private func check(_ status: lxw_error, _ target: Target) throws(XLSXError) {
    try XLSXOutput.check(status, sheet: report.name, cell: target.place)
  }
}
