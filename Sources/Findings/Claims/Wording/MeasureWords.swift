import Listings
import Spreads

/// A measure as a person says it.
struct MeasureWords {
  /// What is measured, as the listings have it: `the lowest posted floor`.
  let found: String
  /// The same as a claim has it: `the lowest floor`.
  let claimed: String
  private let kind: SpreadColumn.Kind

  init(_ column: SpreadColumn) {
    kind = column.kind
    if let (lead, noun) = Self.posted[column.name] {
      found = "\(lead) posted \(noun)"
      claimed = "\(lead) \(noun)"
    } else {
      found = Self.others[column.name] ?? "the figure \(column.name)"
      claimed = found
    }
  }

  /// ` Did you mean "floor_min"?` with its leading space, for a name that is mistyped or said as tables
  /// say it; empty where none is near.
  static func question(for name: String, among measures: [String]) -> String {
    let said = spoken[name.lowercased()].flatMap { measures.contains($0) ? $0 : nil }
    return said.map { "\(Suggestion.opening)\($0)\"?" }
      ?? Suggestion.question(for: name, among: measures)
  }

  /// Measures as people say them, and as the headings of tables do.
  private static let spoken = [
    "floor": "floor_min", "lowest floor": "floor_min", "minimum": "floor_min",
    "lowest pay": "floor_min",
    "ceiling": "ceiling_max", "highest ceiling": "ceiling_max", "maximum": "ceiling_max",
    "highest pay": "ceiling_max", "median": "midpoint_median", "midpoint": "midpoint_median",
    "median midpoint": "midpoint_median", "ratio": "range_ratio", "spread": "spread_pct",
    "n": "listings", "count": "listings", "number": "listings", "jobs": "listings",
    "number of listings": "listings", "state pay": "disclosure_rate",
    "pay posted": "disclosure_rate",
    "openings": "positions",
  ]

  /// The number of listings that meet conditions.
  init(listingsOf conditions: [ListingCondition]) {
    kind = .count
    found = "the number of listings\(ConditionWords.clause(conditions))"
    claimed = found
  }

  /// Whether the measure is of pay, not a count of listings.
  var isOfPay: Bool {
    switch kind {
    case .amount, .ratio, .percent: true
    case .text, .count, .decimal, .share, .flags: false
    }
  }

  /// A figure with its unit, from its text in the spread table.
  func value(_ text: String, _ currency: CurrencyCode?) -> String {
    switch kind {
    case .amount: Self.amount(text, currency) + " a year"
    case .percent: Self.plain(text) + " %"
    case .ratio: Grouped.text(plain: text)
    case .share: text + Self.percent(text)
    case .text, .count, .decimal, .flags: Grouped.text(plain: text)
    }
  }

  private static func amount(_ text: String, _ currency: CurrencyCode?) -> String {
    ExactDecimal(text).map { CurrencyNames.amount($0, currency) } ?? Grouped.text(plain: text)
  }

  /// Without decimals that are zero.
  private static func plain(_ text: String) -> String {
    ExactDecimal(text).map { Grouped.text($0) } ?? Grouped.text(plain: text)
  }

  /// A share in percent as well.
  private static func percent(_ text: String) -> String {
    guard let share = ExactDecimal(text), let percent = share.multiplied(by: ExactDecimal(100))
    else { return "" }
    return " (\(percent) %)"
  }

  // MARK: Tables

  /// What listings post: what stands before and behind the word.
  private static let posted: [String: (lead: String, noun: String)] = [
    "floor_min": ("the lowest", "floor"),
    "floor_p25": ("the lower quartile of the", "floors"),
    "floor_median": ("the median of the", "floors"),
    "floor_p75": ("the upper quartile of the", "floors"),
    "floor_max": ("the highest", "floor"),
    "ceiling_min": ("the lowest", "ceiling"),
    "ceiling_p25": ("the lower quartile of the", "ceilings"),
    "ceiling_median": ("the median of the", "ceilings"),
    "ceiling_p75": ("the upper quartile of the", "ceilings"),
    "ceiling_max": ("the highest", "ceiling"),
  ]

  private static let others = [
    "listings": "the number of listings",
    "employers": "the number of employers",
    "largest_employer_share": "the largest employer's share of the listings",
    "disclosed": "the number of listings that post pay",
    "disclosure_rate": "the share of listings that post pay",
    "positions": "the number of openings",
    "ranges": "the number of listings with both a floor and a ceiling",
    "midpoint_median": "the median midpoint of the posted ranges",
    "midpoint_ci_low": "the low end of the 95 % interval of the median midpoint",
    "midpoint_ci_high": "the high end of the 95 % interval of the median midpoint",
    "width": "the distance from the lowest floor to the highest ceiling",
    "range_ratio": "the highest ceiling divided by the lowest floor",
    "spread_pct": "the distance from the lowest floor to the highest ceiling, in percent of that "
      + "floor,",
    "spread_pct_median": "the median width of a posted range, in percent of its floor,",
    "progression_pct": "the step from the level below",
    "overlap_pct": "the overlap with the level below",
    "reposts": "the number of rows that show a job again",
    "not_full_year": "the number of listings for work without a full year",
  ]
}

extension ClaimRelation {
  /// What stands before the value; nothing for equality.
  var words: String {
    switch self {
    case .equal: ""
    case .less: "less than "
    case .lessOrEqual: "at most "
    case .greater: "more than "
    case .greaterOrEqual: "at least "
    }
  }
}
