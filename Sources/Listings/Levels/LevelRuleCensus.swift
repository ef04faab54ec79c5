import CSVText

/// Which rules of a levels file gave some listing its level, and which employers that rules name
/// were met. Sees the batches in input order, before employers are renamed; and which levels that the
/// file gives a rank alone some listing has in the end.
struct LevelRuleCensus: Sendable {
  private let rules: [LevelRule]
  private let ranks: [LevelRules.Rank]
  private var isMet: [Bool]
  /// The employers that rules name, as rules compare them, without those that were met.
  private var unseenEmployers: Set<[UInt8]>
  /// The hashes of spellings that were compared before.
  private var known: Set<UInt64> = []
  private var knownLevels: Set<UInt64> = []
  private var spellings = Spellings()
  /// The levels of listings, where some row is a rank alone.
  private var levels = Spellings()

  init(_ rules: LevelRules?) {
    self.rules = rules?.rules ?? []
    ranks = rules?.ranksAlone ?? []
    isMet = self.rules.map { _ in false }
    unseenEmployers = Set(self.rules.map(\.employerKey).filter { !$0.isEmpty })
  }

  mutating func add(_ batch: ListingBatch) {
    for reason in batch.levelReasons { isMet[reason.rule] = true }
    guard !unseenEmployers.isEmpty else { return }
    let bytes = batch.text.span
    for listing in batch.listings where !listing.employer.isEmpty {
      var hash = StableHash()
      hash.combine(bytes, listing.employer.range)
      if known.insert(hash.value).inserted { see(bytes, listing.employer.range) }
    }
  }

  private mutating func see(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var key: [UInt8] = []
    key.setPlainLowercase(bytes, range)
    unseenEmployers.remove(key)
    spellings.add(bytes, range)
  }

  /// Takes note of the levels that listings have once corrections are applied.
  mutating func addLevels(of batch: ListingBatch) {
    guard !ranks.isEmpty else { return }
    let bytes = batch.text.span
    for listing in batch.listings where !listing.level.isEmpty {
      var hash = StableHash()
      hash.combine(bytes, listing.level.range)
      if knownLevels.insert(hash.value).inserted { levels.add(bytes, listing.level.range) }
    }
  }

  /// The rows that gave no listing a level or a rank, in the file's order.
  /// - Parameter rulesCount: Whether the rules for levels were held against any input.
  func unmet(rulesCount: Bool) -> [UnmetRule] {
    ((rulesCount ? unmetRules : []) + unmetRanks).sorted { $0.row < $1.row }
  }

  private var unmetRules: [UnmetRule] {
    zip(rules, isMet).filter { !$0.1 }.map { rule, _ in
      UnmetRule(
        kind: .levels, file: rule.file, row: rule.row, text: rule.pattern, problem: problem(rule))
    }
  }

  private var unmetRanks: [UnmetRule] {
    ranks.filter { !levels.all.contains($0.level) }.map { rank in
      UnmetRule(
        kind: .levels, file: rank.file, row: rank.row, text: rank.level,
        problem: "no listing has the level \"\(rank.level)\", which gets its rank here"
          + question(rank.level))
    }
  }

  /// Another number is another level, and no slip of the pen.
  private func question(_ level: String) -> String {
    level.contains(where: \.isNumber) ? "" : levels.question(for: level)
  }

  private func problem(_ rule: LevelRule) -> String {
    guard unseenEmployers.contains(rule.employerKey) else {
      return "\"\(rule.pattern)\" gave no listing its level: no title and no level has it, "
        + "or a row above comes first"
    }
    return "no listing has the employer \"\(rule.employer)\" as posted"
      + spellings.question(for: rule.employer)
  }
}
