import Listings
public import Spreads

/// The changes as a person reads them: what happened to which job, its pay before and now, and
/// below it sentences that can be read out. Unchanged listings are counted, not shown.
public struct ChangeOverview: Sendable {
  /// A column with a cell for each row shown, but for the employers; none where there is nothing to
  /// show.
  public let columns: [SpreadOverview.Column]
  /// The employer of each row shown; `nil` where there is one employer only.
  public let employers: SpreadOverview.Column?
  /// Plain sentences.
  public let notes: [String]

  /// - Parameter limit: How many rows are shown at the most; `nil` for all.
  public init(_ ledger: ChangeLedger, limit: Int? = nil) {
    let changes = ledger.withoutUnchanged
    let shown = Array(changes.prefix(limit ?? changes.count))
    let currencies = Set(shown.map(\.currency)).subtracting([""])
    columns = shown.isEmpty ? [] : Self.columns(shown, showsCurrency: currencies.count > 1)
    employers =
      Set(shown.map(\.employer)).count > 1
      ? Self.column(["employer"], shown.map { $0.employer.isEmpty ? "(no employer)" : $0.employer })
      : nil
    notes = ChangeNotes.sentences(
      ledger, shown: shown.count, currency: currencies.count == 1 ? currencies.first : nil)
  }

  /// All columns, the employers among them.
  public var columnsWithEmployers: [SpreadOverview.Column] {
    guard let employers else { return columns }
    return columns.prefix(2) + [employers] + columns.dropFirst(2)
  }

  private static func columns(
    _ changes: [ListingChange], showsCurrency: Bool
  ) -> [SpreadOverview.Column] {
    var columns = [
      column(["what"], changes.map(ChangeWords.what)),
      column(["title"], changes.map { $0.title.isEmpty ? "(no title)" : $0.title }),
    ]
    let levels = changes.map(ChangeWords.level)
    if levels.contains(where: { !$0.isEmpty }) { columns.append(column(["level"], levels)) }
    if showsCurrency { columns.append(column(["pay in"], changes.map(\.currency))) }
    return columns + [
      column(["pay before"], isNumeric: true, changes.map { ChangeWords.pay($0.old) }),
      column(["pay now"], isNumeric: true, changes.map { ChangeWords.pay($0.new) }),
      column(["change"], isNumeric: true, changes.map(ChangeWords.percent)),
    ]
  }

  private static func column(
    _ heading: [String], isNumeric: Bool = false, _ cells: [String]
  ) -> SpreadOverview.Column {
    SpreadOverview.Column(heading: heading, isNumeric: isNumeric, cells: cells)
  }
}
