/// From the lowest floor to the highest ceiling of a group: what its ratio and its spread are
/// quotients of, in whole numbers.
public struct WholeRange: Sendable, Equatable {
  /// In hundredths; above zero.
  private let floor: Int64
  /// In hundredths; not below the floor.
  private let ceiling: Int64

  /// Of amounts in hundredths; `nil` for a floor that is not above zero, and for a ceiling below it.
  package init?(from floor: Int64, to ceiling: Int64) {
    guard floor > 0, ceiling >= floor else { return nil }
    self.floor = floor
    self.ceiling = ceiling
  }

  /// Ceiling ÷ floor.
  public var ratio: ExactFraction { ExactFraction(numerator: ceiling, denominator: floor) }

  /// (ceiling − floor) ÷ floor × 100.
  public var spreadPct: ExactFraction {
    ExactFraction(numerator: (ceiling - floor) * 100, denominator: floor)
  }
}
