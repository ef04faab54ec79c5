import Listings

/// Which listings decide the figures of a spread table.
///
/// ```swift
/// let evidence = FigureEvidence(groups)
/// evidence.ordinals(of: "floor_min", inRow: 0)  // the listings with the lowest floor
/// ```
public struct FigureEvidence: Sendable {
  /// The table whose figures are explained.
  public let table: SpreadTable
  /// By row: the listings that count, by ordinal.
  private var counted: [[Observation]]
  /// By row: the ordinals of the rows that show a job again.
  private var reposts: [[Int]]

  /// Of the listings collected so far.
  public init(_ groups: ListingGroups) {
    table = groups.spreads()
    counted = table.spreads.map { _ in [] }
    reposts = table.spreads.map { _ in [] }
    let rowOfCell = groups.rows.rowOfCell
    for observation in groups.observations {
      let row = rowOfCell[Int(observation.cell)]
      if observation.isRepost { reposts[row].append(Int(observation.ordinal)) }
      if table.membership.group(ofListing: Int(observation.ordinal)) > 0 {
        counted[row].append(observation)
      }
    }
  }

  /// The ordinals of the listings of a row that count, ascending.
  public func counted(inRow row: Int) -> [Int] {
    counted.indices.contains(row) ? counted[row].map { Int($0.ordinal) } : []
  }

  /// The ordinals, ascending, of the listings that decide a figure: those with the lowest floor, the
  /// one or two that a quantile lies on or between, the order statistics of an interval; of counts,
  /// shares and rates every listing that counts.
  /// - Parameters:
  ///   - column: The name of one of the table's columns.
  ///   - row: A row of the table, from 0.
  /// - Returns: None where the figure is not defined, and for an unknown column.
  public func ordinals(of column: String, inRow row: Int) -> [Int] {
    guard table.spreads.indices.contains(row),
      let known = table.columns.first(where: { $0.name == column }),
      known.value(table.spreads[row]) != .undefined
    else { return [] }
    let rule = DecidingRule(column: column, options: table.options)
    return Set(ordinals(rule, row, figure: known.value(table.spreads[row]).number)).sorted()
  }

  private func ordinals(_ rule: DecidingRule, _ row: Int, figure: Double?) -> [Int] {
    switch rule {
    case .allCounted: counted(inRow: row)
    case .reposts: reposts[row]
    case .lowest(let pay): extreme(pay, row, by: <)
    case .highest(let pay): extreme(pay, row, by: >)
    case .quantile(let pay, let numerator, let denominator):
      quantile(pay, row, numerator, denominator, figure: figure)
    case .intervalEnd(let isLow): intervalEnd(row, isLow: isLow)
    case .wholeRange: wholeRange(row)
    case .progression:
      median(row) + (table.spreads[row].progressionBase.map(median) ?? [])
    case .overlap: wholeRange(row) + (table.spreads[row].overlapBase.map(wholeRange) ?? [])
    }
  }

  // MARK: Rules

  private func wholeRange(_ row: Int) -> [Int] {
    extreme(.floor, row, by: <) + extreme(.ceiling, row, by: >)
  }

  private func median(_ row: Int) -> [Int] {
    quantile(.midpoint, row, 1, 2, figure: table.spreads[row].midpointMedian)
  }

  /// The listings with the value that comes before all others.
  private func extreme(
    _ pay: PayFigure, _ row: Int, by precedes: (Double, Double) -> Bool
  ) -> [Int] {
    let values = values(pay, row)
    guard let extreme = values.map(\.value).min(by: precedes) else { return [] }
    return values.filter { $0.value == extreme }.map(\.ordinal)
  }

  private func quantile(
    _ pay: PayFigure, _ row: Int, _ numerator: Int, _ denominator: Int, figure: Double?
  ) -> [Int] {
    let values = sorted(pay, row)
    guard !values.isEmpty else { return [] }
    if table.options.weight == .positions {
      // Weighted by openings, a quantile is the value of a listing.
      let lying = values.filter { $0.value / pay.unit == figure }
      if !lying.isEmpty { return lying.map(\.ordinal) }
    }
    let (place, rest) = ((values.count - 1) * numerator).quotientAndRemainder(
      dividingBy: denominator)
    return values[place...(rest == 0 ? place : place + 1)].map(\.ordinal)
  }

  private func intervalEnd(_ row: Int, isLow: Bool) -> [Int] {
    let values = sorted(.midpoint, row)
    guard let rank = MedianInterval.rank(of: values.count) else { return [] }
    return [values[isLow ? rank - 1 : values.count - rank].ordinal]
  }

  /// The listings that have a value.
  private func values(_ pay: PayFigure, _ row: Int) -> [(value: Double, ordinal: Int)] {
    counted[row].compactMap { observation in
      pay.value(of: observation).map { ($0, Int(observation.ordinal)) }
    }
  }

  /// In ascending order; of equal values the earlier listing first.
  private func sorted(_ pay: PayFigure, _ row: Int) -> [(value: Double, ordinal: Int)] {
    values(pay, row).sorted { ($0.value, $0.ordinal) < ($1.value, $1.ordinal) }
  }
}
