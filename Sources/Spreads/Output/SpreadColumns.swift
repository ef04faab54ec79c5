import Listings

extension SpreadColumn {
  /// The column of a grouping field, the `index`-th text of each key.
  static func group(_ name: String, at index: Int) -> SpreadColumn {
    SpreadColumn(name, .text) { $0.key.indices.contains(index) ? .text($0.key[index]) : .undefined }
  }

  static let currency = SpreadColumn("currency", .text) { spread in
    spread.currency.map { .text($0.description) } ?? .undefined
  }
  static let listings = SpreadColumn("listings", .count) { .count($0.listings) }
  static let disclosureRate = SpreadColumn("disclosure_rate", .share, figure: \.disclosureRate)
  static let floorMin = SpreadColumn("floor_min", .amount, figure: \.floor?.minimum)
  static let ceilingMax = SpreadColumn("ceiling_max", .amount, figure: \.ceiling?.maximum)
  static let midpointMedian = SpreadColumn("midpoint_median", .amount, figure: \.midpointMedian)
  static let rangeRatio = SpreadColumn("range_ratio", .ratio) {
    $0.wholeRange.map { .quotient($0.ratio) } ?? .undefined
  }
  static let spreadPct = SpreadColumn("spread_pct", .percent) {
    $0.wholeRange.map { .quotient($0.spreadPct) } ?? .undefined
  }

  private static let counts = [
    listings,
    SpreadColumn("employers", .count, count: \.employers),
    SpreadColumn("largest_employer_share", .share, figure: \.largestEmployerShare),
    SpreadColumn("disclosed", .count, count: \.disclosed),
    disclosureRate,
    SpreadColumn("positions", .decimal) { $0.positions.map(SpreadValue.decimal) ?? .undefined },
    SpreadColumn("ranges", .count, count: \.ranges),
  ]

  private static let pay = [
    floorMin,
    SpreadColumn("floor_p25", .amount, figure: \.floor?.lowerQuartile),
    SpreadColumn("floor_median", .amount, figure: \.floor?.median),
    SpreadColumn("floor_p75", .amount, figure: \.floor?.upperQuartile),
    SpreadColumn("floor_max", .amount, figure: \.floor?.maximum),
    SpreadColumn("ceiling_min", .amount, figure: \.ceiling?.minimum),
    SpreadColumn("ceiling_p25", .amount, figure: \.ceiling?.lowerQuartile),
    SpreadColumn("ceiling_median", .amount, figure: \.ceiling?.median),
    SpreadColumn("ceiling_p75", .amount, figure: \.ceiling?.upperQuartile),
    ceilingMax,
    midpointMedian,
    SpreadColumn("midpoint_ci_low", .amount, figure: \.midpointInterval?.low),
    SpreadColumn("midpoint_ci_high", .amount, figure: \.midpointInterval?.high),
  ]

  private static let spreads = [
    SpreadColumn("width", .amount, figure: \.width),
    rangeRatio,
    spreadPct,
    SpreadColumn("spread_pct_median", .percent, figure: \.spreadPctMedian),
    SpreadColumn("progression_pct", .percent, figure: \.progressionPct),
    SpreadColumn("overlap_pct", .percent, figure: \.overlapPct),
  ]

  private static let leftOut = [
    SpreadColumn("reposts", .count) { .count($0.reposts) },
    SpreadColumn("not_full_year", .count) { .count($0.notFullYear) },
  ]

  static let flags = SpreadColumn("flags", .flags) { .flags($0.flags) }

  /// Every column between those of the grouping fields and those that options add.
  static let standard = [currency] + counts + pay + spreads + leftOut

  /// The places of the standard columns among themselves, by name.
  fileprivate static let standardPlaces = Dictionary(
    uniqueKeysWithValues: standard.enumerated().map { ($1.name, $0) })

  /// Every column after those of the grouping fields where no option adds any, in the order of the
  /// CSV.
  public static let measures = standard + [flags]
}

extension SpreadTable {
  /// All columns in the order of the CSV: the grouping fields, the standard ones, those that the
  /// options add, and the flags.
  public var columns: [SpreadColumn] { groupColumns + otherColumns }

  /// The place in ``columns`` of a standard column, which no column of a grouping field has the name
  /// of; `nil` of another one.
  package func place(ofStandard name: String) -> Int? {
    SpreadColumn.standardPlaces[name].map { groupFields.count + $0 }
  }

  /// The columns of the grouping fields, each named as its field. One that another column has the
  /// name of, as `positions` and `flags` have, begins with `group_`: no name stands for two.
  public var groupColumns: [SpreadColumn] {
    let others = Set(otherColumns.map(\.name))
    return groupFields.enumerated().map { place, field in
      SpreadColumn.group(others.contains(field) ? "group_\(field)" : field, at: place)
    }
  }

  /// Whether a column is that of a grouping field.
  public func isOfGroup(_ column: SpreadColumn) -> Bool {
    groupColumns.contains { $0.name == column.name }
  }

  private var otherColumns: [SpreadColumn] {
    SpreadColumn.standard + SpreadColumn.added(by: options) + [SpreadColumn.flags]
  }
}
