/// A further table below the overview: what an option adds, for each group.
public struct SpreadDetail: Sendable, Equatable {
  /// What the figures are, a sentence without its full stop.
  public let title: String
  public let columns: [SpreadOverview.Column]

  /// The tables that the options of a spread table ask for, in the order of its columns.
  static func details(_ table: SpreadTable) -> [SpreadDetail] {
    guard !table.spreads.isEmpty else { return [] }
    return [percentiles(table), sensitivity(table)].compactMap(\.self)
  }

  private static func percentiles(_ table: SpreadTable) -> SpreadDetail? {
    let figures = SpreadColumn.percentiles(table.options.percentiles)
    guard !figures.isEmpty else { return nil }
    let columns = SpreadOverview.amounts(
      figures,
      headings: figures.map { $0.name.split(separator: "_", maxSplits: 1).map(String.init) },
      table.spreads)
    return SpreadDetail(
      title: "Percentiles of annual pay", columns: SpreadOverview.groups(table) + columns)
  }

  private static func sensitivity(_ table: SpreadTable) -> SpreadDetail? {
    guard table.options.sensitivity else { return nil }
    let all = SpreadOverview.amounts(
      [.midpointMedian], headings: [["median", "midpoint"]], table.spreads)
    let changes = SpreadColumn.sensitivityChanges.map { kind, column in
      SpreadOverview.Column(
        heading: kind.words, isNumeric: true,
        cells: table.spreads.map { signed(column.text(of: $0)) })
    }
    return SpreadDetail(
      title: "Change of the median midpoint when listings with these flags are left out",
      columns: SpreadOverview.groups(table) + all + changes)
  }

  /// A change in percent with its sign; no change is `0`.
  private static func signed(_ text: String) -> String {
    switch text {
    case "": ""
    case "0.00": "0"
    default: (text.hasPrefix("-") ? "" : "+") + text + "%"
    }
  }
}

extension Sensitivity {
  /// The kind as a heading, a word to a line.
  fileprivate var words: [String] {
    switch self {
    case .wide: ["wide"]
    case .implausible: ["not", "plausible"]
    case .defaulted: ["default", "taken"]
    case .partTime: ["part", "time"]
    case .any: ["any of", "these"]
    }
  }
}
