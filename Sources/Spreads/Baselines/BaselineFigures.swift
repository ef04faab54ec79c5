import Listings

/// The figures of one group against one baseline, and what must be known to read them.
///
/// Each is one exact quotient, rounded once. `nil` where it may not be formed, or where the group
/// lacks what it needs; none is ever infinite or NaN.
struct BaselineFigures {
  /// Lowest floor ÷ baseline.
  private(set) var floorRatio: Double?
  /// Median midpoint ÷ baseline.
  private(set) var medianRatio: Double?
  /// Highest ceiling ÷ baseline.
  private(set) var ceilingRatio: Double?
  /// Baseline ÷ median midpoint.
  private(set) var compaRatio: Double?
  /// (baseline − lowest floor) ÷ width: below 0 or above 1 for a baseline outside the range.
  private(set) var penetration: Double?
  /// Plain sentences: why a figure is not there, what a bound means, what the baseline was counted
  /// as. Each once.
  private(set) var notes: [String] = []

  init(_ baseline: Baseline, _ spread: Spread, _ basis: ComparisonBasis) {
    if spread.isWithheld {
      note("There are too few listings for figures.")
    } else {
      compare(baseline, spread, basis)
    }
  }

  private mutating func compare(_ baseline: Baseline, _ spread: Spread, _ basis: ComparisonBasis) {
    switch basis.comparison(of: baseline, with: "floor_min", in: spread.currency) {
    case .comparable(let annual): compareRange(spread, annual)
    case .refused(let reason): note(reason)
    }
    switch basis.comparison(of: baseline, with: "midpoint_median", in: spread.currency) {
    case .comparable(let annual): compareMedian(spread, annual)
    case .refused(let reason): note(reason)
    }
    guard hasFigures else { return }
    if let bound = boundNote(baseline) { note(bound) }
    if let counted = basis.counted(baseline, in: spread.currency) {
      note("\"\(baseline.name)\" is \(baseline.figure), counted as \(counted).")
    }
  }

  /// Whether any ratio to the baseline is there.
  var hasRatios: Bool { floorRatio != nil || medianRatio != nil || ceilingRatio != nil }

  private var hasFigures: Bool { hasRatios || compaRatio != nil || penetration != nil }

  private mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }

  /// Floor, ceiling and penetration.
  private mutating func compareRange(_ spread: Spread, _ annual: AnnualAmount) {
    let floor = ExactAmount.hundredths(spread.floor?.minimum)
    let ceiling = ExactAmount.hundredths(spread.ceiling?.maximum)
    let width = ExactAmount.hundredths(spread.width)
    floorRatio = floor.flatMap { ExactQuotient.double($0, over: annual.hundredths) }
    ceilingRatio = ceiling.flatMap { ExactQuotient.double($0, over: annual.hundredths) }
    if let floor, let width {
      penetration = ExactQuotient.double(annual.hundredths - floor, over: width)
    }
    noteLack(in: spread, annual)
  }

  private mutating func noteLack(in spread: Spread, _ annual: AnnualAmount) {
    switch (spread.floor, spread.ceiling) {
    case (nil, nil): note("No annual pay is posted.")
    case (nil, _): note("No floor is posted.")
    case (_, nil): note("No ceiling is posted.")
    default: if penetration == nil { note("The range has no width, so there is no penetration.") }
    }
    if annual.hundredths == 0 { note("The baseline is less than a hundredth a year.") }
  }

  /// Median ratio and compa-ratio.
  private mutating func compareMedian(_ spread: Spread, _ annual: AnnualAmount) {
    guard let median = ExactAmount.quarterHundredths(spread.midpointMedian) else {
      if spread.floor != nil, spread.ceiling != nil {
        note("No listing posts both a floor and a ceiling, so there is no median midpoint.")
      }
      return
    }
    let quarters = annual.hundredths * 4
    medianRatio = ExactQuotient.double(median, over: quarters)
    compaRatio = ExactQuotient.double(quarters, over: median)
    if compaRatio == nil { note("The median midpoint is 0, so there is no compa-ratio.") }
  }

  /// Compa-ratio and penetration grow with the baseline, the ratios to it shrink: a bound of one
  /// side for these is a bound of the other for those.
  private func boundNote(_ baseline: Baseline) -> String? {
    guard let bound = baseline.relation.boundOfInverse else { return nil }
    let names = [
      compaRatio.map { _ in "compa-ratio" }, penetration.map { _ in "penetration" },
    ].compactMap { $0 }
    guard !names.isEmpty else { return nil }
    let verb = names.count == 1 ? "is" : "are"
    return "\"\(baseline.name)\" is \(baseline.figure), so "
      + "\(names.joined(separator: " and ")) \(verb) \(bound) what is shown."
  }
}
