/// A stretch of numbers, with or without an end on either side.
struct NumberRange: Sendable, Equatable {
  struct End: Sendable, Equatable {
    var value: Fraction
    /// Whether the end itself belongs to the stretch.
    var isIncluded: Bool
  }

  /// `nil` for a stretch without a lower end.
  var lower: End?
  /// `nil` for a stretch without an upper end.
  var upper: End?

  /// Whether all of another stretch is in this one.
  func contains(_ other: NumberRange) -> Bool {
    Self.reaches(lower, beyond: other.lower, by: <)
      && Self.reaches(upper, beyond: other.upper, by: >)
  }

  /// Whether the stretches have no number in common.
  func isDisjoint(from other: NumberRange) -> Bool {
    Self.isApart(upper, other.lower) || Self.isApart(other.upper, lower)
  }

  private static func reaches(
    _ end: End?, beyond other: End?, by isBeyond: (Fraction, Fraction) -> Bool
  ) -> Bool {
    guard let end else { return true }
    guard let other else { return false }
    if end.value == other.value { return end.isIncluded || !other.isIncluded }
    return isBeyond(end.value, other.value)
  }

  private static func isApart(_ upper: End?, _ lower: End?) -> Bool {
    guard let upper, let lower else { return false }
    if upper.value == lower.value { return !(upper.isIncluded && lower.isIncluded) }
    return upper.value < lower.value
  }
}
