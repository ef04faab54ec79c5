import CSVText
import Listings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A settings file named on the command line.
struct SettingsFile {
  private let path: String
  private let name: String

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

  /// Reads the file as a table with these columns, and what is made of it.
  func value<Value>(
    columns: [String], _ make: (SettingsTable) throws(SettingsError) -> Value
  ) throws(CommandFailure) -> Value {
    let source = try source()
    do throws(SettingsError) {
      return try make(try SettingsTable(name: name, source: source, columns: columns))
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Whether there is a file at a path that may be read.
  static func canBeRead(_ path: String) -> Bool {
    access(path, R_OK) == 0
  }

  /// Reads the file as a table with these columns.
  /// - Parameter tap: Stands between the file and what reads it.
  func table(
    columns: [String], tap: (any ByteSource) -> any ByteSource = { $0 }
  ) throws(CommandFailure) -> SettingsTable {
    let source = tap(try source())
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
    let rows = try value(columns: ["column", "field"]) {
      (table: SettingsTable) throws(SettingsError) in table.rows
    }
    do throws(ColumnOverrideError) {
      return try ColumnOverrides(
        name: name, cells: rows.map { ($0["column"], $0["field"], $0.number) })
    } catch {
      throw CommandFailure(.unreadableInput, error.description)
    }
  }
}
