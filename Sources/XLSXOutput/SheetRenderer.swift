import CXLSXWriter
import Workbooks

/// Puts one sheet into the library's worksheet, all but its charts.
struct SheetRenderer {
  /// The width of a column without one, in characters.
  private static let defaultColumnWidth = 8.43

  let sheet: Sheet
  let sheetNames: Set<String>
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  /// Renders the sheet and says what had to be written differently.
  func render(formats: inout FormatCache) throws(XLSXError) -> SheetReport {
    renderView()
    try renderColumns()
    for table in sheet.tables {
      try TableRenderer(table: table, sheet: sheet.name).render(on: worksheet, formats: &formats)
    }
    var report = try renderRows(formats: &formats)
    for format in sheet.conditionalFormats { try render(format, formats: &formats) }
    try renderTextNumberRanges()
    let print = PrintRenderer(setup: sheet.printSetup, sheet: sheet.name)
    report.isPageBannerShortened = try print.render(on: worksheet)
    return report
  }

  private func renderView() {
    if let color = sheet.tabColor { worksheet_set_tab_color(worksheet, color.library) }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(
        worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    let gridlines = sheet.showsGridlines ? LXW_SHOW_SCREEN_GRIDLINES : LXW_HIDE_ALL_GRIDLINES
    worksheet_gridlines(worksheet, UInt8(gridlines.rawValue))
    worksheet_set_zoom(worksheet, UInt16(sheet.zoom))
  }

  private func renderColumns() throws(XLSXError) {
    for (index, column) in sheet.columns.enumerated() where column != Column() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden.flag
      let number = lxw_col_t(index)
      let width = column.width ?? Self.defaultColumnWidth
      try check(
        worksheet_set_column_opt(worksheet, number, number, width, nil, &options),
        sheet: sheet.name)
    }
  }

  private func renderRows(formats: inout FormatCache) throws(XLSXError) -> SheetReport {
    var cells = CellRenderer(
      worksheet: worksheet, sheet: sheet.name, sheetNames: sheetNames)
    for (rowIndex, row) in sheet.rows.enumerated() {
      if let height = row.height {
        try check(
          worksheet_set_row(worksheet, lxw_row_t(rowIndex), height, nil), sheet: sheet.name)
      }
      for (columnIndex, cell) in row.cells.enumerated() {
        let place = CellReference(row: rowIndex, column: columnIndex)
        try cells.render(cell, at: place, formats: &formats)
      }
    }
    return cells.report
  }

  private func renderTextNumberRanges() throws(XLSXError) {
    guard !sheet.textNumberRanges.isEmpty else { return }
    let ranges = sheet.textNumberRanges.map(\.relative).joined(separator: " ")
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try check(worksheet_ignore_errors(worksheet, kind, ranges), sheet: sheet.name)
  }

  private func render(
    _ format: ConditionalFormat, formats: inout FormatCache
  ) throws(XLSXError) {
    var library = format.rule.library
    var value = ""
    if case .text(let text, let fill) = format.rule {
      library.format = try formats.format(
        for: CellStyle.plain.filled(fill), sheet: sheet.name, cell: format.range.first)
      value = "\"\(text)\""
    }
    let (first, last) = (format.range.first, format.range.last)
    try withCStrings([value]) { strings throws(XLSXError) in
      library.value_string = strings[0]
      try check(
        worksheet_conditional_format_range(
          worksheet, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn,
          &library),
        sheet: sheet.name, cell: first)
    }
  }
}

extension ConditionalFormat.Rule {
  fileprivate var library: lxw_conditional_format {
    var format = lxw_conditional_format()
    switch self {
    case .dataBar(let color):
      format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      format.bar_color = color.library
    case .twoColorScale(let low, let high):
      format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
      (format.min_color, format.max_color) = (low.library, high.library)
    case .threeColorScale(let low, let middle, let high):
      format.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      (format.min_color, format.max_color) = (low.library, high.library)
      format.mid_color = middle.library
    case .text:
      format.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      format.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    }
    return format
  }
}
