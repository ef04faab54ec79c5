/// Turns field ends into ranges, unescaping where needed.
struct FieldCollector: FieldSink {
  private(set) var fields: [ByteRange] = []
  /// The contents of fields with doubled quotes; their ranges count on from the end of the source.
  private(set) var unescaped: [UInt8] = []
  /// Where the field begins that is being scanned, its opening quote included.
  private var fieldStart = 0
  /// Fields of the record beyond ``RecordTable/fieldLimit``, which are counted only.
  private(set) var surplus = 0
  /// How many fields there may be with those of the record.
  private var limit = RecordTable.fieldLimit
  private let source: [UInt8]
  private let quote: UInt8
  private let quotes: BytePair

  init(source: [UInt8], quote: UInt8) {
    self.source = source
    self.quote = quote
    quotes = BytePair(quote, quote)
    fields.reserveCapacity(source.count / 8)
  }

  /// Begins a record at an offset.
  mutating func startRecord(at offset: Int) {
    fieldStart = offset
    surplus = 0
    limit = fields.count + RecordTable.fieldLimit
  }

  /// Takes a field with all quotes in their places, which are around it if it has any.
  /// - Parameters:
  ///   - field: Where it stands, its quotes included.
  ///   - hasPairs: Whether pairs of quotes stand in it.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, soundField field: Range<Int>, hasPairs: Bool) {
    if bytes[field.lowerBound] != quote {
      append(field.lowerBound, field.upperBound)
    } else if hasPairs {
      appendUnescaped(field.lowerBound &+ 1..<field.upperBound &- 1)
    } else {
      append(field.lowerBound &+ 1, field.upperBound &- 1)
    }
  }

  /// Adds bounds that are within the source.
  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int) {
    fields.append(
      ByteRange(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  /// Forgets the fields of a record that is to be scanned in another way.
  mutating func removeFields(from count: Int) {
    fields.removeLast(fields.count - count)
  }

  @inline(__always)
  mutating func endField(contentEnd: Int, form: FieldForm, next: Int) {
    guard fields.count < limit else {
      surplus += 1
      return
    }
    switch form {
    case .plain: fields.append(ByteRange(fieldStart..<contentEnd))
    case .quoted: fields.append(ByteRange(fieldStart + 1..<contentEnd))
    case .doubled: appendUnescaped(fieldStart + 1..<contentEnd)
    }
    fieldStart = next
  }

  /// Returns where the record ends that has its line feed just before `next`, and takes a
  /// carriage return before the line feed off the last field.
  /// - Parameter end: How the row ended: without its closing quote, the last field goes on up to
  ///   the line feed even where it had to be unescaped.
  mutating func trimLineEnd(before next: Int, _ end: RowEnd) -> Int {
    let lineFeed = next - 1
    guard source[lineFeed - 1] == ASCII.carriageReturn else { return lineFeed }
    // The last field is none of those that are kept.
    guard surplus == 0 else { return lineFeed - 1 }
    // A quoted field ended at its quote already.
    let contentEnd = Int(fields[fields.count - 1].end)
    let isUnescaped = contentEnd > lineFeed
    if contentEnd == lineFeed || isUnescaped && end == .unterminated {
      fields[fields.count - 1].end -= 1
    }
    return lineFeed - 1
  }

  /// Copies a content with one quote for each pair; a quote without a second stands for itself.
  private mutating func appendUnescaped(_ content: Range<Int>) {
    let source = source
    let span = source.span.extracting(first: content.upperBound)
    let start = unescaped.count
    var position = content.lowerBound
    while position < content.upperBound {
      let end = min(quotes.next(in: span, from: position) + 1, content.upperBound)
      unescaped.append(span.extracting(position..<end))
      let isPair = end < content.upperBound && source[end - 1] == quote && source[end] == quote
      position = isPair ? end + 1 : end
    }
    fields.append(ByteRange(source.count + start..<source.count + unescaped.count))
  }
}
