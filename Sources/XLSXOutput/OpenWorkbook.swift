import CXLSXWriter

/// A workbook under construction by the library, which either is closed into a file or abandoned.
struct OpenWorkbook: ~Copyable {
  /// The library's workbook, valid as long as this value.
  let pointer: UnsafeMutablePointer<lxw_workbook>

  /// Begins a workbook for a path; nothing is written before `close()`.
  init(path: String) throws(XLSXError) {
    guard let pointer = workbook_new(path) else {
      throw .library(sheet: nil, cell: nil, reason: "the workbook cannot be created")
    }
    self.pointer = pointer
  }

  /// Writes the file.
  consuming func close() throws(XLSXError) {
    let pointer = pointer
    // The library frees the workbook even when it fails to write it.
    discard self
    try check(withoutStandardError { workbook_close(pointer) })
  }

  deinit {
    lxw_workbook_free(pointer)
  }
}
