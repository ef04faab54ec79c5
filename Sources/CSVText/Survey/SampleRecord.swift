/// One of the first records of an input, to look for the header among them.
public struct SampleRecord: Sendable, Equatable {
  /// The fields without their quotes, at least one.
  public let fields: [String]
  /// The spreadsheet row, from 1.
  public let row: Int
  /// The text line on which it starts, from 1.
  public let line: Int

  init(_ record: RecordHead, in table: RecordTable) {
    fields = table.fields(of: record).map(table.string)
    row = record.row
    line = record.line
  }
}
