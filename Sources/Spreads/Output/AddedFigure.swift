/// What a column shows that an option added to the spread table.
public enum AddedFigure: Sendable, Equatable {
  /// What a percentile is taken of.
  public enum Measure: String, Sendable {
    case floor, ceiling, midpoint
  }

  /// How a group stands to a baseline.
  public enum Relation: String, Sendable {
    /// Lowest floor, median midpoint and highest ceiling ÷ baseline.
    case floorRatio = "floor_ratio"
    case medianRatio = "median_ratio"
    case ceilingRatio = "ceiling_ratio"
    /// Baseline ÷ median midpoint.
    case compaRatio = "compa_ratio"
    /// (baseline − lowest floor) ÷ width.
    case penetration
  }

  case percentile(Measure, Percentile)
  /// The median midpoint without listings with certain flags.
  case medianWithout(Sensitivity)
  /// Its change from the median of all, in percent of that.
  case changeWithout(Sensitivity)
  case baseline(Baseline, Relation)
  /// What must be known to read the figures against a baseline.
  case words(Baseline)
}
