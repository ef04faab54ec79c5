import Listings

extension ChangeColumn<LevelMovement> {
  /// Every column of the summary per level, in the order of the CSV.
  public static let all: [ChangeColumn<LevelMovement>] = [
    ChangeColumn("level") { .text($0.level) },
    ChangeColumn("currency") { $0.currency.map { .text($0.description) } ?? .undefined },
    ChangeColumn("old_listings") { .count($0.oldListings) },
    ChangeColumn("new_listings") { .count($0.newListings) },
    ChangeColumn("added") { .count($0.added) },
    ChangeColumn("removed") { .count($0.removed) },
    ChangeColumn("changed") { .count($0.changed) },
    ChangeColumn("old_midpoint_median") { number($0.oldMidpointMedian, 2) },
    ChangeColumn("new_midpoint_median") { number($0.newMidpointMedian, 2) },
    ChangeColumn("midpoint_change_pct") { number($0.midpointChangePct, 2) },
    ChangeColumn("old_disclosure_rate") { number($0.oldDisclosureRate, 4) },
    ChangeColumn("new_disclosure_rate") { number($0.newDisclosureRate, 4) },
  ]

  private static func number(_ figure: Double?, _ decimals: Int) -> ChangeValue {
    figure.map { .number($0, decimals: decimals) } ?? .undefined
  }
}
