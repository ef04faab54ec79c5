/// The record that names the columns.
public struct Header: Sendable, Equatable {
  /// The names as they stand, without quotes; a name may be empty.
  public let fields: [String]
  /// The spreadsheet row: 1 unless blank rows come before it.
  public let row: Int
  /// The text line on which it starts, from 1.
  public let line: Int

  /// A header with these names, at this place.
  public init(fields: [String], row: Int, line: Int) {
    self.fields = fields
    self.row = row
    self.line = line
  }
}

extension BatchReader {
  /// Takes the next record out of the input; called before `next`, that is the header.
  ///
  /// Returns nil when the input has no record: when it is empty or has only blank lines.
  /// - Throws: As `next` does, and `ReadError.text` for `invalidUTF8` in the header.
  public mutating func readHeader() throws(ReadError) -> Header? {
    guard let batch = try cut(size: 1) else { return nil }
    do throws(CSVError) {
      let table = try RecordTable(parsing: batch, dialect: dialect)
      guard let record = table.records.first else { return nil }
      let names = table.fields(of: record).map(table.string)
      return Header(fields: names, row: record.row, line: record.line)
    } catch {
      throw .text(error)
    }
  }
}
