import Findings
import Listings
import Spreads
import Workbooks

/// A claims file named on the command line, and what stands beside it.
struct ClaimsFile {
  /// The usual names of files that stand beside a claims file, without their endings.
  private static let baselinesName = "baselines"
  private static let topicsName = "topics"

  private let path: String
  private let table: SettingsTable
  /// The claims file, then those beside it that claims need.
  private(set) var files: [SettingsSummary]

  /// Reads the file.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    let digest = DigestingSource()
    let file = SettingsFile(path)
    table = try file.table(columns: Claims.columns, digest: digest)
    files = [SettingsSummary(name: file.name, purpose: "claims", digest: digest.hexadecimal)]
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
      notes.append(
        try note(path, "the baselines that claims name", for: command, "--baselines"))
    }
    if claims.askForTopics, reading.topics == nil, let path = companion(Self.topicsName) {
      reading.topics = path
      notes.append(try note(path, "the topics that claims ask for", for: command, "--topics"))
    }
    return notes
  }

  /// The path of a file beside the claims file, CSV before a workbook; `nil` where there is none.
  private func companion(_ name: String) -> String? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return ["csv", "xlsx", "ods"].map { "\(folder)\(name).\($0)" }.first(
      where: SettingsFile.canBeRead)
  }

  /// Notes a file beside the claims file.
  /// - Returns: What to say about it.
  private mutating func note(
    _ path: String, _ purpose: String, for command: String, _ option: String
  ) throws(CommandFailure) -> String {
    let file = SettingsFile(path)
    files.append(
      SettingsSummary(name: file.name, purpose: purpose, digest: try file.digest()))
    return
      "\(command): \(file.name) beside the claims file gives \(purpose); \(option) names another"
  }
}
