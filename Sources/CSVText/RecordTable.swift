/// Where a record stands, in its table and in the input.
public struct RecordHead: Sendable, Hashable {
  /// The place of its first field in the fields of the table.
  public let firstField: Int32
  /// The number of its fields, at least 1.
  public let fieldCount: Int32
  /// The record as it stood, without its line end.
  public let raw: ByteRange
  /// The spreadsheet row, from 1.
  public let row: Int
  /// The text line on which it starts, from 1.
  public let line: Int
}

/// A batch, parsed: every field is a range of one byte array.
///
/// The array begins with the batch untouched. Fields that held doubled quotes stand unescaped
/// behind it, and their ranges point there. All bytes are valid UTF-8. An empty batch makes an
/// empty table; blank lines make no record.
public struct RecordTable: Sendable {
  /// The bytes that all ranges point into.
  public let bytes: [UInt8]
  /// The content of all fields, record after record, without quotes.
  public let fields: [ByteRange]
  /// The records in their order.
  public let records: [RecordHead]

  /// Takes time linear in the bytes, whatever the number and length of fields.
  /// - Parameter dialect: The one that the batch was cut with.
  /// - Throws: `invalidUTF8` for the first bad byte; `unterminatedQuote` for a batch that no
  ///   reader cut.
  public init(parsing batch: RecordBatch, dialect: Dialect = Dialect()) throws(CSVError) {
    var builder = TableBuilder(batch: batch, dialect: dialect)
    try builder.build()
    bytes = builder.allBytes
    fields = builder.fields
    records = builder.records
    if let offset = UTF8Check.firstInvalid(in: batch.bytes.span) {
      throw invalidUTF8(at: offset, in: batch)
    }
  }

  /// A field of a record.
  /// - Parameter index: From 0, below the record's `fieldCount`.
  @inlinable
  public func field(_ index: Int, of record: RecordHead) -> ByteRange {
    precondition(index >= 0 && index < Int(record.fieldCount))
    return fields[Int(record.firstField) + index]
  }

  /// All fields of a record, in their order.
  @inlinable
  public func fields(of record: RecordHead) -> ArraySlice<ByteRange> {
    fields[Int(record.firstField)..<Int(record.firstField) + Int(record.fieldCount)]
  }

  /// The text of a range; makes a `String`, so it is for messages, not for every field.
  public func string(_ range: ByteRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  private func invalidUTF8(at offset: Int, in batch: RecordBatch) -> CSVError {
    let lineFeeds = batch.bytes[..<offset].count { $0 == ASCII.lineFeed }
    let record = records.last { $0.raw.start <= offset }
    return .invalidUTF8(
      row: record?.row ?? batch.firstRow, line: batch.firstLine + lineFeeds,
      byte: batch.bytes[offset])
  }
}
