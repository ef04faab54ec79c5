/// A record in the making: what parts its fields, and which of them need quotes.
package struct RecordDraft: Sendable {
  private let dialect: Dialect
  private let isUsual: Bool
  private let quotes: BytePair
  /// What a field that holds it needs quotes for, beside the delimiter and the quote.
  private let lineEnds = BytePair(ASCII.carriageReturn, ASCII.lineFeed)
  private let signs: BytePair
  private var fieldCount = 0

  init(_ dialect: Dialect) {
    self.dialect = dialect
    isUsual = dialect == Dialect()
    quotes = BytePair(dialect.quote, dialect.quote)
    signs = BytePair(dialect.delimiter, dialect.quote)
  }

  /// The most bytes that a field can take: each of its own doubled, two quotes and a delimiter.
  @inline(__always)
  package static func most(_ count: Int) -> Int { 2 * count + 3 }

  /// Adds a field with this content, which must be UTF-8.
  package mutating func append(_ content: Span<UInt8>, to text: inout OutputSpan<UInt8>) {
    begin(&text)
    if needsQuotes(content) {
      appendQuoted(content, to: &text)
    } else {
      text.append(content)
    }
  }

  /// Adds a field of ASCII letters, digits, full stops, hyphens, underscores, colons and semicolons
  /// alone: none of them is looked at for quotes, unless the dialect might have use for one of them.
  @inline(__always)
  package mutating func appendPlain(
    to text: inout OutputSpan<UInt8>, writing write: (inout OutputSpan<UInt8>) -> Void
  ) {
    begin(&text)
    let start = text.count
    write(&text)
    if !isUsual { quoteField(from: start, in: &text) }
  }

  /// Ends the record, see ``CSVWriter/endRecord()``.
  mutating func end(isEmpty: Bool, to text: inout OutputSpan<UInt8>) {
    if fieldCount == 1, isEmpty { appendPairOfQuotes(to: &text) }
    text.append(ASCII.lineFeed)
    fieldCount = 0
  }

  mutating func startOver() { fieldCount = 0 }

  @inline(__always)
  private mutating func begin(_ text: inout OutputSpan<UInt8>) {
    if fieldCount > 0 { text.append(dialect.delimiter) }
    fieldCount &+= 1
  }

  /// Puts the field that begins at `start` into quotes where it needs them.
  private func quoteField(from start: Int, in text: inout OutputSpan<UInt8>) {
    let content = text.span.withUnsafeBufferPointer { Array($0[start...]) }
    guard needsQuotes(content.span) else { return }
    text.removeLast(content.count)
    appendQuoted(content.span, to: &text)
  }

  private func appendPairOfQuotes(to text: inout OutputSpan<UInt8>) {
    text.append(dialect.quote)
    text.append(dialect.quote)
  }

  private func appendQuoted(_ content: Span<UInt8>, to text: inout OutputSpan<UInt8>) {
    text.append(dialect.quote)
    var position = 0
    while position < content.count {
      let quote = quotes.next(in: content, from: position)
      text.append(content.extracting(position..<quote))
      if quote < content.count { appendPairOfQuotes(to: &text) }
      position = quote + 1
    }
    text.append(dialect.quote)
  }

  // MARK: Which fields need quotes

  private func needsQuotes(_ content: Span<UInt8>) -> Bool {
    guard !content.isEmpty else { return false }
    // Spaces at the edges and a byte order mark at the start would be lost with some readers.
    if content[0] == ASCII.space || content[content.count - 1] == ASCII.space { return true }
    return holdsSign(content) || startsWithMark(content)
  }

  /// Whether a delimiter, a quote or half of a line end is in the content.
  private func holdsSign(_ content: Span<UInt8>) -> Bool {
    guard content.count >= 8 else {
      return hits(in: content.word(endingAt: content.count, count: content.count))
    }
    // The last eight bytes may be looked at twice.
    for start in stride(from: 0, through: content.count &- 8, by: 8)
    where hits(in: content.word(at: start)) {
      return true
    }
    return hits(in: content.word(at: content.count &- 8))
  }

  @inline(__always)
  private func hits(in word: UInt64) -> Bool {
    signs.hits(in: word) | lineEnds.hits(in: word) != 0
  }

  private func startsWithMark(_ content: Span<UInt8>) -> Bool {
    let mark = ByteOrderMark.utf8
    guard content[0] == mark[0], content.count >= mark.count else { return false }
    return mark.indices.allSatisfy { content[$0] == mark[$0] }
  }
}
