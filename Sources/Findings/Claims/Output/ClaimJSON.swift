import Spreads

/// The ledger of claims as JSON.
public enum ClaimJSON {
  /// An array with one object per claim, one to a line, its members in the order of the CSV
  /// columns. Figures are numbers with the digits that the CSV has, an undefined measure is `null`,
  /// `evidence` an array of texts. Ends with a line feed.
  public static func text(_ ledger: ClaimLedger) -> String {
    let objects = ledger.entries.map { entry in
      let members = zip(ClaimColumns.names, ClaimColumns.cells(entry)).map { name, cell in
        (name, json(name, cell, entry))
      }
      return "  " + JSONText.object(members)
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func json(_ name: String, _ cell: String, _ entry: ClaimEntry) -> String {
    switch name {
    case "measured": cell.isEmpty ? "null" : cell
    case "value": cell
    case "evidence":
      "[" + entry.evidence.map { JSONText.string($0.text) }.joined(separator: ", ") + "]"
    default: JSONText.string(cell)
    }
  }
}
