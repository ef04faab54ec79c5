/// Runs the machine over a batch and collects what a record table is made of.
struct TableBuilder {
  private(set) var records: [RecordHead] = []
  private let source: [UInt8]
  private var machine: RecordMachine
  private var collector: FieldCollector

  init(batch: RecordBatch, dialect: Dialect) {
    source = batch.bytes
    machine = RecordMachine(
      dialect: dialect, row: batch.firstRow, line: batch.firstLine,
      singleLineQuotes: batch.singleLineQuotes)
    collector = FieldCollector(source: batch.bytes, quote: dialect.quote)
    records.reserveCapacity(source.count / 128)
  }

  var fields: [ByteRange] { collector.fields }

  /// The batch as it stood, and the unescaped fields behind it.
  var allBytes: [UInt8] {
    collector.unescaped.isEmpty ? source : source + collector.unescaped
  }

  /// A builder that has found all records of the batch.
  static func built(_ batch: RecordBatch, _ dialect: Dialect) throws(CSVError) -> TableBuilder {
    var builder = TableBuilder(batch: batch, dialect: dialect)
    try builder.build()
    return builder
  }

  /// Marks the records at these places as misencoded.
  mutating func markMisencoded(_ indices: [Int]) {
    for index in indices { records[index].isMisencoded = true }
  }

  /// Finds all records of the batch.
  private mutating func build() throws(CSVError) {
    // A span of the property would keep all of `self` from being changed.
    let source = source
    let span = source.span
    var position = 0
    var start = startOfRow(at: position)
    var finder = machine.finder(from: position)
    while let end = machine.scanRow(span, from: &position, with: &finder, into: &collector) {
      if end != .blank {
        append(end, from: start, to: collector.trimLineEnd(before: position, end))
      }
      start = startOfRow(at: position)
    }
    if let end = try machine.finish(at: position, into: &collector) {
      append(end, from: start, to: position)
    }
  }

  /// What must be remembered of a record from before it was scanned.
  private struct RowStart {
    let offset: Int
    let row: Int
    let line: Int
    let firstField: Int
  }

  private mutating func startOfRow(at offset: Int) -> RowStart {
    collector.startRecord(at: offset)
    return RowStart(
      offset: offset, row: machine.row, line: machine.line, firstField: collector.fields.count)
  }

  private mutating func append(_ rowEnd: RowEnd, from start: RowStart, to end: Int) {
    records.append(
      RecordHead(
        firstField: Int32(start.firstField),
        fieldCount: Int32(collector.fields.count - start.firstField + collector.surplus),
        raw: ByteRange(start.offset..<end), row: start.row, line: start.line,
        unterminatedQuoteLine: rowEnd == .unterminated ? machine.quoteLine : nil))
  }
}
