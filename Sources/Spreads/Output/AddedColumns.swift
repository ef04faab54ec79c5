import Listings

extension SpreadColumn {
  /// The columns that options add, behind the standard ones: percentiles, baselines, sensitivity,
  /// conversion, and which groups are withheld.
  public static func added(by options: SpreadOptions) -> [SpreadColumn] {
    percentiles(options.percentiles)
      + BaselineColumns.columns(for: options)
      + (options.sensitivity ? sensitivity : [])
      + (options.rates == nil ? [] : [conversion])
      + (options.minListings > 1 ? [withheld(below: options.minListings)] : [])
  }

  // MARK: Percentiles

  /// Those of the percentiles asked for that are not among the standard columns.
  static func percentiles(_ percentiles: [Percentile]) -> [SpreadColumn] {
    let measures: [(AddedFigure.Measure, @Sendable (PercentileFigures) -> Double?)] = [
      (.floor, { $0.floor }), (.ceiling, { $0.ceiling }), (.midpoint, { $0.midpoint }),
    ]
    let columns = measures.flatMap { measure, figure in
      percentiles.enumerated().map { place, percentile in
        SpreadColumn(
          "\(measure.rawValue)_p\(percentile.name)", .amount,
          added: .percentile(measure, percentile)
        ) { spread in
          spread.percentiles.indices.contains(place) ? figure(spread.percentiles[place]) : nil
        }
      }
    }
    // The quartiles of floors and ceilings are there already.
    let known = Set(standard.map(\.name))
    return columns.filter { !known.contains($0.name) }
  }

  // MARK: Sensitivity

  /// For each kind of flag: the median midpoint of the listings without it, and its change from the
  /// median of all in percent of that.
  private static let sensitivity = Sensitivity.allCases.enumerated().flatMap { place, kind in
    [
      SpreadColumn(
        "midpoint_median_without_\(kind.name)", .amount, added: .medianWithout(kind)
      ) { $0.midpointMedian(without: place) },
      sensitivityChanges[place].column,
    ]
  }

  static let sensitivityChanges = Sensitivity.allCases.enumerated().map { place, kind in
    let column = SpreadColumn(
      "midpoint_change_pct_without_\(kind.name)", .percent, added: .changeWithout(kind)
    ) { spread -> Double? in
      guard let all = spread.midpointMedian, let rest = spread.midpointMedian(without: place)
      else { return nil }
      // Both are whole quarter-hundredths.
      return ExactQuotient.double(
        Int64(((rest - all) * 400).rounded()) * 100, over: Int64((all * 400).rounded()))
    }
    return (kind: kind, column: column)
  }

  // MARK: Notes

  /// The rates used: `EUR 1.08 2026-01-05 European Central Bank;GBP …`.
  private static let conversion = SpreadColumn("conversion", .text) { spread in
    .text(
      spread.conversions.map { "\($0.currency) \($0.rate) \($0.date) \($0.source)" }
        .joined(separator: ";"))
  }

  /// Why a row shows no figures, where there are too few listings.
  private static func withheld(below count: Int) -> SpreadColumn {
    SpreadColumn("withheld", .text) { .text($0.isWithheld ? "fewer than \(count) listings" : "") }
  }
}

extension Spread {
  /// The median midpoint without the listings of a kind of sensitivity, by its place.
  fileprivate func midpointMedian(without place: Int) -> Double? {
    midpointMediansWithout.indices.contains(place) ? midpointMediansWithout[place] : nil
  }
}
