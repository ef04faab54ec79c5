public import Listings

/// The baselines of a baselines file, in its order.
public struct Baselines: Sendable, Equatable {
  /// The columns of the settings file, in order.
  public static let columns = [
    "name", "kind", "relation", "amount", "period", "currency", "population", "date", "source",
  ]

  public let all: [Baseline]

  /// Reads a baselines file, which may have no rows.
  /// - Throws: The first row that names no baseline, or one that stands above already (letter case
  ///   ignored), or that lacks what makes its figure one: see ``Baseline``.
  public init(_ table: SettingsTable) throws(SettingsError) {
    var all: [Baseline] = []
    var rowOfName: [String: Int] = [:]
    for row in table.rows {
      let baseline = try Baseline(row)
      let key = baseline.name.lowercased()
      if let other = rowOfName[key] {
        throw row.problem(
          "name", "\"\(baseline.name)\" is in row \(other) already",
          "Give each baseline a name of its own.")
      }
      rowOfName[key] = row.number
      all.append(baseline)
    }
    self.all = all
  }

  /// The baseline of a name, letter case ignored.
  public func named(_ name: String) -> Baseline? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }
}
