import Listings

/// A measure of a few listings as a formula over their single cells on Listings, in functions that
/// take a list of cells in every spreadsheet program. Quartiles and distinct employers need ranges
/// and are no such formulas.
struct FewListings {
  /// The most listings that a formula names.
  static let most = 20

  /// A formula and its result.
  struct Formula {
    var text: String
    var result: Double
  }

  /// A cell and what it holds.
  private struct Named {
    var cell: String
    var number: Double
  }

  private let entries: [(entry: ListingEntry, ordinal: Int)]
  private let columns: ListingColumns
  private let places: ListingPlaces

  /// - Parameter ordinals: The places of the listings in input order.
  init(
    _ ordinals: [Int], of content: WorkbookContent, _ columns: ListingColumns,
    _ places: ListingPlaces
  ) {
    entries = ordinals.map { (content.listings[$0], $0) }
    self.columns = columns
    self.places = places
  }

  /// The formula of a column of the spread table; `nil` where there is none, or a column that it
  /// needs is left out.
  func formula(_ measure: String) -> Formula? {
    switch measure {
    case "listings": count(counted)
    case "disclosed": count(disclosed)
    case "disclosure_rate":
      quotient(count(disclosed), count(counted), "/") { $0 / $1 }
    case "ranges": count(midpoints)
    case "positions": list("SUM", cells(.positions) { $0.positions.double }) { $0.reduce(0, +) }
    case "floor_min": list("MIN", floors) { $0.min() }
    case "floor_median": median(floors)
    case "floor_max": list("MAX", floors) { $0.max() }
    case "ceiling_min": list("MIN", ceilings) { $0.min() }
    case "ceiling_median": median(ceilings)
    case "ceiling_max": list("MAX", ceilings) { $0.max() }
    case "midpoint_median": median(midpoints)
    default: range(measure)
    }
  }

  private func range(_ measure: String) -> Formula? {
    guard let floor = formula("floor_min"), let ceiling = formula("ceiling_max") else { return nil }
    switch measure {
    case "width": return quotient(ceiling, floor, "-") { $0 - $1 }
    case "range_ratio": return quotient(ceiling, floor, "/") { $0 / $1 }
    case "spread_pct":
      return Formula(
        text: "(\(ceiling.text)-\(floor.text))/\(floor.text)*100",
        result: (ceiling.result - floor.result) / floor.result * 100)
    default: return nil
    }
  }

  // MARK: Cells

  /// Every listing has a group, be it 0.
  private var counted: [Named] { cells(.group) { _ in 0 } }

  private var disclosed: [Named] {
    cells(.payMin) { $0.payMin?.double }
      + cells(.payMax) { $0.payMin == nil ? $0.payMax?.double : nil }
  }

  private var floors: [Named] { cells(.annualMin) { $0.yearly(\.annualMin) } }
  private var ceilings: [Named] { cells(.annualMax) { $0.yearly(\.annualMax) } }
  private var midpoints: [Named] { cells(.midpoint) { $0.yearlyMidpoint } }

  /// The cells of a column that hold a number.
  private func cells(_ detail: ListingDetail, _ number: (ListingEntry) -> Double?) -> [Named] {
    guard let column = columns[detail] else { return [] }
    return entries.compactMap { entry, ordinal in
      guard let number = number(entry), let place = places[ordinal] else { return nil }
      let cell = CellReference(row: place.row, column: column)
      return Named(
        cell: CellRange(cell, cell).absolute(onSheet: place.sheet), number: number)
    }
  }

  // MARK: Functions

  private func list(
    _ function: String, _ named: [Named], _ result: ([Double]) -> Double?
  ) -> Formula? {
    guard !named.isEmpty, let result = result(named.map(\.number)) else { return nil }
    return Formula(
      text: "\(function)(\(named.map(\.cell).joined(separator: ",")))", result: result)
  }

  private func count(_ named: [Named]) -> Formula? { list("COUNT", named) { Double($0.count) } }

  private func median(_ named: [Named]) -> Formula? {
    list("MEDIAN", named) { numbers in
      let sorted = numbers.sorted()
      let (lower, upper) = ((sorted.count - 1) / 2, sorted.count / 2)
      return (sorted[lower] + sorted[upper]) / 2
    }
  }

  private func quotient(
    _ one: Formula?, _ other: Formula?, _ sign: String, _ result: (Double, Double) -> Double
  ) -> Formula? {
    guard let one, let other else { return nil }
    return Formula(
      text: "\(one.text)\(sign)\(other.text)", result: result(one.result, other.result))
  }
}

extension ListingEntry {
  fileprivate var yearlyMidpoint: Double? {
    guard hasFullYear, let annualMin, let annualMax else { return nil }
    return Double(annualMin.hundredths + annualMax.hundredths) / 200
  }

  fileprivate func yearly(_ bound: KeyPath<ListingEntry, AnnualAmount?>) -> Double? {
    hasFullYear ? self[keyPath: bound]?.double : nil
  }
}
