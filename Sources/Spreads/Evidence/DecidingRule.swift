/// Which listings of a group decide a figure of the spread table.
enum DecidingRule: Sendable {
  /// Every listing that counts: of counts, shares and rates.
  case allCounted
  /// The rows that do not count because they show a job again.
  case reposts
  case lowest(PayFigure)
  case highest(PayFigure)
  /// The listings that a quantile lies on or between.
  case quantile(PayFigure, numerator: Int, denominator: Int)
  /// The order statistic at the low or the high end of the median's interval.
  case intervalEnd(isLow: Bool)
  /// Those with the lowest floor and those with the highest ceiling.
  case wholeRange
  /// The median midpoint here and on the level below.
  case progression
  /// The whole range here and that of the level below.
  case overlap

  /// The rule of a column, by its name. Columns that are known by no name are decided by every
  /// listing that counts.
  init(column: String, options: SpreadOptions) {
    switch column {
    case "reposts": self = .reposts
    case "floor_min": self = .lowest(.floor)
    case "floor_max": self = .highest(.floor)
    case "ceiling_min": self = .lowest(.ceiling)
    case "ceiling_max": self = .highest(.ceiling)
    case "spread_pct_median": self = .quantile(.spreadPercentage, numerator: 1, denominator: 2)
    case "midpoint_ci_low": self = .intervalEnd(isLow: true)
    case "midpoint_ci_high": self = .intervalEnd(isLow: false)
    case "width", "range_ratio", "spread_pct": self = .wholeRange
    case "progression_pct": self = .progression
    case "overlap_pct": self = .overlap
    default: self = Self.quantile(column, options) ?? .allCounted
    }
  }

  /// The rule of `floor_p25`, `ceiling_median`, `midpoint_p90`, …; `nil` for other names.
  private static func quantile(_ column: String, _ options: SpreadOptions) -> DecidingRule? {
    let parts = column.split(separator: "_", maxSplits: 1)
    guard parts.count == 2,
      let figure = ["floor": PayFigure.floor, "ceiling": .ceiling, "midpoint": .midpoint][
        String(parts[0])]
    else { return nil }
    switch parts[1] {
    case "p25": return .quantile(figure, numerator: 1, denominator: 4)
    case "median": return .quantile(figure, numerator: 1, denominator: 2)
    case "p75": return .quantile(figure, numerator: 3, denominator: 4)
    default:
      let asked = options.percentiles.first { "p" + $0.name == parts[1] }
      return asked.map {
        .quantile(figure, numerator: $0.numerator, denominator: $0.denominator)
      }
    }
  }
}
