import CSVText

/// One name for the spellings of an employer: "X, Inc." and "X".
///
/// The first rule whose pattern fits an employer as a whole gives its name. Each spelling is looked
/// up once and remembered, so that a million listings of some thousand employers cost little. One
/// map serves one worker; copies start with what is remembered so far.
public struct EmployerMap: Sendable {
  private struct Rule: Sendable {
    let pattern: WildcardPattern
    let name: [UInt8]
    let row: SettingsRow
    /// Whether its pattern fits an employer that was met, and whether that took its name from here.
    var fits = false
    var isUsed = false
    /// Whether its name was met as an employer.
    var isNameMet = false
  }

  private var rules: [Rule]
  /// By the hash of a spelling: the rule that fits it, or ``noRule``. Spellings are told apart by
  /// 64-bit hashes, as rows are when reposts are looked for.
  private var ruleOfSpelling: [UInt64: Int32] = [:]
  private static let noRule: Int32 = -1
  private var spellings = Spellings()

  /// The columns of the settings file, in order.
  public static let columns = ["pattern", "employer"]

  /// Reads the rules, which may be none.
  /// - Throws: The first row whose pattern or employer is empty.
  public init(_ table: SettingsTable) throws(SettingsError) {
    var rules: [Rule] = []
    for row in table.rows {
      let pattern = try row.required("pattern", "Write a name; * stands for any letters.")
      let name = try row.required("employer", "Write the one name to use.")
      let bytes = Array(name.utf8)
      var folded: [UInt8] = []
      _ = folded.appendFolded(bytes.span, 0..<bytes.count)
      rules.append(Rule(pattern: WildcardPattern(pattern), name: folded, row: row))
    }
    self.rules = rules
  }

  /// Gives the batch's listings the names of their employers and says how many names changed. To
  /// be applied before reposts are looked for, as these go by the employer too.
  public mutating func apply(to batch: inout ListingBatch) -> Int {
    guard !rules.isEmpty else { return 0 }
    var changed = 0
    var ranges: [Int32: ByteRange] = [:]
    for index in batch.listings.indices {
      let employer = batch.listings[index].employer
      let rule = rule(for: batch.text.span, employer.range)
      guard rule != Self.noRule else { continue }
      let name = rules[Int(rule)].name
      guard !batch.text[employer.range].elementsEqual(name) else { continue }
      let range = ranges[rule] ?? Self.append(name, to: &batch.text)
      ranges[rule] = range
      batch.listings[index] = Self.renamed(batch.listings[index], range, batch.text.span)
      changed += 1
    }
    return changed
  }

  private static func append(_ name: [UInt8], to text: inout [UInt8]) -> ByteRange {
    let start = Int32(text.count)
    text.append(contentsOf: name)
    return ByteRange(start: start, end: Int32(text.count))
  }

  private static func renamed(
    _ listing: Listing, _ range: ByteRange, _ text: Span<UInt8>
  ) -> Listing {
    var listing = listing
    listing.employer = range
    listing.setKeys(text, content: listing.keys.content)
    listing.markAmended()
    return listing
  }

  private mutating func rule(for bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    guard !range.isEmpty else { return Self.noRule }
    var hash = StableHash()
    hash.combine(bytes, range)
    if let known = ruleOfSpelling[hash.value] { return known }
    var folded: [UInt8] = []
    folded.appendFolded(bytes, range, .search)
    let place = rules.firstIndex { $0.pattern.matches(folded.span) }
    let rule = place.map(Int32.init) ?? Self.noRule
    ruleOfSpelling[hash.value] = rule
    note(folded.span, takenBy: place, bytes, range)
    return rule
  }

  /// Keeps which rules a new spelling meets.
  private mutating func note(
    _ folded: Span<UInt8>, takenBy place: Int?, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) {
    spellings.add(bytes, range)
    if let place { rules[place].isUsed = true }
    for index in rules.indices {
      if !rules[index].fits, rules[index].pattern.matches(folded) { rules[index].fits = true }
      if !rules[index].isNameMet, rules[index].name.isEqual(to: bytes, range) {
        rules[index].isNameMet = true
      }
    }
  }

  /// The rules that named no employer so far, in the file's order.
  /// - Parameter areNamed: Whether employers may have got their names before: then a rule whose name
  ///   was met has done its work.
  func unmet(areNamed: Bool) -> [UnmetRule] {
    rules.filter { !$0.isUsed && !(areNamed && $0.isNameMet) }.map { rule in
      let pattern = rule.row["pattern"]
      let problem =
        rule.fits
        ? "a row above takes every employer that \"\(pattern)\" fits; the first that fits counts"
        : "no listing has the employer \"\(pattern)\"" + spellings.question(for: pattern)
      return UnmetRule(
        kind: .employers, file: rule.row.name, row: rule.row.number, text: pattern,
        problem: problem)
    }
  }
}

extension [UInt8] {
  fileprivate func isEqual(to bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard count == range.count else { return false }
    for offset in indices where self[offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }
}
