import CSVText

/// The ledger of claims as CSV.
public enum ClaimCSV {
  /// UTF-8 text: a header, then a record per claim. `evidence` has all deciding rows, joined by `;`.
  public static func bytes(_ ledger: ClaimLedger) -> [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(ClaimColumns.names)
    for entry in ledger.entries { writer.appendRecord(ClaimColumns.cells(entry)) }
    return writer.bytes
  }
}
