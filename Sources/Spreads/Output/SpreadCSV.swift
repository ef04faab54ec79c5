import CSVText

/// The spread table as CSV, with every column.
public enum SpreadCSV {
  /// UTF-8 text: a header, then a record per group. An undefined figure is an empty field; a table
  /// without groups is its header alone.
  public static func bytes(_ table: SpreadTable) -> [UInt8] {
    let columns = table.columns
    var writer = CSVWriter()
    writer.appendRecord(columns.map(\.name))
    for spread in table.spreads {
      writer.appendRecord(columns.map { $0.text(of: spread) })
    }
    return writer.bytes
  }
}
