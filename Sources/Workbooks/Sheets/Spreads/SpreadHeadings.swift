import Spreads

/// How a column of the spread table is headed and looks on the Spreads sheet.
struct SpreadHeading: Sendable {
  var text: String
  var style: CellStyle

  /// A heading with a text that may come from an input, such as the name of a column.
  init(text: String, style: CellStyle) {
    self.text = Self.fitted(text)
    self.style = style
  }

  /// A text that a table takes as a header: one line, with something to be seen in it, and short
  /// enough for escapes and for a number behind it.
  private static func fitted(_ text: String) -> String {
    let words = CleanText.removingForbidden(text).text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard line.unicodeScalars.count > longest else { return line.isEmpty ? "Column" : line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest - 1))) + "…"
  }

  /// In Unicode scalars. A header has at most 255 UTF-16 units.
  private static let longest = 110

  static let disclosure = "Disclosure rate"
  static let spread = "Spread (% of lowest floor)"

  /// The heading of a column; a grouping field is headed by its name in words.
  static func of(
    _ column: SpreadColumn, _ options: SpreadOptions = SpreadOptions()
  ) -> SpreadHeading {
    if let added = column.added {
      return SpreadHeading(text: words(added), style: style(column.kind))
    }
    if column.name == "reposts", options.reposts == .count {
      return SpreadHeading(text: "Reposts among them", style: Styles.count)
    }
    return rows.first { $0.name == column.name }
      .map { SpreadHeading(text: $0.heading, style: $0.style) }
      ?? SpreadHeading(text: ListingColumn.words(column.name), style: Styles.label)
  }

  private static func style(_ kind: SpreadColumn.Kind) -> CellStyle {
    switch kind {
    case .amount: Styles.amount
    case .ratio, .percent: Styles.ratio
    case .share: Styles.share
    case .count: Styles.count
    case .decimal: Styles.decimal
    case .text, .flags: Styles.explanation
    }
  }

  // MARK: What options add

  private static func words(_ added: AddedFigure) -> String {
    switch added {
    case .percentile(let measure, let percentile):
      "\(measure.rawValue.prefix(1).uppercased() + measure.rawValue.dropFirst()), "
        + "percentile \(percentile.name) (per year)"
    case .medianWithout(let kind): "Midpoint, median without \(words(kind)) (per year)"
    case .changeWithout(let kind): "Change of the median without \(words(kind)) (%)"
    case .baseline(let baseline, let relation): words(baseline, relation)
    case .words(let baseline): "Words on \(baseline.name)"
    }
  }

  private static func words(_ kind: Sensitivity) -> String {
    switch kind {
    case .wide: "wide ranges"
    case .implausible: "implausible pay"
    case .defaulted: "assumed currency or period"
    case .partTime: "part-time work"
    case .any: "any of these"
    }
  }

  private static func words(_ baseline: Baseline, _ relation: AddedFigure.Relation) -> String {
    let name = baseline.name.count <= 60 ? baseline.name : baseline.name.prefix(59) + "…"
    let (ratios, inverse) =
      switch baseline.relation {
      case .equal: ("", "")
      case .less, .lessOrEqual: (", at least", ", at most")
      case .greater, .greaterOrEqual: (", at most", ", at least")
      }
    return switch relation {
    case .floorRatio: "Lowest floor ÷ \(name) (times\(ratios))"
    case .medianRatio: "Median midpoint ÷ \(name) (times\(ratios))"
    case .ceilingRatio: "Highest ceiling ÷ \(name) (times\(ratios))"
    case .compaRatio: "Compa-ratio: \(name) ÷ median midpoint (times\(inverse))"
    case .penetration: "Penetration of the range by \(name) (%\(inverse))"
    }
  }

  /// Each measure with its heading, the unit included. "Pay" is annual, in the row's currency.
  private static let rows: [(name: String, heading: String, style: CellStyle)] = [
    ("currency", "Currency", Styles.text),
    ("listings", "Listings", Styles.count),
    ("employers", "Employers", Styles.count),
    ("largest_employer_share", "Largest employer's share", Styles.share),
    ("disclosed", "Listings that state pay", Styles.count),
    ("disclosure_rate", disclosure, Styles.share),
    ("positions", "Positions", Styles.decimal),
    ("ranges", "Listings with both bounds", Styles.count),
    ("floor_min", "Floor, lowest (per year)", Styles.amount),
    ("floor_p25", "Floor, lower quartile", Styles.amount),
    ("floor_median", "Floor, median", Styles.amount),
    ("floor_p75", "Floor, upper quartile", Styles.amount),
    ("floor_max", "Floor, highest", Styles.amount),
    ("ceiling_min", "Ceiling, lowest (per year)", Styles.amount),
    ("ceiling_p25", "Ceiling, lower quartile", Styles.amount),
    ("ceiling_median", "Ceiling, median", Styles.amount),
    ("ceiling_p75", "Ceiling, upper quartile", Styles.amount),
    ("ceiling_max", "Ceiling, highest", Styles.amount),
    ("midpoint_median", "Midpoint, median (per year)", Styles.amount),
    ("midpoint_ci_low", "Midpoint, 95 % interval from", Styles.amount),
    ("midpoint_ci_high", "Midpoint, 95 % interval to", Styles.amount),
    ("width", "Width (per year)", Styles.amount),
    ("range_ratio", "Range ratio (times)", Styles.ratio),
    ("spread_pct", spread, Styles.ratio),
    ("spread_pct_median", "Spread, median listing (% of its floor)", Styles.ratio),
    ("progression_pct", "Progression from the level below (%)", Styles.ratio),
    ("overlap_pct", "Overlap with the level below (%)", Styles.ratio),
    ("reposts", "Reposts not counted", Styles.count),
    ("not_full_year", "Without a full year", Styles.count),
    ("conversion", "Converted at", Styles.explanation),
    ("withheld", "Withheld", Styles.explanation),
    ("flags", "Flags", Styles.explanation),
  ]
}
