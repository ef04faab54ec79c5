/// Writes records as CSV text: line feeds between records, quotes only where they are needed.
///
/// ```swift
/// var writer = CSVWriter()
/// writer.appendField("Engineer, senior")
/// writer.appendField(2)
/// writer.endRecord()
/// // writer.bytes is the UTF-8 text "\"Engineer, senior\",2\n"
/// ```
public struct CSVWriter: Sendable {
  /// The text written since the start or the last `removeAll`.
  public private(set) var bytes: [UInt8] = []
  private let dialect: Dialect
  private let quotes: BytePair
  /// What a field that holds it needs quotes for, beside the delimiter and the quote.
  private let lineEnds = BytePair(ASCII.carriageReturn, ASCII.lineFeed)
  private let signs: BytePair
  private var recordStart = 0
  private var fieldCount = 0

  /// A writer with nothing written.
  public init(dialect: Dialect = Dialect()) {
    self.dialect = dialect
    quotes = BytePair(dialect.quote, dialect.quote)
    signs = BytePair(dialect.delimiter, dialect.quote)
  }

  /// Adds a field to the record. Control characters are written as they are.
  public mutating func appendField(_ text: String) {
    beginField()
    let start = bytes.count
    let isAdded: Void? = text.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isAdded == nil { bytes.append(contentsOf: text.utf8) }
    quoteField(from: start)
  }

  /// Adds a field whose content is what `write` adds to the bytes it is given, which must be UTF-8;
  /// it must leave what is there as it is.
  public mutating func appendField(writing write: (inout [UInt8]) -> Void) {
    beginField()
    let start = bytes.count
    write(&bytes)
    quoteField(from: start)
  }

  /// Adds a field as ``appendField(writing:)`` does, of ASCII letters, digits, full stops, hyphens,
  /// underscores, colons and semicolons alone: none of them is looked at for quotes, unless the dialect
  /// might have use for one of them.
  package mutating func appendPlainField(writing write: (inout [UInt8]) -> Void) {
    beginField()
    let start = bytes.count
    write(&bytes)
    assert(dialect != Dialect() || !needsQuotes(bytes.span.extracting(start..<bytes.count)))
    if dialect != Dialect() { quoteField(from: start) }
  }

  /// Puts the field that begins at `start` into quotes where it needs them.
  private mutating func quoteField(from start: Int) {
    guard needsQuotes(bytes.span.extracting(start..<bytes.count)) else { return }
    let content = Array(bytes[start...])
    bytes.removeSubrange(start...)
    appendQuoted(content.span)
  }

  /// Adds a field whose content is a stretch of `source`, which must be UTF-8.
  public mutating func appendField(_ range: ByteRange, of source: [UInt8]) {
    beginField()
    let content = source.span.extracting(range.range)
    if needsQuotes(content) {
      appendQuoted(content)
    } else {
      bytes.append(content)
    }
  }

  /// Adds a field with a number in decimal digits, with a minus sign where it is negative.
  public mutating func appendField(_ integer: Int) {
    beginField()
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.appendDigits(UInt64(integer.magnitude))
  }

  /// Ends the record. A record of one empty field is written as a pair of quotes, since an empty
  /// line would be no record; a record without fields is written as an empty line.
  public mutating func endRecord() {
    if fieldCount == 1, bytes.count == recordStart { appendPairOfQuotes() }
    bytes.append(ASCII.lineFeed)
    recordStart = bytes.count
    fieldCount = 0
  }

  /// Adds a record with these fields and ends it.
  public mutating func appendRecord(_ fields: [String]) {
    for field in fields { appendField(field) }
    endRecord()
  }

  /// Forgets the text, to be called between two records once it is in its place.
  /// - Parameter keepingCapacity: Whether to keep the memory for what comes next.
  public mutating func removeAll(keepingCapacity: Bool = false) {
    bytes.removeAll(keepingCapacity: keepingCapacity)
    recordStart = 0
    fieldCount = 0
  }

  private mutating func beginField() {
    if fieldCount > 0 { bytes.append(dialect.delimiter) }
    fieldCount += 1
  }

  private mutating func appendPairOfQuotes() {
    bytes.append(dialect.quote)
    bytes.append(dialect.quote)
  }

  private func needsQuotes(_ content: Span<UInt8>) -> Bool {
    guard !content.isEmpty else { return false }
    // Spaces at the edges and a byte order mark at the start would be lost with some readers.
    if content[0] == ASCII.space || content[content.count - 1] == ASCII.space { return true }
    return holdsSign(content) || startsWithMark(content)
  }

  /// Whether a delimiter, a quote or half of a line end is in the content.
  private func holdsSign(_ content: Span<UInt8>) -> Bool {
    guard content.count >= 8 else {
      for index in 0..<content.count where signs.has(content[index]) || lineEnds.has(content[index])
      {
        return true
      }
      return false
    }
    // The last eight bytes may be looked at twice.
    for start in stride(from: 0, through: content.count &- 8, by: 8) where hasSign(content, start) {
      return true
    }
    return hasSign(content, content.count &- 8)
  }

  @inline(__always)
  private func hasSign(_ content: Span<UInt8>, _ start: Int) -> Bool {
    let word = content.word(at: start)
    return signs.hits(in: word) | lineEnds.hits(in: word) != 0
  }

  private func startsWithMark(_ content: Span<UInt8>) -> Bool {
    let mark = ByteOrderMark.utf8
    guard content[0] == mark[0], content.count >= mark.count else { return false }
    return mark.indices.allSatisfy { content[$0] == mark[$0] }
  }

  private mutating func appendQuoted(_ content: Span<UInt8>) {
    bytes.append(dialect.quote)
    var position = 0
    while position < content.count {
      let quote = quotes.next(in: content, from: position)
      bytes.append(content.extracting(position..<quote))
      if quote < content.count { appendPairOfQuotes() }
      position = quote + 1
    }
    bytes.append(dialect.quote)
  }
}
