import CSVText

/// Collects what a levels file could say, and writes a draft of it to be edited and passed back.
///
/// The draft has a row for each level found, in ladder order, with a rank and no pattern; then the
/// most frequent titles without a level, as patterns that wait for one. Passed back as it is, it
/// changes no listing's level.
public struct LevelDraft: Sendable {
  private var levels: [String: Int] = [:]
  /// By the title in plain form, so that letter case makes no two rows.
  private var titles: [[UInt8]: (title: String, count: Int)] = [:]

  public init() {}

  /// Adds the listings of a batch.
  public mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings {
      if listing.level.isEmpty {
        addTitle(batch.string(listing.title))
      } else {
        levels[batch.string(listing.level), default: 0] += 1
      }
    }
  }

  private mutating func addTitle(_ title: String) {
    let key = [UInt8].plainLowercase(title)
    guard !key.isEmpty else { return }
    titles[key, default: (title, 0)].count += 1
  }

  /// The draft as CSV text, header first.
  /// - Parameters:
  ///   - rules: The levels file that was in force, whose ranks are kept in order.
  ///   - titleLimit: The most titles without a level.
  public func csv(rules: LevelRules? = nil, titleLimit: Int = 50) -> [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(LevelRules.columns)
    for (index, level) in orderedLevels(rules).enumerated() {
      writer.appendRecord(["", "", level, String((index + 1) * Self.rankWidth)])
    }
    for title in frequentTitles(titleLimit) { writer.appendRecord(["", title, "", ""]) }
    return writer.bytes
  }

  /// Room for a level that is put between two others by hand.
  private static let rankWidth = 10

  /// In ladder order, then those on no ladder by name.
  private func orderedLevels(_ rules: LevelRules?) -> [String] {
    let names = Array(levels.keys)
    let rank = rules?.ladder(among: names) ?? LevelLadder.ladder(among: names)
    let last = LevelRank(family: .max, step: 0)
    return names.map { (rank: rank($0) ?? last, name: $0) }
      .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
      .map(\.name)
  }

  private func frequentTitles(_ limit: Int) -> [String] {
    titles.values.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.title < right.title
    }
    .prefix(limit).map(\.title)
  }
}
