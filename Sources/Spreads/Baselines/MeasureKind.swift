/// What a column of the spread table measures, as far as baselines are concerned.
enum MeasureKind: Sendable, Equatable {
  /// A floor or a ceiling that somebody posted: a group's lowest or highest.
  case posted
  /// A quantile of floors, ceilings or midpoints, or the interval of one.
  case quantile
  /// No annual pay: a count, a rate, a ratio, a percentage, a distance.
  case other

  /// Of a column by its name: `floor_min`, `ceiling_p75`, `midpoint_ci_low`.
  init(_ column: String) {
    let parts = column.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
    self = .other
    guard parts.count == 2, ["floor", "ceiling", "midpoint"].contains(parts[0]) else { return }
    switch parts[1] {
    case "min", "max": self = .posted
    case "median", "ci_low", "ci_high": self = .quantile
    case let name where Self.isPercentile(name) || name.hasPrefix("median_without_"):
      self = .quantile
    default: break
    }
  }

  /// `p90`, `p97.5`.
  private static func isPercentile(_ name: Substring) -> Bool {
    let digits = name.dropFirst()
    return name.first == "p" && digits.first?.isNumber == true
      && digits.allSatisfy { $0.isNumber || $0 == "." }
  }
}
