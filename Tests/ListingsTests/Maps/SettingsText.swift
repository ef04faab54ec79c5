import CSVText

@testable import Listings

/// A settings file from its text.
func settings(
  _ text: String, name: String = "settings.csv", columns: [String]
) throws -> SettingsTable {
  try SettingsTable(name: name, source: MemoryByteSource(text), columns: columns)
}

/// What is wrong with a settings file, as a person is told; empty when nothing is.
func complaint(_ read: () throws -> Void) -> String {
  do {
    try read()
    return ""
  } catch let error as SettingsError {
    return error.message
  } catch {
    return "\(error)"
  }
}
