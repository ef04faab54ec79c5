import Findings
import Listings
import Spreads
import Workbooks

/// A claims file named on the command line, and what stands beside it.
struct ClaimsFile {
  /// The usual names of files that stand beside a claims file.
  private static let baselinesName = "baselines.csv"
  private static let topicsName = "topics.csv"

  private let path: String
  private let table: SettingsTable
  /// The claims file, then those beside it that claims need.
  private(set) var files: [SettingsSummary]

  /// Reads the file.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    let digest = DigestingSource()
    table = try SettingsFile(path).table(columns: Claims.columns, tap: digest.tap)
    files = [SettingsSummary(name: table.name, purpose: "claims", digest: digest.hexadecimal)]
    _ = try claims(SpreadOptions())
  }

  /// The claims, with the baselines of some options for their names.
  func claims(_ options: SpreadOptions) throws(CommandFailure) -> Claims {
    do throws(SettingsError) {
      return try Claims(table, options: options)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Names the files of baselines and topics that stand beside the claims file, where claims need
  /// them and no option names others.
  /// - Parameter command: The command's name, for what it says.
  /// - Returns: What to say about it, a line for each file.
  mutating func complete(
    _ reading: inout ReadingOptions, _ comparison: inout ComparisonOptions, for command: String
  ) throws(CommandFailure) -> [String] {
    let claims = try claims(SpreadOptions())
    var notes: [String] = []
    if claims.nameBaselines, comparison.baselines == nil,
      let path = companion(Self.baselinesName)
    {
      comparison.baselines = path
      let purpose = "the baselines that claims name"
      notes.append(Self.note(command, Self.baselinesName, purpose, "--baselines"))
      try note(path, Self.baselinesName, purpose)
    }
    if claims.askForTopics, reading.topics == nil, let path = companion(Self.topicsName) {
      reading.topics = path
      let purpose = "the topics that claims ask for"
      notes.append(Self.note(command, Self.topicsName, purpose, "--topics"))
      try note(path, Self.topicsName, purpose)
    }
    return notes
  }

  /// The path of a file beside the claims file; `nil` where there is none.
  private func companion(_ name: String) -> String? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return SettingsFile.canBeRead(folder + name) ? folder + name : nil
  }

  private mutating func note(
    _ path: String, _ name: String, _ purpose: String
  ) throws(CommandFailure) {
    let digest = try SettingsFile(path).digest()
    files.append(SettingsSummary(name: name, purpose: purpose, digest: digest))
  }

  private static func note(
    _ command: String, _ name: String, _ purpose: String, _ option: String
  ) -> String {
    "\(command): \(name) beside the claims file gives \(purpose); \(option) names another"
  }
}
