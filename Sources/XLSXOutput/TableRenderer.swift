import CXLSXWriter
import Workbooks

/// Puts a table onto a worksheet, with its header row; the cells below come from the sheet's rows.
struct TableRenderer {
  let table: Table
  let sheet: String

  func render(
    on worksheet: UnsafeMutablePointer<lxw_worksheet>, formats: inout FormatCache
  ) throws(XLSXError) {
    let format = try formats.format(
      for: table.headerStyle, sheet: sheet, cell: table.range.first)
    let texts = [table.name] + table.headers.map { CleanText($0).text }
    try withCStrings(texts) { strings throws(XLSXError) in
      var columns = strings.dropFirst().map { header in
        lxw_table_column(
          header: header, formula: nil, total_string: nil, total_function: 0,
          header_format: format, format: nil, total_value: 0)
      }
      try columns.withUnsafeMutableBufferPointer { columns throws(XLSXError) in
        try add(columns, named: strings[0], to: worksheet)
      }
    }
  }

  private func add(
    _ columns: UnsafeMutableBufferPointer<lxw_table_column>,
    named name: UnsafeMutablePointer<CChar>?, to worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXError) {
    // The library wants an array of pointers that ends in a null pointer.
    var pointers: [UnsafeMutablePointer<lxw_table_column>?] = columns.indices.map { index in
      columns.baseAddress.map { $0 + index }
    }
    pointers.append(nil)
    try pointers.withUnsafeMutableBufferPointer { pointers throws(XLSXError) in
      var options = options(named: name)
      options.columns = pointers.baseAddress
      let (first, last) = (table.range.first, table.range.last)
      try check(
        worksheet_add_table(
          worksheet, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn,
          &options),
        sheet: sheet, cell: first)
    }
  }

  private func options(named name: UnsafeMutablePointer<CChar>?) -> lxw_table_options {
    var options = lxw_table_options()
    options.name = name
    options.no_autofilter = (!table.hasFilter).flag
    options.no_banded_rows = (!table.hasBandedRows).flag
    let (type, number) = table.style.library
    options.style_type = UInt8(type.rawValue)
    options.style_type_number = UInt8(number)
    return options
  }
}

extension Table.Style {
  /// The light style of number 0 is none at all.
  fileprivate var library: (type: lxw_table_style_type, number: Int) {
    switch self {
    case .none: (LXW_TABLE_STYLE_TYPE_LIGHT, 0)
    case .light(let number): (LXW_TABLE_STYLE_TYPE_LIGHT, number)
    case .medium(let number): (LXW_TABLE_STYLE_TYPE_MEDIUM, number)
    case .dark(let number): (LXW_TABLE_STYLE_TYPE_DARK, number)
    }
  }
}
