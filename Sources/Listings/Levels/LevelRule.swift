/// A row of a levels file that gives titles a level.
public struct LevelRule: Sendable, Equatable {
  /// The file's name.
  let file: String
  /// The row as a spreadsheet shows it, from 1.
  let row: Int
  /// The file's name and the row, as in `levels.csv:3`.
  public var source: String { "\(file):\(row)" }
  /// The employer it holds for; empty for all.
  public let employer: String
  /// The pattern as it stands in the file.
  public let pattern: String
  /// The level that it gives, as it stands in the file.
  public let level: String
  let employerKey: [UInt8]
  let words: LevelPattern
  let levelBytes: [UInt8]

  /// What a pattern was found in.
  public enum Place: Sendable {
    case title
    /// The cell of a level column.
    case column
    /// The level that column or title give without the file.
    case level
  }

  /// `nil` for a row without a pattern or without a level: it gives no listing a level.
  init?(_ row: SettingsRow) {
    guard let words = LevelPattern(row["pattern"]), !row["level"].isEmpty else { return nil }
    self.words = words
    file = row.name
    self.row = row.number
    employer = row["employer"]
    pattern = row["pattern"]
    level = row["level"]
    employerKey = .plainLowercase(row["employer"])
    levelBytes = Array(row["level"].utf8)
  }

  /// Why a listing has this rule's level: `levels.csv:3: "Engineering Manager" in the title,
  /// employer "Netflix"`.
  public func explanation(foundIn place: Place) -> String {
    let evidence =
      switch place {
      case .title: "in the title"
      case .column: "is the level column's value"
      case .level: "is the level as read"
      }
    let scope = employer.isEmpty ? "" : ", employer \"\(employer)\""
    return "\(source): \"\(pattern)\" \(evidence)\(scope)"
  }
}
