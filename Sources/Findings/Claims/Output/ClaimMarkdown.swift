import Spreads

/// The ledger of claims as a GitHub table, the count of verdicts below it.
public enum ClaimMarkdown {
  /// Columns of figures, which stand to the right.
  private static let numeric: Set = ["measured", "value"]

  /// Ends with a line feed.
  public static func text(_ ledger: ClaimLedger) -> String {
    let cells = ledger.entries.map(ClaimColumns.cells)
    let columns = ClaimColumns.names.enumerated().map { place, name in
      SpreadOverview.Column(
        heading: [name], isNumeric: numeric.contains(name), cells: cells.map { $0[place] })
    }
    return SpreadMarkdown.text(columns, notes: [ledger.summary + "."])
  }
}
