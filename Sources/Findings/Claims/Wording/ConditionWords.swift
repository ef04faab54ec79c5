import Listings

/// What a claim is about, in words.
enum ConditionWords {
  /// ` where employer=Netflix and level=L5`, with its leading space; empty without conditions.
  static func clause(_ conditions: [ListingCondition]) -> String {
    conditions.isEmpty ? "" : " where \(list(conditions))"
  }

  static func list(_ conditions: [ListingCondition]) -> String {
    Counted.list(conditions.map(words))
  }

  /// The condition as it is written; an empty value is said.
  static func words(_ condition: ListingCondition) -> String {
    guard condition.value.isEmpty else {
      return condition.field + (condition.relation == .equals ? "=" : "~") + condition.value
    }
    return "\(condition.field) is empty"
  }

  /// What listings mention that meet conditions on topics: `games and dubbing`.
  static func topics(_ conditions: [ListingCondition]) -> String {
    Counted.list(
      conditions.map { condition in
        condition.relation == .contains
          ? "\"\(condition.value)\"" : condition.value.isEmpty ? "no topic" : condition.value
      })
  }
}
