import Listings

/// What the listings say about a claim.
public enum Verdict: String, Sendable, CaseIterable {
  /// The listings bear it out.
  case supported
  /// The listings say otherwise.
  case contradicted
  /// The listings, or what is known beside them, do not say.
  case undecidable
}

extension Verdict {
  /// The verdict on a claim whose measure is somewhere in `possible`: supported where the claim
  /// holds for all of it, contradicted where it holds for none.
  init(_ claim: Claim, possible: NumberRange) {
    let accepted = NumberRange(acceptedBy: claim)
    self =
      accepted.contains(possible)
      ? .supported : accepted.isDisjoint(from: possible) ? .contradicted : .undecidable
  }
}

extension NumberRange {
  /// The figures for which a claim holds.
  init(acceptedBy claim: Claim) {
    let value = Fraction(claim.value.number)
    let lowest = End(value: claim.loosened(by: -1), isIncluded: true)
    let highest = End(value: claim.loosened(by: 1), isIncluded: true)
    switch claim.relation {
    case .equal where claim.tolerancePct == nil:
      self.init(roundingTo: value, decimals: claim.value.decimals)
    case .equal: self.init(lower: lowest, upper: highest)
    case .less: self.init(upper: End(value: highest.value, isIncluded: false))
    case .lessOrEqual: self.init(upper: highest)
    case .greater: self.init(lower: End(value: lowest.value, isIncluded: false))
    case .greaterOrEqual: self.init(lower: lowest)
    }
  }

  /// The figures that become `value` when they are rounded half away from zero.
  private init(roundingTo value: Fraction, decimals: Int) {
    let unit = Fraction.powerOfTen(decimals)
    let half = { (sign: Int128) in
      Fraction(value.numerator * (unit / value.denominator) * 2 + sign, over: unit * 2)
    }
    // The half that lies on zero's side rounds to the value, the other half away from it.
    self.init(
      lower: End(value: half(-1), isIncluded: value > Fraction(0)),
      upper: End(value: half(1), isIncluded: value < Fraction(0)))
  }
}

extension Claim {
  /// The value with the tolerance added or taken away, as a share of its size.
  fileprivate func loosened(by sign: Int128) -> Fraction {
    let exact = Fraction(value.number)
    guard let tolerancePct else { return exact }
    let hundred = 100 * Fraction.powerOfTen(Int(tolerancePct.scale))
    let size = exact.numerator < 0 ? -exact.numerator : exact.numerator
    return Fraction(
      exact.numerator * hundred + sign * size * Int128(tolerancePct.mantissa),
      over: exact.denominator * hundred)
  }
}
