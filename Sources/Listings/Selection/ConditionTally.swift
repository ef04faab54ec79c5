import CSVText

/// A condition that no listing meets, and what listings have in its field instead.
public struct UnmetCondition: Sendable, Equatable {
  /// Of shorter ones, as codes are, each is near to every other.
  private static let shortestTold = 3

  public let condition: ListingCondition
  /// The values of the field without the empty one, most frequent first, equals alphabetically.
  public let values: [String]
  /// Whether the field has more values than could be kept.
  public let hasMore: Bool

  /// ` Did you mean "Senior"?` with its leading space; empty where no value is near.
  public var question: String {
    condition.value.count < Self.shortestTold
      ? "" : Suggestion.question(for: condition.value, among: values)
  }
}

/// Looks for listings that meet a condition, and keeps the values of its field until one does: what
/// a person needs to mend a condition that selects nothing.
package struct ConditionTally: Sendable {
  /// More than anybody reads, and enough to find a slip of the pen in a title.
  private static let mostValues = 1_000

  let test: FieldTest
  private let condition: ListingCondition
  private let field: FieldReference
  private var isMet = false
  private var counts: [[UInt8]: Int] = [:]
  private var hasMore = false

  package init(
    _ condition: ListingCondition, extraFields: [String]
  ) throws(ListingFilterError) {
    test = try FieldTest(condition, extraFields: extraFields)
    field = try FieldReference(condition.field, extraFields: extraFields)
    self.condition = condition
  }

  /// The condition with the field's values; `nil` where a listing met it, or none was seen.
  package var unmet: UnmetCondition? {
    guard !isMet, !counts.isEmpty else { return nil }
    var values: [(value: String, count: Int)] = []
    for (bytes, count) in counts where !bytes.isEmpty {
      values.append((String(decoding: bytes, as: UTF8.self), count))
    }
    values.sort { left, right in
      left.count != right.count ? left.count > right.count : left.value < right.value
    }
    return UnmetCondition(condition: condition, values: values.map(\.value), hasMore: hasMore)
  }

  package mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings where !isMet { add(listing, in: batch) }
  }

  mutating func add(_ listing: Listing, in batch: ListingBatch) {
    guard !isMet else { return }
    isMet = test.holds(listing, in: batch)
    guard !isMet else {
      counts = [:]
      return
    }
    var value: [UInt8] = []
    field.append(listing, in: batch, to: &value)
    if counts.count < Self.mostValues || counts[value] != nil {
      counts[value, default: 0] += 1
    } else {
      hasMore = true
    }
  }
}
