/// How a field is written.
enum FieldForm {
  /// Without quotes.
  case plain
  /// In quotes, with every byte between them standing for itself.
  case quoted
  /// In quotes, with at least one doubled quote between them.
  case doubled
}

/// How a line of the spreadsheet ends.
enum RowEnd {
  case record
  /// With nothing on it.
  case blank
  /// After a record that ends on the line where a quote opened that is never closed.
  case unterminated
}

/// Takes the fields that the machine finds.
protocol FieldSink {
  /// A field is complete.
  /// - Parameters:
  ///   - contentEnd: The offset just past the content. For a quoted field this is the closing
  ///     quote; for a plain one before a line feed the carriage return, if any, is still in.
  ///   - next: The offset where the next field begins.
  mutating func endField(contentEnd: Int, form: FieldForm, next: Int)
}

/// The rules of CSV, byte by byte. The cutter and the parser both run this machine wherever
/// ``CSVBlocks`` cannot tell, so they can't disagree on where a record ends.
///
/// It keeps no bytes: scanning may stop after any byte and go on in another buffer.
struct RecordMachine {
  private enum State {
    case rowStart
    /// A carriage return is all that the row holds so far: a blank row if a line feed follows.
    case rowStartReturn
    case fieldStart
    case plain
    case quoted
    /// A quote inside a quoted field: what follows says whether it closes the field, is the first
    /// of a pair, or stands for itself.
    case quoteSeen
    /// The same with a carriage return after it, which is half of a line end, or not.
    case quoteReturnSeen
  }

  /// The spreadsheet row of the next byte.
  private(set) var row: Int
  /// The text line of the next byte.
  private(set) var line: Int
  private var state = State.rowStart
  private var form = FieldForm.plain
  /// The line on which the last quote opened.
  private(set) var quoteLine = 0
  /// The lines on which quotes that open must close, or be taken to end with the line.
  let singleLineQuotes: Range<Int>
  let delimiter: UInt8
  let quote: UInt8
  /// All that can change the state, whatever it is.
  private let stops: ByteTriple

  init(dialect: Dialect, row: Int = 1, line: Int = 1, singleLineQuotes: Range<Int> = 0..<0) {
    self.row = row
    self.line = line
    self.singleLineQuotes = singleLineQuotes
    delimiter = dialect.delimiter
    quote = dialect.quote
    stops = ByteTriple(dialect.delimiter, dialect.quote, ASCII.lineFeed)
  }

  /// Whether a quote is open that may close on a later line.
  var hasOpenQuote: Bool {
    (state == .quoted || state == .quoteReturnSeen) && !singleLineQuotes.contains(quoteLine)
  }

  /// Whether a row begins with the next byte, and quotes may reach over lines.
  var isBeforeSoundRows: Bool { state == .rowStart && singleLineQuotes.isEmpty }

  /// What finds the bytes that matter in a text, for ``scanRow(_:from:with:into:)``.
  func finder(from position: Int) -> TripleFinder { TripleFinder(stops, from: position) }

  /// Goes on until a row ends and moves `position` past its line feed; nil when the bytes end
  /// first.
  @inline(__always)
  mutating func scanRow(
    _ bytes: Span<UInt8>, from position: inout Int, with finder: inout TripleFinder,
    into sink: inout some FieldSink
  ) -> RowEnd? {
    while position < bytes.count {
      position = skipOrdinary(bytes, from: position, &finder)
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      position &+= 1
      if let end = take(byte, next: position, into: &sink) { return end }
    }
    return nil
  }

  /// Ends the last row where the input ends without a line feed; nil when there is no such row.
  mutating func finish(at end: Int, into sink: inout some FieldSink) throws(CSVError) -> RowEnd? {
    switch state {
    case .rowStart: return nil
    case .quoted, .quoteReturnSeen:
      if hasOpenQuote { throw .unterminatedQuote(row: row, line: quoteLine) }
      return endUnterminatedRow(contentEnd: end, next: end, into: &sink)
    case .quoteSeen: return endRow(contentEnd: end - 1, next: end, into: &sink)
    case .rowStartReturn, .fieldStart, .plain:
      return endRow(contentEnd: end, next: end, into: &sink)
    }
  }

  /// Passes over bytes that change nothing in the present state, or only begin a plain field.
  @inline(__always)
  private mutating func skipOrdinary(
    _ bytes: Span<UInt8>, from position: Int, _ finder: inout TripleFinder
  ) -> Int {
    switch state {
    case .plain: return Self.find(in: bytes, from: position, &finder, but: quote)
    case .quoted: return Self.find(in: bytes, from: position, &finder, but: delimiter)
    case .fieldStart where bytes[position] != quote:
      state = .plain
      return Self.find(in: bytes, from: position, &finder, but: quote)
    default: return position
    }
  }

