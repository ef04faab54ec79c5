import CSVText

/// Which rules of a levels file gave some listing its level, and which employers that rules name
/// were met. Sees the batches in input order, before employers are renamed.
struct LevelRuleCensus: Sendable {
  private let rules: [LevelRule]
  private var isMet: [Bool]
  /// The employers that rules name, as rules compare them, without those that were met.
  private var unseenEmployers: Set<[UInt8]>
  /// The hashes of spellings that were compared before.
  private var known: Set<UInt64> = []
  private var spellings = Spellings()

  init(_ rules: LevelRules?) {
    self.rules = rules?.rules ?? []
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

  /// The rules that gave no listing a level, in the file's order.
  var unmet: [UnmetRule] {
    zip(rules, isMet).filter { !$0.1 }.map { rule, _ in
      UnmetRule(
        kind: .levels, file: rule.file, row: rule.row, text: rule.pattern, problem: problem(rule))
    }
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
