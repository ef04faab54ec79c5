/// A level's place on a built-in ladder: levels of one family are ordered among themselves, and
/// families are never mixed into one order.
public struct LevelRank: Sendable, Hashable, Comparable {
  /// The ladder: the code family (`L`, `IC`, …), seniority, management, plain numbers.
  public var family: Int
  /// The step on the ladder, ascending; half-steps for letters behind a number (`1A`).
  public var step: Int

  public init(family: Int, step: Int) {
    self.family = family
    self.step = step
  }

  public static func < (left: LevelRank, right: LevelRank) -> Bool {
    (left.family, left.step) < (right.family, right.step)
  }
}
