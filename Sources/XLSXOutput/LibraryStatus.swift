import CXLSXWriter
import Workbooks

/// Turns a failure of the library into an error that says where, in the library's own words.
func check(
  _ status: lxw_error, sheet: String? = nil, cell: CellReference? = nil
) throws(XLSXError) {
  guard status != LXW_NO_ERROR else { return }
  throw .library(sheet: sheet, cell: cell, reason: String(cString: lxw_strerror(status)))
}

/// A memory failure, the only one that functions which return a pointer have.
func outOfMemory(sheet: String? = nil, cell: CellReference? = nil) -> XLSXError {
  let reason = String(cString: lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED))
  return .library(sheet: sheet, cell: cell, reason: reason)
}

extension Bool {
  /// The library's truth value.
  var flag: UInt8 { self ? UInt8(LXW_TRUE.rawValue) : UInt8(LXW_FALSE.rawValue) }
}

extension Color {
  /// The library takes 0 for "no colour" and has another number for black.
  var library: lxw_color_t { rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb }
}

extension CellReference {
  var libraryRow: lxw_row_t { lxw_row_t(row) }
  var libraryColumn: lxw_col_t { lxw_col_t(column) }
}
