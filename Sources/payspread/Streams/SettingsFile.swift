import CSVText
import Listings
import XLSXInput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A settings file named on the command line: CSV, or a workbook, of which the first sheet is read.
struct SettingsFile {
  private let path: String
  /// The file's name.
  let name: String

  init(_ path: String) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  private func source() throws(CommandFailure) -> FileByteSource {
    do throws(InputError) {
      return try FileByteSource(path: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The table in the file, and what rows of it are called by: for a workbook with the sheet.
  private func opened() throws(CommandFailure) -> (name: String, source: any ByteSource) {
    let workbook: InputWorkbook
    switch try OpenedFile(path, try source(), showsUnits: false) {
    case .text(let source): return (name, source)
    case .workbook(let found): workbook = found
    }
    guard let sheet = workbook.sheets.first(where: { !$0.isHidden }) ?? workbook.sheets.first else {
      throw CommandFailure(WorkbookError.noSheets, name: path)
    }
    do throws(WorkbookError) {
      return ("\(name), sheet \"\(sheet.name)\"", try workbook.source(of: sheet))
    } catch {
      throw CommandFailure(error, name: path)
    }
  }

  /// Reads the file as a table with these columns, and what is made of it.
  func value<Value>(
    columns: [String], _ make: (SettingsTable) throws(SettingsError) -> Value
  ) throws(CommandFailure) -> Value {
    let table = try table(columns: columns)
    do throws(SettingsError) {
      return try make(table)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Whether there is a file at a path that may be read.
  static func canBeRead(_ path: String) -> Bool {
    access(path, R_OK) == 0
  }

  /// Reads the file as a table with these columns.
  /// - Parameter digest: Computes the SHA-256 of the file meanwhile.
  func table(
    columns: [String], digest: DigestingSource? = nil
  ) throws(CommandFailure) -> SettingsTable {
    var (name, source) = try opened()
    if let digest { source = try digest.tapping(source) }
    do throws(SettingsError) {
      return try SettingsTable(name: name, source: source, columns: columns)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The SHA-256 of the file's bytes in hexadecimal.
  func digest() throws(CommandFailure) -> String {
    let digest = DigestingSource()
    _ = digest.tap(try source())
    do throws(InputError) {
      try digest.readAll()
    } catch {
      throw CommandFailure(error)
    }
    return digest.hexadecimal
  }

  /// As ``digest()``; nil for a pipe, which can be read only once.
  func digestOfFile() throws(CommandFailure) -> String? {
    try source().byteCount == nil ? nil : digest()
  }

  /// Reads a file of `column,field`.
  func columnOverrides() throws(CommandFailure) -> ColumnOverrides {
    let table = try table(columns: ["column", "field"])
    do throws(ColumnOverrideError) {
      return try ColumnOverrides(
        name: table.name, cells: table.rows.map { ($0["column"], $0["field"], $0.number) })
    } catch {
      throw CommandFailure(.unreadableInput, error.description)
    }
  }
}
