import CXLSXWriter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// The system's reasons for which bytes are lost. The library puts the parts together in temporary
  /// files, and goes on when one of those cannot be written to its end.
  private static let losses = [ENOSPC, EFBIG, EDQUOT, EIO]

  /// Writes the file.
  consuming func close() throws(XLSXError) {
    let pointer = pointer
    // The library frees the workbook even when it fails to write it.
    discard self
    errno = 0
    let status = workbook_close(pointer)
    let code = errno
    if Self.losses.contains(code) { throw .writing(reason: String(cString: strerror(code))) }
    try check(status)
  }

  deinit {
    lxw_workbook_free(pointer)
  }
}
