/// The record that names the columns.
public struct Header: Sendable, Equatable {
  /// The names as they stand, without quotes; a name may be empty.
  public var fields: [String]
  /// The spreadsheet row: 1 unless blank rows or remarks come before it.
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
  /// - Throws: As `next` does, and `ReadError.text` for `invalidUTF8`, `unterminatedQuote` and
  ///   `tooManyColumns` in the header.
  public mutating func readHeader() throws(ReadError) -> Header? {
    try readHeader(row: 1)
  }

  /// Takes the first record at or below a spreadsheet row out of the input, and drops what stands
  /// above it; called before `next`.
  ///
  /// Returns nil when there is no record from that row on.
  /// - Throws: As `readHeader()` does.
  public mutating func readHeader(row: Int) throws(ReadError) -> Header? {
    // A batch of one byte is one record, and a batch never begins with blank rows.
    while let batch = try cut(size: 1) {
      if batch.firstRow >= row { return try header(batch) }
    }
    return nil
  }

  private func header(_ batch: RecordBatch) throws(ReadError) -> Header? {
    do throws(CSVError) {
      let table = try RecordTable(parsing: batch, dialect: dialect)
      guard let record = table.records.first else { return nil }
      if let line = record.unterminatedQuoteLine {
        throw .unterminatedQuote(row: record.row, line: line)
      }
      guard Int(record.fieldCount) <= RecordTable.fieldLimit else {
        throw .tooManyColumns(row: record.row, line: record.line, count: Int(record.fieldCount))
      }
      let names = table.fields(of: record).map(table.string)
      return Header(fields: names, row: record.row, line: record.line)
    } catch {
      throw .text(error)
    }
  }
}
