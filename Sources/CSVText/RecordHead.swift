/// Where a record stands, in its table and in the input.
public struct RecordHead: Sendable, Hashable {
  /// The place of its first field in the fields of the table.
  public let firstField: Int32
  /// The number of its fields, at least 1. Those beyond ``RecordTable/fieldLimit`` are not in the
  /// table.
  public let fieldCount: Int32
  /// The record as it stood, without its line end.
  public let raw: ByteRange
  /// The spreadsheet row, from 1.
  public let row: Int
  /// The text line on which it starts, from 1.
  public let line: Int
  /// The line on which a quote opened that is never closed; nil for a sound record. The last field
  /// holds the rest of that line, and the record ends with it: what the writer meant is not known.
  public let unterminatedQuoteLine: Int?
  /// Whether its bytes were no UTF-8 in a text that is, and were decoded as Windows-1252.
  public internal(set) var isMisencoded = false

  /// Whether a quote opened in it that is never closed.
  public var isQuoteUnterminated: Bool { unterminatedQuoteLine != nil }
}
