import Listings

/// Which conditions any listing meets, each looked at alone: a misspelled name shows itself as one
/// that none does.
struct ConditionCensus: Sendable {
  private var tallies: [String: ConditionTally] = [:]

  mutating func add(
    _ condition: ListingCondition, _ extraFields: [String]
  ) throws(ListingFilterError) {
    guard tallies[condition.text] == nil else { return }
    tallies[condition.text] = try ConditionTally(condition, extraFields: extraFields)
  }

  /// Looks for listings that meet a condition that none has met yet.
  mutating func add(_ batch: ListingBatch) {
    for text in tallies.keys { tallies[text]?.add(batch) }
  }

  /// The condition with what listings have in its field instead; `nil` where one meets it.
  func unmet(_ condition: ListingCondition) -> UnmetCondition? { tallies[condition.text]?.unmet }
}
