import Listings

/// Compares each level with the level below it on the same ladder, in the same currency.
///
/// The level below is the nearest lower step that has the figure needed, so that a step without
/// pay does not break the ladder.
enum LadderComparison {
  /// What rows must share to be steps of one ladder.
  private struct Ladder: Hashable {
    let family: Int
    let currency: CurrencyCode
    /// The texts of the other grouping fields.
    let others: [String]
  }

  /// Sets progression and overlap wherever they are defined. Rows are in output order, and so each
  /// ladder's from the lowest step up.
  static func compare(_ figures: inout [GroupFigures]) {
    var ladders: [Ladder: [Int]] = [:]
    for (index, figure) in figures.enumerated() {
      guard let ladder = ladder(of: figure.row) else { continue }
      ladders[ladder, default: []].append(index)
    }
    for rows in ladders.values {
      let steps = rows.map { figures[$0] }
      for (index, (level, lower)) in zip(rows, zip(steps, lowerSteps(steps))) {
        if let (percent, below) = progression(of: level, lower) {
          figures[index].spread.progressionPct = percent
          figures[index].spread.progressionBase = rows[below]
        }
        if let (percent, below) = overlap(of: level, lower) {
          figures[index].spread.overlapPct = percent
          figures[index].spread.overlapBase = rows[below]
        }
      }
    }
  }

  /// For each level of a ladder those below it: levels may share a step, as two names for one.
  private static func lowerSteps(_ steps: [GroupFigures]) -> [ArraySlice<GroupFigures>] {
    var start = 0
    return steps.indices.map { index in
      if steps[index].row.rank != steps[start].row.rank { start = index }
      return steps[..<start]
    }
  }

  private static func ladder(of row: GroupRow) -> Ladder? {
    guard let rank = row.rank, let currency = row.currency else { return nil }
    var others = row.key
    if let level = row.levelIndex { others.remove(at: level) }
    return Ladder(family: rank.family, currency: currency, others: others)
  }

  /// The progression, and the place of the level below among the steps of the ladder.
  private static func progression(
    of level: GroupFigures, _ lower: ArraySlice<GroupFigures>
  ) -> (percent: Double, below: Int)? {
    guard let median = level.midpointMedian,
      let place = lower.lastIndex(where: { ($0.midpointMedian ?? 0) > 0 }),
      let below = lower[place].midpointMedian,
      let percent = ExactQuotient.double((median - below) * 100, over: below)
    else { return nil }
    return (percent, place)
  }

  /// The overlap, and the place of the level below among the steps of the ladder.
  private static func overlap(
    of level: GroupFigures, _ lower: ArraySlice<GroupFigures>
  ) -> (percent: Double, below: Int)? {
    guard let floor = level.lowestFloor, let ceiling = level.highestCeiling, ceiling > floor,
      let place = lower.lastIndex(where: { $0.lowestFloor != nil && $0.highestCeiling != nil }),
      let floorBelow = lower[place].lowestFloor, let ceilingBelow = lower[place].highestCeiling
    else { return nil }
    let shared = max(0, min(ceiling, ceilingBelow) - max(floor, floorBelow))
    return ExactQuotient.double(shared * 100, over: ceiling - floor).map { ($0, place) }
  }
}
