import Listings
import Spreads

/// A figure that pay is set against, drawn as a bar of its own beside the groups of its currency.
package struct ChartBaseline: Sendable, Equatable {
  /// What it is, with its relation where it has one: `average member (less than)`.
  package var name: String
  /// In major units of the currency, per year.
  package var annual: Double
  package var currency: String
}

extension ChartBaseline {
  /// The baselines that a highest ceiling may be set against, in each currency of the table.
  static func all(_ table: SpreadTable) -> [ChartBaseline] {
    let options = table.options
    let currencies = Set(table.spreads.compactMap(\.currency)).sorted()
    return options.baselines.flatMap { baseline in
      currencies.compactMap { currency in
        guard
          case .comparable(let annual) = baseline.comparison(
            with: "ceiling_max", in: currency, rates: options.rates, factors: options.factors)
        else { return nil }
        return ChartBaseline(
          name: ChartLayout.axisName(baseline.name) + relation(baseline.relation),
          annual: annual.double,
          currency: currency.description)
      }
    }
  }

  private static func relation(_ relation: Baseline.Relation) -> String {
    switch relation {
    case .equal: ""
    case .less: " (<)"
    case .lessOrEqual: " (≤)"
    case .greater: " (>)"
    case .greaterOrEqual: " (≥)"
    }
  }
}
