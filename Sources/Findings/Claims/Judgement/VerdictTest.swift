import Listings

/// A verdict as a comparison of the measured figure with limits, for a program that calculates the
/// figure anew.
public struct VerdictTest: Sendable, Equatable {
  /// An end of the figures that meet the test.
  public struct Limit: Sendable, Equatable {
    /// The binary number next to it.
    public let value: Double
    /// Whether it is the claim's own value.
    public let isClaimed: Bool
    /// Whether the end itself meets the test.
    public let isIncluded: Bool
  }

  /// What the figure must be.
  public enum Condition: Sendable, Equatable {
    /// Equal to the claimed value once it is rounded, half away from zero.
    case rounded(decimals: Int)
    /// Within limits, one of which there is at least.
    case within(lower: Limit?, upper: Limit?)
  }

  public let condition: Condition
  /// The verdict on a figure that meets the condition.
  public let met: Verdict
  /// The verdict on any other.
  public let unmet: Verdict
  /// Whether the figure is so near a limit that binary arithmetic could take the other side.
  public let isClose: Bool
}

extension VerdictTest {
  /// The nearest that a figure may come to a limit, as a share of the limit or of 1.
  private static let closeness = 1e-9

  /// The test of a claim whose measure is `figure`; `nil` where no one comparison says the verdict.
  init?(_ claim: Claim, _ figure: MeasuredFigure) {
    let accepted = NumberRange(acceptedBy: claim)
    guard let (condition, met, unmet) = Self.parts(claim, accepted, figure.bound) else {
      return nil
    }
    self.condition = condition
    self.met = met
    self.unmet = unmet
    isClose = [accepted.lower, accepted.upper].contains { end in
      end.map { Self.isClose(figure.value, to: $0.value) } ?? false
    }
  }

  /// A whole or a half number, as most posted pay is, is compared exactly.
  private static func isClose(_ figure: Double, to limit: Fraction) -> Bool {
    let isExact = figure == limit.double && (figure * 2).rounded() == figure * 2
    let distance = abs(figure - limit.double)
    return !isExact && distance <= closeness * max(1, abs(limit.double))
  }

  private static func parts(
    _ claim: Claim, _ accepted: NumberRange, _ bound: MeasuredFigure.Bound
  ) -> (Condition, met: Verdict, unmet: Verdict)? {
    func limit(_ end: NumberRange.End?, isIncluded: Bool? = nil) -> Limit? {
      end.map { end in
        Limit(
          value: end.value.double, isClaimed: end.value == Fraction(claim.value.number),
          isIncluded: isIncluded ?? end.isIncluded)
      }
    }
    switch (bound, accepted.lower, accepted.upper) {
    case (.exact, _?, _?) where claim.tolerancePct == nil:
      return (.rounded(decimals: claim.value.decimals), .supported, .contradicted)
    case (.exact, let lower, let upper):
      return (.within(lower: limit(lower), upper: limit(upper)), .supported, .contradicted)
    // The true figure is this one or more: it is too much, or enough, from a limit on.
    case (.atLeast(let isStrict), _, let upper?):
      let isBeyond = isStrict || !upper.isIncluded
      return (
        .within(lower: limit(upper, isIncluded: isBeyond), upper: nil), .contradicted, .undecidable
      )
    case (.atLeast(let isStrict), let lower?, nil):
      let isIn = isStrict || lower.isIncluded
      return (.within(lower: limit(lower, isIncluded: isIn), upper: nil), .supported, .undecidable)
    // The true figure is this one or less, but not below zero.
    case (.atMost(let isStrict), let lower?, _) where lower.value > Fraction(0):
      let isBeyond = isStrict || !lower.isIncluded
      return (
        .within(lower: nil, upper: limit(lower, isIncluded: isBeyond)), .contradicted, .undecidable
      )
    case (.atMost(let isStrict), nil, let upper?) where upper.value > Fraction(0):
      let isIn = isStrict || upper.isIncluded
      return (.within(lower: nil, upper: limit(upper, isIncluded: isIn)), .supported, .undecidable)
    default: return nil
    }
  }
}

extension ClaimEntry {
  /// The verdict as a comparison; `nil` where there is no figure, or no one comparison says it.
  public var test: VerdictTest? {
    measured.flatMap { VerdictTest(claim, $0) }
  }
}
