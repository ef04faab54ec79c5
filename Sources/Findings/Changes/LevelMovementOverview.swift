import Listings
public import Spreads

/// What moved per level as a person reads it.
public struct LevelMovementOverview: Sendable {
  /// A column with a cell for each level.
  public let columns: [SpreadOverview.Column]
  /// What must be known to read the columns, in plain sentences.
  public let readingNotes: [String]
  /// Plain sentences.
  public var notes: [String] { readingNotes + ["All figures exactly: --format csv."] }

  public init(_ movements: LevelMovements) {
    let rows = movements.rows
    let currencies = Set(rows.compactMap(\.currency))
    var columns = [
      Self.column(["level"], isNumeric: false, rows) { $0.level.isEmpty ? "(no level)" : $0.level }
    ]
    if currencies.count > 1 {
      columns.append(
        Self.column(["pay", "in"], isNumeric: false, rows) { $0.currency?.description ?? "" })
    }
    columns += [
      Self.column(["listings"], rows) { Self.movement("\($0.oldListings)", "\($0.newListings)") },
      Self.column(["added"], rows) { ChangeNotes.number($0.added) },
      Self.column(["gone"], rows) { ChangeNotes.number($0.removed) },
      Self.column(["changed"], rows) { ChangeNotes.number($0.changed) },
      Self.column(["median", "midpoint"], rows) { row in
        Self.movement(Self.amount(row.oldMidpointMedian), Self.amount(row.newMidpointMedian))
      },
      Self.column(["change"], rows) { Self.signed($0.midpointChangePct) },
      Self.column(["pay", "posted"], rows) { row in
        Self.movement(Self.percent(row.oldDisclosureRate), Self.percent(row.newDisclosureRate))
      },
    ]
    self.columns = columns
    let currency = currencies.count == 1 ? currencies.first.map { " in \($0)" } ?? "" : ""
    readingNotes = [
      "Before→now. Midpoints are per year\(currency), in whole units; – means that there is none.",
      "A listing that changed its level counts as changed in the level that it has now.",
    ]
  }

  private static func column(
    _ heading: [String], isNumeric: Bool = true, _ rows: [LevelMovement],
    _ text: (LevelMovement) -> String
  ) -> SpreadOverview.Column {
    SpreadOverview.Column(heading: heading, isNumeric: isNumeric, cells: rows.map(text))
  }

  /// `41→45`; once where both are alike.
  private static func movement(_ old: String, _ new: String) -> String {
    old == new ? old : "\(old)→\(new)"
  }

  private static func amount(_ figure: Double?) -> String {
    figure.map { FigureFormat.grouped(FigureFormat.text($0, decimals: 0)) } ?? "–"
  }

  private static func percent(_ rate: Double?) -> String {
    rate.map { FigureFormat.text($0 * 100, decimals: 0) + "%" } ?? "–"
  }

  private static func signed(_ percent: Double?) -> String {
    percent.map { ($0 > 0 ? "+" : "") + FigureFormat.text($0, decimals: 1) + "%" } ?? ""
  }
}
