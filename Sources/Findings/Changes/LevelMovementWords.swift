import Spreads

extension LevelMovements {
  /// Of more levels, those that moved most are named.
  private static let mostNamed = 3
  /// In characters; longer ones are cut.
  private static let longestLevel = 60

  /// How the median midpoints moved, in a plain sentence; `nil` where no level has one in both
  /// captures.
  public var sentence: String? {
    let comparable = rows.compactMap { row in row.midpointChangePct.map { (row, $0) } }
    guard !comparable.isEmpty else { return nil }
    let moved = comparable.filter { $0.1 != 0 }
    guard !moved.isEmpty else { return "No level's median midpoint moved." }
    let order = moved.indices.sorted { left, right in
      let sizes = [left, right].map { abs(moved[$0].1) }
      return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : left < right
    }
    let named = order.prefix(Self.mostNamed).sorted().map { Self.words(moved[$0].0, moved[$0].1) }
    let more = moved.count - named.count
    let rest = more == 0 ? "" : "; \(more) more level\(more == 1 ? "" : "s") moved less"
    return "The median midpoint moved \(named.joined(separator: "; "))\(rest)."
  }

  /// `at L5 from 100,000 to 105,000 US dollars a year (+5.0 %)`.
  private static func words(_ row: LevelMovement, _ percent: Double) -> String {
    let level = row.level.isEmpty ? "where no level is stated" : "at \(shortened(row.level))"
    let amounts = [row.oldMidpointMedian, row.newMidpointMedian].map { amount in
      FigureFormat.grouped(FigureFormat.text(amount ?? 0, decimals: 0))
    }
    let unit = row.currency.map { " " + CurrencyNames.plural($0) } ?? ""
    let sign = percent > 0 ? "+" : ""
    return "\(level) from \(amounts[0]) to \(amounts[1])\(unit) a year "
      + "(\(sign)\(FigureFormat.text(percent, decimals: 1)) %)"
  }

  /// A level may be any text of an input.
  private static func shortened(_ level: String) -> String {
    level.count > longestLevel ? level.prefix(longestLevel - 1) + "…" : level
  }
}
