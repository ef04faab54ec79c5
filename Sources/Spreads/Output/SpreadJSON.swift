/// The spread table as JSON, with every column.
public enum SpreadJSON {
  /// An array with one object per group, one to a line, its members in the order of the CSV
  /// columns.
  ///
  /// Figures are numbers with the digits that the CSV has, undefined ones `null`; flags are an
  /// object of counts. A table without groups is an empty array. Ends with a line feed.
  public static func text(_ table: SpreadTable) -> String {
    guard !table.spreads.isEmpty else { return "[]\n" }
    let columns = table.columns
    let objects = table.spreads.map { spread in
      "  " + JSONText.object(columns.map { ($0.name, json($0, of: spread)) })
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func json(_ column: SpreadColumn, of spread: Spread) -> String {
    switch column.value(spread) {
    case .undefined: "null"
    case .text(let text): JSONText.string(text)
    case .flags(let flags): JSONText.object(flags.map { ($0.code, String($0.count)) })
    case .count, .decimal, .number, .quotient: column.text(of: spread)
    }
  }
}
