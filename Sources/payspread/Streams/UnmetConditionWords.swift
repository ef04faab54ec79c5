import Listings

/// What is said about a condition of `--where` that no listing meets.
enum UnmetConditionWords {
  /// Values that a line shows at most.
  private static let mostValues = 20
  /// Where a field has more values than these, it is no list to choose from.
  private static let mostChoices = 200

  /// `No listing has the level "Sr". The values of level are: "Senior", "L5".`
  static func sentence(_ unmet: UnmetCondition) -> String {
    let condition = unmet.condition
    let field = condition.field
    let what =
      condition.relation == .contains
      ? "No listing has \"\(condition.value)\" in its \(field)."
      : condition.value.isEmpty
        ? "No listing is without a value of \(field)."
        : "No listing has the \(field) \"\(condition.value)\"."
    return what + unmet.question + choices(unmet)
  }

  private static func choices(_ unmet: UnmetCondition) -> String {
    let field = unmet.condition.field
    guard let first = unmet.values.first else { return " None has any value there." }
    guard unmet.values.count > 1 else { return " The only value of \(field) is \"\(first)\"." }
    guard !unmet.hasMore, unmet.values.count <= mostChoices else { return "" }
    let shown = unmet.values.prefix(mostValues).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = unmet.values.count - mostValues
    return " The values of \(field) are: \(shown)"
      + (more > 0 ? ", and \(more) more." : ".")
  }
}
