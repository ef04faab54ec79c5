import Listings

/// What baselines add to the spread table.
public enum BaselineColumns {
  /// For each baseline seven columns, named after it (`average_acting_earnings_floor_ratio`):
  /// lowest floor, median midpoint and highest ceiling ÷ baseline (ratios), baseline ÷ median
  /// midpoint (`…_compa_ratio`), (baseline − lowest floor) ÷ width (`…_penetration`, a share), how
  /// the ratios bind the true ones (`…_bound`: `at least`, `at most`, or empty) and what must be
  /// known to read them (`…_note`: sentences). None without baselines.
  public static func columns(
    for options: SpreadOptions
  ) -> [SpreadColumn] {
    let basis = ComparisonBasis(rates: options.rates, factors: options.factors)
    let slugs = BaselineSlugs.slugs(of: options.baselines)
    return zip(options.baselines, slugs).flatMap { columns(of: $0, $1, basis) }
  }

  private static func columns(
    of baseline: Baseline, _ slug: String, _ basis: ComparisonBasis
  ) -> [SpreadColumn] {
    let figures = { @Sendable (spread: Spread) in BaselineFigures(baseline, spread, basis) }
    let bound = baseline.relation.boundOfRatio ?? ""
    let measured: [(AddedFigure.Relation, @Sendable (BaselineFigures) -> Double?)] = [
      (.floorRatio, { $0.floorRatio }), (.medianRatio, { $0.medianRatio }),
      (.ceilingRatio, { $0.ceilingRatio }), (.compaRatio, { $0.compaRatio }),
      (.penetration, { $0.penetration }),
    ]
    let columns = measured.map { relation, figure in
      SpreadColumn(
        "\(slug)_\(relation.rawValue)", relation == .penetration ? .share : .ratio,
        added: .baseline(baseline, relation)
      ) { figure(figures($0)) }
    }
    return columns + [
      text("\(slug)_bound", baseline) { figures($0).hasRatios ? bound : "" },
      text("\(slug)_note", baseline) { figures($0).notes.joined(separator: " ") },
    ]
  }

  private static func text(
    _ name: String, _ baseline: Baseline, _ text: @escaping @Sendable (Spread) -> String
  ) -> SpreadColumn {
    SpreadColumn(name, .text, added: .words(baseline)) { spread in
      let text = text(spread)
      return text.isEmpty ? .undefined : .text(text)
    }
  }
}
