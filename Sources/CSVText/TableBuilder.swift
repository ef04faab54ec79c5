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
    while position < span.count {
      if machine.isBeforeSoundRows { takeSoundRows(span, from: &position) }
      guard try takeRow(span, from: &position) else { break }
    }
  }

  /// What must be remembered of a record from before it was scanned.
  private struct RowStart {
    var offset: Int
    var row: Int
    var line: Int
    var firstField: Int
  }

  // MARK: Rows of any kind

  /// Takes the next row byte by byte; false at the end of the batch.
  private mutating func takeRow(
    _ bytes: Span<UInt8>, from position: inout Int
  ) throws(CSVError) -> Bool {
    collector.startRecord(at: position)
    let start = RowStart(
      offset: position, row: machine.row, line: machine.line, firstField: collector.fields.count)
    var finder = machine.finder(from: position)
    if let end = machine.scanRow(bytes, from: &position, with: &finder, into: &collector) {
      if end != .blank {
        append(end, from: start, to: collector.trimLineEnd(before: position, end))
      }
      return true
    }
    if let end = try machine.finish(at: position, into: &collector) {
      append(end, from: start, to: position)
    }
    return false
  }

  private mutating func append(_ rowEnd: RowEnd, from start: RowStart, to end: Int) {
    records.append(
      RecordHead(
        firstField: Int32(start.firstField),
        fieldCount: Int32(collector.fields.count - start.firstField + collector.surplus),
        raw: ByteRange(start.offset..<end), row: start.row, line: start.line,
        unterminatedQuoteLine: rowEnd == .unterminated ? machine.quoteLine : nil))
  }

  // MARK: Sound rows

  /// Takes rows 64 bytes at a time, up to one that is blank or open, or has a quote out of place or
  /// more fields than are kept.
  /// - Parameter position: Where a row begins; moved to where the first begins that was not taken.
  private mutating func takeSoundRows(_ bytes: Span<UInt8>, from position: inout Int) {
    var blocks = CSVBlocks(delimiter: machine.delimiter, quote: machine.quote)
    var start = RowStart(
      offset: position, row: machine.row, line: machine.line, firstField: collector.fields.count)
    var line = machine.line
    var offset = position
    collector.startRecord(at: position)
    var field = position
    var hasPairs = false
    scan: while offset < bytes.count,
      collector.fields.count &- start.firstField &+ 64 <= RecordTable.fieldLimit
    {
      let block = blocks.next(in: bytes, at: offset)
      var ends = (block.delimiters | block.lineFeeds) & block.soundBits
      var quotedLines = block.quotedLineFeeds & block.soundBits
      var pairs = block.pairs
      while ends != 0 {
        let bit = ends & (0 &- ends)
        let end = offset &+ ends.trailingZeroBitCount
        ends ^= bit
        if pairs != 0 {
          hasPairs = hasPairs || pairs & (bit &- 1) != 0
          pairs &= 0 &- bit
        }
        guard block.lineFeeds & bit != 0 else {
          collector.append(bytes, soundField: field..<end, hasPairs: hasPairs)
          (field, hasPairs) = (end &+ 1, false)
          continue
        }
        let isReturn = end > start.offset && bytes[end &- 1] == ASCII.carriageReturn
        let contentEnd = isReturn ? end &- 1 : end
        guard contentEnd > start.offset else { break scan }
        collector.append(bytes, soundField: field..<contentEnd, hasPairs: hasPairs)
        (field, hasPairs) = (end &+ 1, false)
        append(.record, from: start, to: contentEnd)
        if quotedLines != 0 {
          line &+= (quotedLines & (bit &- 1)).nonzeroBitCount
          quotedLines &= 0 &- bit
        }
        line &+= 1
        start = RowStart(
          offset: end &+ 1, row: start.row &+ 1, line: line, firstField: collector.fields.count)
      }
      if pairs != 0 { hasPairs = true }
      if quotedLines != 0 { line &+= quotedLines.nonzeroBitCount }
      if block.oddQuotes != 0 { break }
      offset = offset &+ 64
    }
    collector.removeFields(from: start.firstField)
    machine.pass(rows: start.row &- machine.row, lines: start.line &- machine.line)
    position = start.offset
  }
}
