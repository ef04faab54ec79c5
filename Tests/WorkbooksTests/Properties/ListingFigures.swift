@testable import Workbooks

/// The figures of a group, computed anew from the cells of the Listings sheet.
struct ListingFigures {
  var group: Double
  var employer: Double?
  var payMin: Double?
  var payMax: Double?
  var floor: Double?
  var ceiling: Double?
  var midpoint: Double?

  /// One for each row of the sheet.
  static func rows(of sheet: Sheet) -> [ListingFigures] {
    let columns = [
      "Group", "Employer no.", "Pay min", "Pay max", "Annual min", "Annual max", "Midpoint",
    ].map { sheet.column($0).map(\.number) }
    return columns[0].indices.map { row in
      ListingFigures(
        group: columns[0][row] ?? -1, employer: columns[1][row], payMin: columns[2][row],
        payMax: columns[3][row], floor: columns[4][row], ceiling: columns[5][row],
        midpoint: columns[6][row])
    }
  }

  /// The figures by their headings on Spreads; `nil` for one that is not defined.
  static func figures(of rows: [ListingFigures]) -> [(heading: String, figure: Double?)] {
    let floors = rows.compactMap(\.floor).sorted()
    let ceilings = rows.compactMap(\.ceiling).sorted()
    let midpoints = rows.compactMap(\.midpoint).sorted()
    let employers = Set(rows.compactMap(\.employer))
    let largest = employers.map { one in rows.count { $0.employer == one } }.max()
    let spreads = rows.compactMap { row -> Double? in
      guard let floor = row.floor, let ceiling = row.ceiling, floor > 0 else { return nil }
      return (ceiling - floor) / floor * 100
    }.sorted()
    return [
      ("Listings", Double(rows.count)), ("Employers", Double(employers.count)),
      ("Largest employer's share", largest.map { Double($0) / Double(rows.count) }),
      ("Listings that state pay", Double(rows.count { $0.payMin != nil || $0.payMax != nil })),
      ("Listings with both bounds", Double(midpoints.count)),
      ("Floor, lowest (per year)", floors.first), ("Floor, highest", floors.last),
      ("Floor, lower quartile", quantile(0.25, floors)), ("Floor, median", quantile(0.5, floors)),
      ("Ceiling, upper quartile", quantile(0.75, ceilings)), ("Ceiling, highest", ceilings.last),
      ("Midpoint, median (per year)", quantile(0.5, midpoints)),
      ("Spread, median listing (% of its floor)", quantile(0.5, spreads)),
    ]
  }

  /// As PERCENTILE does: at position (n − 1)p, between neighbours by proportion.
  private static func quantile(_ p: Double, _ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let position = Double(sorted.count - 1) * p
    let lower = Int(position)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (sorted[upper] - sorted[lower]) * (position - Double(lower))
  }
}
