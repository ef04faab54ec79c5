import Listings
import Spreads

/// The bars of one chart: the groups of a currency that have a range.
package struct CurrencyBars: Sendable {
  package struct Bar: Sendable {
    /// The group's row of the spread table, from 0.
    var index: Int
    package var label: String
    package var floor: Double
    package var median: Double?
    package var ceiling: Double
    package var listings: Int
  }

  package var currency: String
  package var bars: [Bar]
  /// Groups with a range that are not drawn.
  package var leftOut: Int
  /// What pay in this currency is set against.
  package var baselines: [ChartBaseline] = []

  /// The rows of the chart: a group's or a baseline's bar each.
  var rowCount: Int { bars.count + baselines.count }

  /// How long the median's mark is on the axis of pay.
  var mark: Double {
    let highest = bars.map(\.ceiling).max() ?? 0
    return max(1, (highest / 250).rounded())
  }

  /// What the chart shows, in a sentence for those who cannot see it.
  package var sentence: String {
    let parts = bars.map { bar in
      let median = bar.median.map { ", median midpoint \(Self.amount($0))" } ?? ""
      return "\(bar.label): \(Self.amount(bar.floor)) to \(Self.amount(bar.ceiling))\(median)"
    }
    let lines = baselines.map { "\($0.name): \(Self.amount($0.annual)) (baseline)" }
    return ChartLayout.alternativeText(
      "Bars from lowest floor to highest ceiling in \(currency) per year. "
        + (parts + lines).joined(separator: "; ") + ".")
  }

  private static func amount(_ value: Double) -> String {
    FigureFormat.grouped(FigureFormat.text(value, decimals: 0))
  }

  /// The currencies with the most listings first.
  /// - Parameter name: What a group is called.
  static func all(
    _ table: SpreadTable, baselines: [ChartBaseline], name: (Spread) -> String = Self.key
  ) -> [CurrencyBars] {
    var byCurrency: [String: [Bar]] = [:]
    for (index, spread) in table.spreads.enumerated() {
      guard let bar = bar(spread, index, name), let currency = spread.currency else { continue }
      byCurrency[currency.description, default: []].append(bar)
    }
    return byCurrency.map { currency, bars in
      let baselines = baselines.filter { $0.currency == currency }
      let drawn = Set(
        bars.sorted { ($1.listings, $0.index) < ($0.listings, $1.index) }
          .prefix(max(ChartLayout.mostBars / 2, ChartLayout.mostBars - baselines.count))
          .map(\.index))
      return CurrencyBars(
        currency: currency, bars: bars.filter { drawn.contains($0.index) },
        leftOut: bars.count - drawn.count,
        baselines: baselines)
    }
    .sorted { left, right in
      let counts = [left, right].map { $0.bars.reduce(0) { $0 + $1.listings } }
      return counts[0] != counts[1] ? counts[0] > counts[1] : left.currency < right.currency
    }
  }

  private static func bar(
    _ spread: Spread, _ index: Int, _ name: (Spread) -> String
  ) -> Bar? {
    guard let floor = spread.floor?.minimum, let ceiling = spread.ceiling?.maximum,
      spread.width != nil
    else { return nil }
    return Bar(
      index: index, label: "\(name(spread)) (n = \(spread.listings))", floor: floor,
      median: spread.midpointMedian, ceiling: ceiling, listings: spread.listings)
  }

  /// A group's name.
  static func key(_ spread: Spread) -> String {
    spread.key.map { $0.isEmpty ? "none stated" : $0 }.joined(separator: ", ")
  }
}
