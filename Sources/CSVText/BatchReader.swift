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
/// An input that a survey looked at is read by what the survey found, in whatever encoding. Use one
/// reader for one source: a copy would share the source, and each would miss what the other reads.
/// When cutting fails, every later call fails with the same error.
public struct BatchReader {
  /// The rules by which the input is cut; its batches must be parsed by the same.
  public let dialect: Dialect
  private let batchSize: Int
  private let faults: FaultHandling
  private let limits: Limits
  private let decoder: DecodingSource?
  private var window: InputWindow
  private var machine: RecordMachine
  private var nextOrdinal = 0
  private var failure: ReadError?

  /// A reader at the start of a source of UTF-8 text, with or without a byte order mark, that ends
  /// with an error at the first fault; nothing is read before the first call.
  /// - Parameter batchSize: A batch ends at the first record end at or after this many bytes, so
  ///   1 makes every record a batch of its own; before a quote that is never closed it may end
  ///   sooner. Values are brought into 1...256 MiB.
  public init(source: any ByteSource, dialect: Dialect = Dialect(), batchSize: Int = 1 << 20) {
    self.init(source: source, dialect: dialect, batchSize: batchSize, limits: Limits())
  }

  /// A reader of a source as a survey of it found it to be; faults are marked in the records.
  /// - Parameters:
  ///   - source: The surveyed source, or one that passes on all its bytes.
  ///   - batchSize: As above, of decoded text.
  public init(source: any ByteSource, survey: TextSurvey, batchSize: Int = 1 << 20) {
    let decoder = survey.form.isPlain ? nil : DecodingSource(source, form: survey.form)
    self.init(
      source: decoder ?? source, dialect: survey.dialect, batchSize: batchSize,
      limits: Limits(record: 1 << 28), faults: .marked,
      start: survey.hasSeparatorLine ? .separatorLine : .text, decoder: decoder)
  }

  init(
    source: any ByteSource, dialect: Dialect, batchSize: Int, limits: Limits,
    faults: FaultHandling = .thrown, start: InputWindow.Start = .unknown, firstRow: Int = 1,
    decoder: DecodingSource? = nil
  ) {
    self.dialect = dialect
    self.batchSize = min(max(batchSize, 1), 1 << 28)
    self.faults = faults
    self.limits = limits
    self.decoder = decoder
    window = InputWindow(source: source, size: limits.window, start: start)
    machine = RecordMachine(
      dialect: dialect, row: firstRow, line: start == .separatorLine ? firstRow + 1 : firstRow)
  }

  /// How many characters became U+FFFD so far, since their bytes stand for nothing in the encoding
  /// of the input.
  public var replacementCount: Int { decoder?.replacementCount ?? 0 }

  /// The next records; nil when there are no more. A batch holds at least one record: blank lines
  /// before its first are counted as rows but left out of it.
  /// - Throws: `ReadError.input` when reading fails; `ReadError.text` for
  ///   `recordTooLong`, and for `utf16` and `unterminatedQuote` unless the input was surveyed.
  public mutating func next() throws(ReadError) -> RecordBatch? {
    guard let batch = try cut(size: batchSize) else { return nil }
    nextOrdinal += 1
    return batch
  }

  /// Whether all that was read has been given out, and the input is known to have ended.
  var isAtEnd: Bool { window.isAtEnd }

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
    var draft = BatchDraft(size: size, machine: machine, faults: faults)
    while true {
      if try window.fill() {
        let end = draft.take(from: window.bytes, window.unread, machine: &machine)
        window.consume(upTo: end)
        if draft.isComplete { return draft.batch(ordinal: nextOrdinal) }
        try check(draft)
        guard isQuoteBroken(draft.openRecordLength) else { continue }
        breakQuote(of: &draft, before: machine.line)
      } else {
        guard isQuoteBroken(.max) else { return try finish(&draft) }
        breakQuote(of: &draft, before: .max)
      }
      if draft.hasRecords { return draft.batch(ordinal: nextOrdinal) }
      draft = BatchDraft(size: size, machine: machine, faults: faults)
    }
  }

  /// Whether a quote is open that closes nowhere in the `length` bytes since its record began.
  private func isQuoteBroken(_ length: Int) -> Bool {
    faults == .marked && length > limits.quote && machine.hasOpenQuote
  }

  /// Has the open record read again, with its quote ending on the line where it opened.
  ///
  /// No quote closes from there to the line `end`, whichever it would be, so all that open on these
  /// lines end with them: what was looked at in vain is looked at once more, and not for each quote.
  private mutating func breakQuote(of draft: inout BatchDraft, before end: Int) {
    let lines = machine.quoteLine..<max(end, machine.quoteLine + 1)
    machine = RecordMachine(
      dialect: dialect, row: machine.row, line: draft.openRecordLine, singleLineQuotes: lines)
    window.putBack(draft.removeOpenRecord())
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

  private func check(_ draft: BatchDraft) throws(ReadError) {
    guard draft.openRecordLength > limits.record else { return }
    throw .text(
      .recordTooLong(row: machine.row, line: draft.openRecordLine, limit: limits.record))
  }
}