  /// The next stop that is not the one which means nothing in the present state.
  @inline(__always)
  private static func find(
    in bytes: Span<UInt8>, from position: Int, _ finder: inout TripleFinder, but idle: UInt8
  ) -> Int {
    var stop = finder.next(in: bytes, from: position)
    while stop < bytes.count, bytes[stop] == idle {
      stop = finder.next(in: bytes, from: stop &+ 1)
    }
    return stop
  }

  /// One step, by the byte just before `next`.
  @inline(__always)
  private mutating func take(
    _ byte: UInt8, next: Int, into sink: inout some FieldSink
  ) -> RowEnd? {
    switch state {
    case .rowStart: return takeFirstOfRow(byte, next: next, into: &sink)
    case .rowStartReturn where byte == ASCII.lineFeed: return endBlankRow()
    case .fieldStart where byte == quote: openQuote()
    case .rowStartReturn, .fieldStart, .plain:
      return takePlain(byte, next: next, into: &sink)
    case .quoted: return takeQuoted(byte, next: next, into: &sink)
    case .quoteSeen: return takeAfterQuote(byte, next: next, into: &sink)
    case .quoteReturnSeen where byte == ASCII.lineFeed:
      return endRow(contentEnd: next - 3, next: next, into: &sink)
    case .quoteReturnSeen: return takeQuoted(byte, next: next, into: &sink)
    }
    return nil
  }

  @inline(__always)
  private mutating func takeFirstOfRow(
    _ byte: UInt8, next: Int, into sink: inout some FieldSink
  ) -> RowEnd? {
    switch byte {
    case ASCII.lineFeed: return endBlankRow()
    case ASCII.carriageReturn: state = .rowStartReturn
    case quote: openQuote()
    default: return takePlain(byte, next: next, into: &sink)
    }
    return nil
  }

  @inline(__always)
  private mutating func takePlain(
    _ byte: UInt8, next: Int, into sink: inout some FieldSink
  ) -> RowEnd? {
    if byte == delimiter {
      endField(contentEnd: next - 1, next: next, into: &sink)
    } else if byte == ASCII.lineFeed {
      return endRow(contentEnd: next - 1, next: next, into: &sink)
    } else {
      state = .plain
    }
    return nil
  }

  @inline(__always)
  private mutating func takeQuoted(
    _ byte: UInt8, next: Int, into sink: inout some FieldSink
  ) -> RowEnd? {
    state = byte == quote ? .quoteSeen : .quoted
    guard byte == ASCII.lineFeed else { return nil }
    if singleLineQuotes.contains(line) {
      return endUnterminatedRow(contentEnd: next - 1, next: next, into: &sink)
    }
    line += 1
    return nil
  }

  @inline(__always)
  private mutating func takeAfterQuote(
    _ byte: UInt8, next: Int, into sink: inout some FieldSink
  ) -> RowEnd? {
    switch byte {
    case delimiter: endField(contentEnd: next - 2, next: next, into: &sink)
    case ASCII.lineFeed: return endRow(contentEnd: next - 2, next: next, into: &sink)
    case ASCII.carriageReturn: state = .quoteReturnSeen
    case quote:
      form = .doubled
      state = .quoted
    default: state = .quoted
    }
    return nil
  }

  @inline(__always)
  private mutating func openQuote() {
    state = .quoted
    form = .quoted
    quoteLine = line
  }

  @inline(__always)
  private mutating func endField(contentEnd: Int, next: Int, into sink: inout some FieldSink) {
    sink.endField(contentEnd: contentEnd, form: form, next: next)
    form = .plain
    state = .fieldStart
  }

  @inline(__always)
  private mutating func endRow(
    contentEnd: Int, next: Int, into sink: inout some FieldSink
  ) -> RowEnd {
    endField(contentEnd: contentEnd, next: next, into: &sink)
    endRow()
    return .record
  }

  private mutating func endUnterminatedRow(
    contentEnd: Int, next: Int, into sink: inout some FieldSink
  ) -> RowEnd {
    _ = endRow(contentEnd: contentEnd, next: next, into: &sink)
    return .unterminated
  }

  private mutating func endBlankRow() -> RowEnd {
    endRow()
    return .blank
  }

  /// Goes on to the next row.
  @inline(__always)
  private mutating func endRow() { pass(rows: 1, lines: 1) }

  /// Goes on to a later row, over text lines that were passed over by other means.
  @inline(__always)
  mutating func pass(rows: Int, lines: Int) {
    state = .rowStart
    row += rows
    line += lines
  }
}
