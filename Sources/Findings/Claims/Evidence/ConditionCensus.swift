import Listings

/// Which conditions any listing meets, each looked at alone: a misspelled name shows itself as one
/// that none does.
struct ConditionCensus: Sendable {
  private var filters: [(text: String, filter: ListingFilter)] = []
  /// By condition: whether a listing was met that meets it.
  private var isMet: [String: Bool] = [:]

  mutating func add(
    _ condition: ListingCondition, _ extraFields: [String]
  ) throws(ListingFilterError) {
    let text = condition.text
    guard isMet[text] == nil else { return }
    filters.append((text, try ListingFilter(where: [text], extraFields: extraFields)))
    isMet[text] = false
  }

  /// Looks for listings that meet a condition that none has met yet.
  mutating func add(_ batch: ListingBatch) {
    filters.removeAll { text, filter in
      guard batch.listings.contains(where: { filter.selects($0, in: batch) }) else { return false }
      isMet[text] = true
      return true
    }
  }

  func isMet(_ condition: ListingCondition) -> Bool { isMet[condition.text] ?? false }
}
