public import Listings

/// A public claim about the listings, as a row of a claims file states it.
public struct Claim: Sendable, Equatable {
  /// The claim's own id, unique in its file.
  public let id: String
  /// The claim in the words in which it was made.
  public let text: String
  /// The name of a column of the spread table.
  public let measure: String
  /// Which listings it is about; all of them hold. None selects every listing.
  public let conditions: [ListingCondition]
  public let relation: ClaimRelation
  public let value: ClaimValue
  /// The name of the figure that the measure is divided by; `nil` for none.
  public let baseline: String?
  /// By how many percent of the value the measure may be off, not below 0; `nil` where the decimals
  /// of the value say it.
  public let tolerancePct: ExactDecimal?
  /// Who says so.
  public let source: String
  /// The row of the file, for messages.
  let row: SettingsRow

  /// Whether a condition asks for topics, which listings have only where they were searched for.
  public var asksForTopics: Bool { conditions.contains { $0.asksForTopics } }
}

/// How a measure and a value are said to relate.
public enum ClaimRelation: String, Sendable, CaseIterable {
  case equal = "="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// The figure that a claim gives.
public struct ClaimValue: Sendable, Equatable {
  public let number: ExactDecimal
  /// How many decimals it is written with, zeros included.
  public let decimals: Int

  public init(_ number: ExactDecimal, decimals: Int) {
    self.number = number
    self.decimals = decimals
  }

  /// The number with the decimals that it is written with: `30.00`.
  public var text: String {
    let text = number.description
    let missing = max(0, decimals - Int(number.scale))
    guard missing > 0 else { return text }
    return text + (number.scale == 0 ? "." : "") + String(repeating: "0", count: missing)
  }
}

extension ListingCondition {
  /// Whether it looks at what only a search for topics can tell.
  var asksForTopics: Bool { Topics.fields.contains(field) }

  /// The condition as a filter reads it.
  var text: String {
    let sign = relation == .equals ? "=" : "~"
    let value = value.split(separator: "&", omittingEmptySubsequences: false).joined(
      separator: "\\&")
    return field + sign + value
  }
}
