/// A record in the making: what parts its fields, and which of them need quotes.
@usableFromInline
package struct RecordDraft: Sendable {
  @usableFromInline let dialect: Dialect
  @usableFromInline let isUsual: Bool
  private let quotes: BytePair
  /// What a field that holds it needs quotes for.
  private let signs: InlineArray<4, UInt8>
  @usableFromInline var fieldCount = 0

  init(_ dialect: Dialect) {
    self.dialect = dialect
    isUsual = dialect == Dialect()
    quotes = BytePair(dialect.quote, dialect.quote)
    signs = [dialect.delimiter, dialect.quote, ASCII.carriageReturn, ASCII.lineFeed]
  }

  /// The most bytes that a field can take: each of its own doubled, two quotes and a delimiter.
  @inline(__always)
  package static func most(_ count: Int) -> Int { 2 * count + 3 }

  /// Adds a field with this content, which must be UTF-8.
  @inline(__always)
  package mutating func append(_ content: Span<UInt8>, to text: inout BytePen) {
    begin(&text)
    guard !content.isEmpty else { return }
    if hasDelicateEdge(content) || !text.append(content, unlessHolding: signs) {
      appendQuoted(content, to: &text)
    }
  }

  /// Adds a field of ASCII letters, digits, full stops, hyphens, underscores, colons and semicolons
  /// alone: none of them is looked at for quotes, unless the dialect might have use for one of them.
  @inlinable @inline(__always)
  package mutating func appendPlain(
    to text: inout BytePen, writing write: (inout BytePen) -> Void
  ) {
    begin(&text)
    if isUsual { write(&text) } else { appendUnusual(to: &text, writing: write) }
  }

  /// A plain field, where one of its characters may need quotes.
  @usableFromInline
  func appendUnusual(to text: inout BytePen, writing write: (inout BytePen) -> Void) {
    var content: [UInt8] = []
    content.append(room: Self.mostPlain, writing: write)
    if needsQuotes(content.span) {
      appendQuoted(content.span, to: &text)
    } else {
      text.append(content.span)
    }
  }

  /// The most bytes of a field without texts of others.
  package static let mostPlain = 512

  /// Ends the record, see ``CSVWriter/endRecord()``.
  mutating func end(isEmpty: Bool, to text: inout BytePen) {
    if fieldCount == 1, isEmpty { appendPairOfQuotes(to: &text) }
    text.append(ASCII.lineFeed)
    fieldCount = 0
  }

  mutating func startOver() { fieldCount = 0 }

  @inlinable @inline(__always)
  mutating func begin(_ text: inout BytePen) {
    if fieldCount > 0 { text.append(dialect.delimiter) }
    fieldCount &+= 1
  }

  private func appendPairOfQuotes(to text: inout BytePen) {
    text.append(dialect.quote)
    text.append(dialect.quote)
  }

  @inline(never)
  private func appendQuoted(_ content: Span<UInt8>, to text: inout BytePen) {
    text.append(dialect.quote)
    if !text.append(content, unlessHolding: InlineArray(repeating: dialect.quote)) {
      appendDoubling(content, to: &text)
    }
    text.append(dialect.quote)
  }

  private func appendDoubling(_ content: Span<UInt8>, to text: inout BytePen) {
    var position = 0
    while position < content.count {
      let quote = quotes.next(in: content, from: position)
      text.append(content.extracting(position..<quote))
      if quote < content.count { appendPairOfQuotes(to: &text) }
      position = quote + 1
    }
  }

  // MARK: Which fields need quotes

  private func needsQuotes(_ content: Span<UInt8>) -> Bool {
    !content.isEmpty && (hasDelicateEdge(content) || content.holdsOne(of: signs))
  }

  /// Whether spaces at the edges or a byte order mark at the start would be lost with some readers.
  @inline(__always)
  private func hasDelicateEdge(_ content: Span<UInt8>) -> Bool {
    content[0] == ASCII.space || content[content.count &- 1] == ASCII.space
      || content[0] == 0xEF && startsWithMark(content)
  }

  private func startsWithMark(_ content: Span<UInt8>) -> Bool {
    let mark = ByteOrderMark.utf8
    guard content.count >= mark.count else { return false }
    return mark.indices.allSatisfy { content[$0] == mark[$0] }
  }
}
