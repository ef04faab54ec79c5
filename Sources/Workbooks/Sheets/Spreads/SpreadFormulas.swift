import Spreads

/// The statistics of Spreads as formulas over Listings, in shapes that Excel, LibreOffice and
/// Google Sheets recalculate alike. Every formula selects listings by the group's number, never by
/// its text: names like `>0` or `*` would be read as conditions.
///
/// An `IF` over a column must be an array formula, or Excel takes one row only.
struct SpreadFormulas {
  /// How a figure is computed in its cell.
  enum Shape {
    case plain(String)
    case array(String)

    var text: String {
      switch self {
      case .plain(let text), .array(let text): text
      }
    }
  }

  /// The cell of the group's number.
  private let group: String
  /// The cell of another figure of the same group, by its column's name.
  private let figure: (String) -> String
  /// The cell of a figure of another row of Spreads.
  private let figureOfRow: (String, Int) -> String
  /// The employers' numbers on Listings.
  private let employers: String
  /// The columns of Listings that hold annual floors and ceilings in the group's currency.
  private let floors: String
  private let ceilings: String
  private let options: SpreadOptions

  init(
    group: String, employers: String, options: SpreadOptions,
    figure: @escaping (String) -> String, figureOfRow: @escaping (String, Int) -> String
  ) {
    self.group = group
    self.employers = employers
    self.options = options
    floors = ListingColumn(options.rates == nil ? .annualMin : .convertedMin).header
    ceilings = ListingColumn(options.rates == nil ? .annualMax : .convertedMax).header
    self.figure = figure
    self.figureOfRow = figureOfRow
  }

  /// The formula of a column; `nil` for one that is written as a value.
  func shape(_ column: SpreadColumn, of spread: Spread) -> Shape? {
    if let added = column.added { return shape(added, of: spread) }
    let column = column.name
    return count(column) ?? bound(column, "floor", floors) ?? bound(column, "ceiling", ceilings)
      ?? midpoint(column) ?? range(column) ?? ladder(column, spread)
  }

  // MARK: Counts

  private func count(_ column: String) -> Shape? {
    switch column {
    case "listings": .plain("COUNTIFS(Listings[Group],\(group))")
    case "employers": .array("SUM(--(\(employerCounts)>0))")
    case "largest_employer_share": .array("MAX(\(employerCounts))/\(figure("listings"))")
    case "disclosed": .plain(disclosed)
    case "disclosure_rate": .plain("\(figure("disclosed"))/\(figure("listings"))")
    case "positions": .plain("SUMIFS(Listings[Positions],Listings[Group],\(group))")
    case "ranges": .plain(filled(floors, ceilings))
    default: nil
    }
  }

  /// How many listings of the group each employer has. Listings without an employer count for none.
  private var employerCounts: String {
    "FREQUENCY(IF(Listings[Group]=\(group),IF(\(employers)>0,\(employers))),\(employers))"
  }

  /// Pay is 0 or above; "not blank" would also count the words that stand for what is missing.
  private func filled(_ columns: String...) -> String {
    let conditions = columns.map { ",Listings[\($0)],\">=0\"" }.joined()
    return "COUNTIFS(Listings[Group],\(group)\(conditions))"
  }

  private var disclosed: String {
    "\(filled("Pay min"))+\(filled("Pay max"))-\(filled("Pay min", "Pay max"))"
  }

  // MARK: Pay

  private func bound(_ column: String, _ prefix: String, _ field: String) -> Shape? {
    switch column {
    case "\(prefix)_min": .plain("_xlfn.MINIFS(Listings[\(field)],Listings[Group],\(group))")
    case "\(prefix)_p25": .array(quantile("0.25", of: field))
    case "\(prefix)_median": .array(quantile("0.5", of: field))
    case "\(prefix)_p75": .array(quantile("0.75", of: field))
    case "\(prefix)_max": .plain("_xlfn.MAXIFS(Listings[\(field)],Listings[Group],\(group))")
    default: nil
    }
  }

