public import CSVText

/// What a levels file says: which level a title or a posted level is, and how levels are ordered.
///
/// The file has the columns `employer,pattern,level,rank`. The first row that matches a listing
/// gives its level, before column and title. A pattern matches where it stands in the title as
/// whole words, or where it is the level column's value or the level that would be read without
/// the file; letter case and accents do not matter, and `*` stands for any text. An empty employer
/// means all. A row without a pattern gives its level a rank and nothing else; a row without a
/// level is not yet filled in and says nothing.
public struct LevelRules: Sendable, Equatable {
  /// The columns of a levels file.
  public static let columns = ["employer", "pattern", "level", "rank"]

  /// A row that gives its level a rank and nothing else.
  struct Rank: Sendable, Equatable {
    let file: String
    /// The row as a spreadsheet shows it, from 1.
    let row: Int
    let level: String
  }

  /// The rules in the file's order.
  public let rules: [LevelRule]
  /// The rows without a pattern, in the file's order.
  let ranksAlone: [Rank]
  private let ranks: [String: LevelRank]
  let namesEmployers: Bool

  /// Reads a levels file; `name` is what messages and explanations call it.
  public init(name: String, source: any ByteSource) throws(SettingsError) {
    try self.init(SettingsTable(name: name, source: source, columns: Self.columns))
  }

  /// Takes the rows of a levels file.
  /// - Throws: `SettingsError.row` for a rank that is no number, for a level with two ranks, for a
  ///   rank without a level.
  public init(_ table: SettingsTable) throws(SettingsError) {
    rules = table.rows.compactMap(LevelRule.init)
    ranksAlone = table.rows.filter { LevelPattern($0["pattern"]) == nil && !$0["level"].isEmpty }
      .map { Rank(file: $0.name, row: $0.number, level: $0["level"]) }
    namesEmployers = rules.contains { !$0.employerKey.isEmpty }
    var stated: [String: (rank: ExactDecimal, row: SettingsRow)] = [:]
    for row in table.rows {
      guard let rank = try row.number("rank"), !row["level"].isEmpty else { continue }
      if let other = stated[row["level"]], other.rank < rank || rank < other.rank {
        throw row.problem(
          "rank",
          "\"\(row["rank"])\" for \"\(row["level"])\", but row \(other.row.number) has "
            + "\"\(other.row["rank"])\"",
          "Give a level one rank, or the two levels different names.")
      }
      stated[row["level"]] = (rank, row)
    }
    ranks = Self.steps(stated.mapValues(\.rank))
  }

  /// The file's own ladder: one step for each rank.
  private static func steps(_ stated: [String: ExactDecimal]) -> [String: LevelRank] {
    var step = 0
    var previous: ExactDecimal?
    var ranks: [String: LevelRank] = [:]
    for (level, rank) in stated.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      if let last = previous, last < rank { step += 1 }
      previous = rank
      ranks[level] = LevelRank(family: fileFamily, step: step)
    }
    return ranks
  }

  /// Before all built-in families.
  private static let fileFamily = -1

  /// A level's place: by the file's rank, else on the built-in ladders.
  public func ladder(_ level: String) -> LevelRank? {
    ranks[level] ?? LevelLadder.rank(of: level)
  }

  /// As ``ladder(_:)``, with the built-in ladders as ``LevelLadder/ladder(among:)`` has them.
  public func ladder(
    among levels: some Sequence<String>
  ) -> @Sendable (String) -> LevelRank? {
    let builtIn = LevelLadder.ladder(among: levels)
    return { [ranks] level in ranks[level] ?? builtIn(level) }
  }

  /// The first rule that matches a listing, and where. All texts are in plain form and lower case;
  /// an empty one matches nothing.
  func match(
    title: Span<UInt8>, column: Span<UInt8>, level: Span<UInt8>, employer: Span<UInt8>
  ) -> (rule: Int, place: LevelRule.Place)? {
    for (index, rule) in rules.enumerated() {
      if !rule.employerKey.isEmpty {
        guard Self.isEqual(rule.employerKey, employer) else { continue }
      }
      if rule.words.isFound(in: title) { return (index, .title) }
      if !column.isEmpty, rule.words.isEqual(to: column) { return (index, .column) }
      if !level.isEmpty, rule.words.isEqual(to: level) { return (index, .level) }
    }
    return nil
  }

  private static func isEqual(_ key: [UInt8], _ text: Span<UInt8>) -> Bool {
    guard key.count == text.count else { return false }
    for index in 0..<key.count where key[index] != text[index] { return false }
    return true
  }
}
