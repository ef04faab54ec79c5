/// Which listings a user wants: conditions that all must hold, and a span of posting dates.
///
/// ```swift
/// let filter = try ListingFilter(where: ["level=L5&title~engineer"], since: july)
/// filter.selects(listing, in: batch)
/// ```
public struct ListingFilter: Sendable {
  /// The first posting day wanted, itself included; `nil` for no bound.
  public let since: CalendarDate?
  /// The last posting day wanted, itself included; `nil` for no bound.
  public let until: CalendarDate?
  private let tests: [FieldTest]
  /// A tally for each condition, with nothing counted.
  let tallies: [ConditionTally]

  /// - Parameters:
  ///   - conditions: Each is `field=value` or `field~text`, or several joined by `&`; see
  ///     ``ListingCondition``. All of all must hold.
  ///   - extraFields: The columns behind the schema's that may be named too, see
  ///     ``ListingReader/extraFields``. A field of the schema is found in any letter case, an extra
  ///     field under its own name; where both are possible the extra field counts.
  /// - Throws: What is wrong with the first condition that cannot be used.
  public init(
    where conditions: [String] = [], since: CalendarDate? = nil, until: CalendarDate? = nil,
    extraFields: [String] = []
  ) throws(ListingFilterError) {
    var tallies: [ConditionTally] = []
    for text in conditions {
      for condition in try ListingCondition.conditions(in: text) {
        tallies.append(try ConditionTally(condition, extraFields: extraFields))
      }
    }
    self.tallies = tallies
    tests = tallies.map(\.test)
    self.since = since
    self.until = until
  }

  /// The filter that selects every listing.
  static let all = ListingFilter()

  private init() {
    tests = []
    tallies = []
    since = nil
    until = nil
  }

  /// Whether nothing is asked, so that every listing is selected.
  public var selectsAll: Bool { tests.isEmpty && !asksForDate }

  /// Whether a span of dates is asked for: a listing without a date is then left out, as nobody can
  /// say that it is in it.
  public var asksForDate: Bool { since != nil || until != nil }

  /// Whether a listing is wanted.
  public func selects(_ listing: Listing, in batch: ListingBatch) -> Bool {
    isInSpan(listing.postedOn)
      && tests.allSatisfy { $0.holds(listing, in: batch) }
  }

  private func isInSpan(_ date: CalendarDate?) -> Bool {
    guard asksForDate else { return true }
    guard let date else { return false }
    return since.map { date >= $0 } ?? true && until.map { date <= $0 } ?? true
  }
}
