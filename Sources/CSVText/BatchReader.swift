/// Cuts an input into batches at record ends: the only stage that must see the bytes in order.
///
/// ```swift
/// var reader = BatchReader(source: try FileByteSource(path: "jobs.csv"))
/// let header = try reader.readHeader()
/// while let batch = try reader.next() {
///   let table = try RecordTable(parsing: batch)  // on any thread
/// }
/// ```
///
/// A byte order mark before the text is passed over. Use one reader for one source: a copy would
/// share the source, and each would miss what the other reads. When cutting fails, every later
/// call fails with the same error.
public struct BatchReader {
  /// The rules by which the input is cut; its batches must be parsed by the same.
  public let dialect: Dialect
  private let batchSize: Int
  private let recordLimit: Int
  private var window: InputWindow
  private var machine: RecordMachine
  private var nextOrdinal = 0
  private var failure: ReadError?

  /// A reader at the start of the source; nothing is read before the first call.
  /// - Parameter batchSize: A batch ends at the first record end at or after this many bytes, so
  ///   1 makes every record a batch of its own. Values are brought into 1...256 MiB.
  public init(source: any ByteSource, dialect: Dialect = Dialect(), batchSize: Int = 1 << 20) {
    self.init(
      source: source, dialect: dialect, batchSize: batchSize, windowSize: 1 << 17,
      recordLimit: 1 << 29)
  }

  /// - Parameters:
  ///   - windowSize: The most bytes asked of the source at once, at least 4.
  ///   - recordLimit: The most bytes of one record. With a batch of at most 256 MiB, a record of
  ///     512 MiB at its end, and as much again for unescaped fields, every offset fits a
  ///     `ByteRange`.
  package init(
    source: any ByteSource, dialect: Dialect, batchSize: Int, windowSize: Int, recordLimit: Int
  ) {
    self.dialect = dialect
    self.batchSize = min(max(batchSize, 1), 1 << 28)
    self.recordLimit = recordLimit
    window = InputWindow(source: source, size: windowSize)
    machine = RecordMachine(dialect: dialect)
  }

  /// The next records; nil when there are no more. A batch holds at least one record: blank lines
  /// before its first are counted as rows but left out of it.
  /// - Throws: `ReadError.input` when reading fails; `ReadError.text` for `utf16`,
  ///   `unterminatedQuote` and `recordTooLong`.
  public mutating func next() throws(ReadError) -> RecordBatch? {
    guard let batch = try cut(size: batchSize) else { return nil }
    nextOrdinal += 1
    return batch
  }

  /// The next records, as many as have `size` bytes.
  mutating func cut(size: Int) throws(ReadError) -> RecordBatch? {
    if let failure { throw failure }
    do throws(ReadError) {
      return try collect(size: size)
    } catch {
      failure = error
      throw error
    }
  }

  /// Collects records until they have `size` bytes or the input ends.
  private mutating func collect(size: Int) throws(ReadError) -> RecordBatch? {
    var draft = BatchDraft(size: size, machine: machine)
    while try window.fill() {
      let end = draft.take(from: window.bytes, window.unread, machine: &machine)
      window.consume(upTo: end)
      if draft.isComplete { return draft.batch(ordinal: nextOrdinal) }
      if draft.openRecordLength > recordLimit { throw .text(tooLong(draft)) }
    }
    return try finish(&draft)
  }

  /// Ends the last batch where the input ends.
  private mutating func finish(_ draft: inout BatchDraft) throws(ReadError) -> RecordBatch? {
    do throws(CSVError) {
      try draft.finish(machine: &machine)
    } catch {
      throw .text(error)
    }
    return draft.hasRecords ? draft.batch(ordinal: nextOrdinal) : nil
  }

  private func tooLong(_ draft: BatchDraft) -> CSVError {
    .recordTooLong(row: machine.row, line: draft.openRecordLine, limit: recordLimit)
  }
}
