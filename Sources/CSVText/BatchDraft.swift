/// A batch in the making.
struct BatchDraft {
  private let size: Int
  private var bytes: [UInt8] = []
  private var firstRow: Int
  private var firstLine: Int
  private var completeLength = 0
  private(set) var hasRecords = false
  /// The line on which the record starts that is still open.
  private(set) var openRecordLine: Int
  private let faults: FaultHandling
  private let singleLineQuotes: Range<Int>
  private var sink = UnseenFields()

  /// - Parameter machine: Between two rows; its row and line are the first of the batch.
  init(size: Int, machine: RecordMachine, faults: FaultHandling) {
    self.size = size
    self.faults = faults
    singleLineQuotes = machine.singleLineQuotes
    firstRow = machine.row
    firstLine = machine.line
    openRecordLine = machine.line
    // A record reaches over the wanted size by its own rest: a little room saves a second buffer.
    bytes.reserveCapacity(size + size / 16)
  }

  /// Whether the batch ends with a record and has its size.
  var isComplete: Bool { hasRecords && completeLength >= size && openRecordLength == 0 }

  /// How many bytes there are of a record that has not ended yet.
  var openRecordLength: Int { bytes.count - completeLength }

  /// Takes rows until the batch is complete or the stretch ends, and returns where it stopped.
  mutating func take(
    from input: [UInt8], _ unread: Range<Int>, machine: inout RecordMachine
  ) -> Int {
    let span = input.span.extracting(first: unread.upperBound)
    var start = unread.lowerBound
    var position = start
    var finder = machine.finder(from: position)
    while true {
      if hasRecords, machine.isBeforeSoundRows {
        let limit = min(span.count, start + size - bytes.count - 1)
        machine.passSoundRows(span, from: &position, end: limit)
        completeLength = max(completeLength, bytes.count + position - start)
        openRecordLine = machine.line
      }
      guard let end = machine.scanRow(span, from: &position, with: &finder, into: &sink) else {
        break
      }
      openRecordLine = machine.line
      if end == .blank, !hasRecords {
        begin(at: machine)
        start = position
        continue
      }
      hasRecords = true
      completeLength = bytes.count + position - start
      if completeLength >= size { break }
    }
    bytes.append(span.extracting(start..<position))
    return position
  }

  /// Gives back the bytes of the record that has not ended yet.
  mutating func removeOpenRecord() -> [UInt8] {
    let open = Array(bytes[completeLength...])
    bytes.removeSubrange(completeLength...)
    return open
  }

  /// Ends the last record where the input ends.
  mutating func finish(machine: inout RecordMachine) throws(CSVError) {
    if try machine.finish(at: bytes.count, into: &sink) != nil { hasRecords = true }
  }

  /// What was collected, as a batch.
  func batch(ordinal: Int) -> RecordBatch {
    RecordBatch(
      bytes: bytes, ordinal: ordinal, firstRow: firstRow, firstLine: firstLine, faults: faults,
      singleLineQuotes: singleLineQuotes)
  }

  /// Starts over behind a blank row.
  private mutating func begin(at machine: RecordMachine) {
    bytes.removeAll(keepingCapacity: true)
    firstRow = machine.row
    firstLine = machine.line
  }
}

/// The cutter looks for record ends only.
private struct UnseenFields: FieldSink {
  @inline(__always)
  mutating func endField(contentEnd: Int, form: FieldForm, next: Int) {}
}
