public import Listings
public import Spreads

/// Holds claims against listings, in one pass for all of them.
///
/// ```swift
/// var examination = try ClaimExamination(claims, extraFields: reader.extraFields, …)
/// while let batch = try reader.next() { examination.add(batch) }
/// let ledger = examination.ledger()
/// ```
///
/// Batches must come in input order. Claims with the same conditions share their listings: of each
/// set of conditions some 60 bytes a listing are held, and the sentences about topics.
public struct ClaimExamination: Sendable {
  private let claims: Claims
  private let topicSearch: TopicSearch
  private let options: SpreadOptions
  private var selections: [ClaimSelection] = []
  /// By conditions, as texts: the place in ``selections``.
  private var places: [[String]: Int] = [:]
  private var census: ConditionCensus

  /// - Parameters:
  ///   - extraFields: See `ListingReader.extraFields`.
  ///   - topicSearch: Whether the listings were searched for topics.
  ///   - options: How figures are made, with the baselines and rates that are given.
  ///   - ladder: As for `ListingGroups`.
  /// - Throws: What is wrong with the first claim whose conditions do not fit the listings.
  public init(
    _ claims: Claims, extraFields: [String], topicSearch: TopicSearch,
    options: SpreadOptions = SpreadOptions(),
    ladder: @escaping @Sendable ([String]) -> @Sendable (String) -> LevelRank?
  ) throws(SettingsError) {
    self.claims = claims
    self.topicSearch = topicSearch
    self.options = options
    census = ConditionCensus()
    let groups = ListingGroups(by: [], options: options, ladder: ladder)
    for claim in claims.all {
      do throws(ListingFilterError) {
        try select(claim.otherConditions, extraFields, groups)
        for condition in claim.otherConditions { try census.add(condition, extraFields) }
        if claim.asksForTopics, isSearched {
          try select(claim.conditions, extraFields, groups)
          for condition in claim.conditions { try census.add(condition, extraFields) }
        }
      } catch {
        throw claim.row.problem(with: error)
      }
    }
  }

  /// Whether all listings were searched for topics.
  private var isSearched: Bool {
    if case .searched = topicSearch { return true }
    return false
  }

  private mutating func select(
    _ conditions: [ListingCondition], _ extraFields: [String], _ groups: ListingGroups
  ) throws(ListingFilterError) {
    let key = conditions.map(\.text)
    guard places[key] == nil else { return }
    let asksForTopics = conditions.contains { $0.asksForTopics }
    places[key] = selections.count
    selections.append(
      try ClaimSelection(
        conditions, extraFields: extraFields, groups: groups,
        evidenceField: asksForTopics ? extraFields.firstIndex(of: Topics.fields[1]) : nil))
  }

  /// Adds the listings of a batch.
  public mutating func add(_ batch: ListingBatch) {
    census.add(batch)
    for index in selections.indices { selections[index].add(batch) }
  }

  /// The verdicts on what was added so far.
  public func ledger() -> ClaimLedger {
    let selected = selections.map(SelectedListings.init)
    return ClaimLedger(
      entries: claims.all.map { claim in
        guard let place = places[claim.conditions.map(\.text)] else {
          return ClaimEntry(undecidable: claim, UndecidedWording.topics(topicSearch))
        }
        let examined = ExaminedClaim(
          claim: claim, listings: selected[place], options: options,
          unmet: claim.conditions.compactMap(census.unmet),
          topics: topicWording(claim, selected))
        return examined.entry
      })
  }

  private func topicWording(_ claim: Claim, _ selected: [SelectedListings]) -> TopicWording? {
    guard claim.asksForTopics, case .searched(let words) = topicSearch,
      let found = places[claim.conditions.map(\.text)],
      let searched = places[claim.otherConditions.map(\.text)]
    else { return nil }
    return TopicWording(
      topics: claim.conditions.filter { $0.asksForTopics }, others: claim.otherConditions,
      found: selected[found].count, searched: selected[searched].count, search: words)
  }
}

extension Claim {
  /// The conditions that are not about topics.
  var otherConditions: [ListingCondition] { conditions.filter { !$0.asksForTopics } }
}
