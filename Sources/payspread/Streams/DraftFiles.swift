import CSVText
import Listings

/// The settings files that `inspect` drafts; opened before anything is read, so that an existing
/// file ends the command at once.
struct DraftFiles {
  private let columns: OutputFile?
  private let levels: OutputFile?
  private let employers: OutputFile?

  /// - Parameter inputs: The files that no draft may replace; settings that are read may be.
  init(
    columns: String?, levels: String?, employers: String?, replaces: Bool,
    apartFrom inputs: FilesRead
  ) throws(CommandFailure) {
    func open(_ path: String?) throws(CommandFailure) -> OutputFile? {
      guard let path else { return nil }
      return try OutputFile(path, replaces: replaces, apartFrom: inputs)
    }
    self.columns = try open(columns)
    self.levels = try open(levels)
    self.employers = try open(employers)
  }

  func write(
    reports: [InputReport], levels: [UInt8], employers: [UInt8]
  ) throws(CommandFailure) {
    try write(Self.columns(reports), to: columns)
    try write(levels, to: self.levels)
    try write(employers, to: self.employers)
  }

  private func write(_ bytes: [UInt8], to file: OutputFile?) throws(CommandFailure) {
    try file?.write(bytes)
    try file?.finish()
  }

  /// Every column with its field, or none, as `--columns` takes it. Columns of several inputs stand
  /// once by their name.
  private static func columns(_ reports: [InputReport]) -> [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(["column", "field"])
    var seen: Set<String> = []
    for mapping in reports.compactMap(\.mapping) {
      let fields = Dictionary(
        mapping.choices.map { ($0.column, $0.field.name) }, uniquingKeysWith: { first, _ in first })
      for (column, label) in mapping.labels.enumerated() {
        if seen.insert(label).inserted { writer.appendRecord([label, fields[column] ?? ""]) }
      }
    }
    return writer.bytes
  }
}
