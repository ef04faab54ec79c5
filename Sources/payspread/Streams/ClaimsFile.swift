import Findings
import Listings
import Spreads

/// A claims file named on the command line, and what stands beside it.
struct ClaimsFile {
  /// The usual names of files that stand beside a claims file.
  private static let baselinesName = "baselines.csv"
  private static let topicsName = "topics.csv"

  private let path: String
  private let table: SettingsTable

  /// Reads the file.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    table = try SettingsFile(path).table(columns: Claims.columns)
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
  /// - Returns: What to say about it, a line for each file.
  func complete(
    _ reading: inout ReadingOptions, _ comparison: inout ComparisonOptions
  ) throws(CommandFailure) -> [String] {
    let claims = try claims(SpreadOptions())
    var notes: [String] = []
    if claims.nameBaselines, comparison.baselines == nil,
      let path = companion(Self.baselinesName)
    {
      comparison.baselines = path
      notes.append(Self.note(Self.baselinesName, "the baselines that claims name", "--baselines"))
    }
    if claims.askForTopics, reading.topics == nil, let path = companion(Self.topicsName) {
      reading.topics = path
      notes.append(Self.note(Self.topicsName, "the topics that claims ask for", "--topics"))
    }
    return notes
  }

  /// The path of a file beside the claims file; `nil` where there is none.
  private func companion(_ name: String) -> String? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return SettingsFile.canBeRead(folder + name) ? folder + name : nil
  }

  private static func note(_ name: String, _ purpose: String, _ option: String) -> String {
    "check: \(name) beside the claims file gives \(purpose); \(option) names another"
  }
}