  private func quantile(_ p: String, of field: String) -> String {
    "PERCENTILE(\(selected(field)),\(p))"
  }

  private func selected(_ field: String) -> String {
    "IF(Listings[Group]=\(group),IF(ISNUMBER(Listings[\(field)]),Listings[\(field)]))"
  }

  /// The interval's rank k is the smallest x with P(Bin(n, ½) ≤ x) ≥ 0.025.
  private func midpoint(_ column: String) -> Shape? {
    let rank = "CRITBINOM(\(figure("ranges")),0.5,0.025)"
    return switch column {
    case "midpoint_median": .array(quantile("0.5", of: "Midpoint"))
    case "midpoint_ci_low": .array("SMALL(\(selected("Midpoint")),\(rank))")
    case "midpoint_ci_high": .array("LARGE(\(selected("Midpoint")),\(rank))")
    default: nil
    }
  }

  // MARK: Ranges

  private func range(_ column: String) -> Shape? {
    let floor = figure("floor_min")
    let ceiling = figure("ceiling_max")
    return switch column {
    case "width": .plain("\(ceiling)-\(floor)")
    case "range_ratio": .plain("\(ceiling)/\(floor)")
    case "spread_pct": .plain("(\(ceiling)-\(floor))/\(floor)*100")
    case "spread_pct_median":
      .array(
        "PERCENTILE(IF(Listings[Group]=\(group),IF(ISNUMBER(Listings[Midpoint]),"
          + "IF(Listings[\(floors)]>0,"
          + "(Listings[\(ceilings)]-Listings[\(floors)])/Listings[\(floors)]*100))),0.5)")
    default: nil
    }
  }

  private func ladder(_ column: String, _ spread: Spread) -> Shape? {
    switch column {
    case "progression_pct":
      return spread.progressionBase.map { base in
        let below = figureOfRow("midpoint_median", base)
        return .plain("(\(figure("midpoint_median"))-\(below))/\(below)*100")
      }
    case "overlap_pct":
      return spread.overlapBase.map { base in
        let ceiling = "MIN(\(figure("ceiling_max")),\(figureOfRow("ceiling_max", base)))"
        let floor = "MAX(\(figure("floor_min")),\(figureOfRow("floor_min", base)))"
        return .plain("MAX(0,\(ceiling)-\(floor))/\(figure("width"))*100")
      }
    default: return nil
    }
  }

  // MARK: What options add

  private func shape(_ added: AddedFigure, of spread: Spread) -> Shape? {
    switch added {
    case .percentile(let measure, let percentile):
      let field =
        switch measure {
        case .floor: floors
        case .ceiling: ceilings
        case .midpoint: "Midpoint"
        }
      return .array(quantile("\(percentile.name)/100", of: field))
    case .medianWithout, .words: return nil
    case .changeWithout(let kind):
      let rest = figure("midpoint_median_without_\(kind.name)")
      let all = figure("midpoint_median")
      return .plain("(\(rest)-\(all))/\(all)*100")
    case .baseline(let baseline, let relation): return comparison(baseline, relation, spread)
    }
  }

  private func comparison(
    _ baseline: Baseline, _ relation: AddedFigure.Relation, _ spread: Spread
  ) -> Shape? {
    let measure =
      relation == .medianRatio || relation == .compaRatio
      ? "midpoint_median" : "floor_min"
    let comparison = baseline.comparison(
      with: measure, in: spread.currency, rates: options.rates, factors: options.factors)
    guard case .comparable(let annual) = comparison else { return nil }
    return switch relation {
    case .floorRatio: .plain("\(figure("floor_min"))/\(annual)")
    case .medianRatio: .plain("\(figure("midpoint_median"))/\(annual)")
    case .ceilingRatio: .plain("\(figure("ceiling_max"))/\(annual)")
    case .compaRatio: .plain("\(annual)/\(figure("midpoint_median"))")
    case .penetration: .plain("(\(annual)-\(figure("floor_min")))/\(figure("width"))")
    }
  }
}
