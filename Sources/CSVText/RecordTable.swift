/// A batch, parsed: every field is a range of one byte array.
///
/// The array begins with the batch untouched. Fields that held doubled quotes stand unescaped
/// behind it, and their ranges point there. All bytes are valid UTF-8: where a batch marks faults,
/// records that were none stand decoded as Windows-1252 in their places. An empty batch makes an
/// empty table; blank lines make no record.
public struct RecordTable: Sendable {
  /// The most fields of a record that are kept, 64 times the columns of a spreadsheet. Others are
  /// counted only, as the place of a field takes more than a byte that does no more than part fields.
  public static let fieldLimit = 1 << 20

  /// The bytes that all ranges point into.
  public let bytes: [UInt8]
  /// The content of the fields, record after record, without quotes.
  public let fields: [ByteRange]
  /// The records in their order.
  public let records: [RecordHead]

  /// Takes time linear in the bytes, whatever the number and length of fields.
  /// - Parameter dialect: The one that the batch was cut with.
  /// - Throws: `invalidUTF8` for the first bad byte, unless the batch marks faults;
  ///   `unterminatedQuote` for a batch that no reader cut.
  public init(parsing batch: RecordBatch, dialect: Dialect = Dialect()) throws(CSVError) {
    self.init(try TableBuilder.built(batch, dialect))
    guard let offset = UTF8Check.firstInvalid(in: batch.bytes.span) else { return }
    guard batch.faults == .marked else { throw invalidUTF8(at: offset, in: batch) }
    let mended = MisencodedRecords(records, in: batch.bytes)
    var builder = try TableBuilder.built(batch.replacing(bytes: mended.bytes), dialect)
    builder.markMisencoded(mended.indices)
    self.init(builder)
  }

  private init(_ builder: TableBuilder) {
    bytes = builder.allBytes
    fields = builder.fields
    records = builder.records
  }

  /// A field of a record.
  /// - Parameter index: From 0, below the record's `fieldCount` and ``fieldLimit``.
  @inlinable
  public func field(_ index: Int, of record: RecordHead) -> ByteRange {
    precondition(index >= 0 && index < min(Int(record.fieldCount), Self.fieldLimit))
    return fields[Int(record.firstField) + index]
  }

  /// All fields of a record in their order, up to ``fieldLimit``.
  @inlinable
  public func fields(of record: RecordHead) -> ArraySlice<ByteRange> {
    fields[Int(record.firstField)...].prefix(min(Int(record.fieldCount), Self.fieldLimit))
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
