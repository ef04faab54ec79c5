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
  private var draft: RecordDraft
  private var recordStart = 0
  /// Empty between two calls.
  private var scratch: [UInt8] = []

  /// A writer with nothing written.
  public init(dialect: Dialect = Dialect()) {
    draft = RecordDraft(dialect)
  }

  /// Adds a field to the record. Control characters are written as they are.
  public mutating func appendField(_ text: String) {
    var text = text
    text.withUTF8 { appendField(Span(_unsafeElements: $0)) }
  }

  /// Adds a field whose content is what `write` adds to the bytes it is given, which must be UTF-8.
  public mutating func appendField(writing write: (inout [UInt8]) -> Void) {
    // Memory that was taken for one field serves the next.
    var content: [UInt8] = []
    swap(&content, &scratch)
    write(&content)
    appendField(content.span)
    content.removeAll(keepingCapacity: true)
    swap(&content, &scratch)
  }

  /// Adds a field whose content is a stretch of `source`, which must be UTF-8.
  public mutating func appendField(_ range: ByteRange, of source: [UInt8]) {
    appendField(source.span.extracting(range.range))
  }

  private mutating func appendField(_ content: Span<UInt8>) {
    appendFields(most: RecordDraft.most(content.count)) { draft, text in
      draft.append(content, to: &text)
    }
  }

  /// Adds a field with a number in decimal digits, with a minus sign where it is negative.
  public mutating func appendField(_ integer: Int) {
    appendFields(most: RecordDraft.most(20)) { draft, text in
      draft.appendPlain(to: &text) { text in
        if integer < 0 { text.append(UInt8(ascii: "-")) }
        text.append(digits: UInt64(integer.magnitude))
      }
    }
  }

  /// Adds fields in room that is made for all of them at once.
  /// - Parameters:
  ///   - most: The most bytes that they can take, as ``RecordDraft/most(_:)`` says of each.
  ///   - write: Adds the fields, through the draft.
  package mutating func appendFields(
    most: Int, writing write: (inout RecordDraft, inout BytePen) -> Void
  ) {
    bytes.append(room: most) { write(&draft, &$0) }
  }

  /// Ends the record. A record of one empty field is written as a pair of quotes, since an empty
  /// line would be no record; a record without fields is written as an empty line.
  public mutating func endRecord() {
    let isEmpty = bytes.count == recordStart
    bytes.append(room: 3) { draft.end(isEmpty: isEmpty, to: &$0) }
    recordStart = bytes.count
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
    draft.startOver()
  }
}
