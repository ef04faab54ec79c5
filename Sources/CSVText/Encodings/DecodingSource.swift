/// Reads a source whose bytes are in some other form as UTF-8 text with line feeds.
///
/// Bytes that stand for no character become U+FFFD and are counted. Bytes that claim to be UTF-8
/// pass as they are, so that the parser can judge them record by record.
public final class DecodingSource: ByteSource {
  private let source: any ByteSource
  private var decoder: any TextDecoder
  private var cleaner: TextCleaner
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  private var text: [UInt8] = []
  /// How much of `text` was delivered.
  private var position = 0
  private var markLength: Int
  private var hasEnded = false

  /// A source of the text in `source`, which must not have been read from yet.
  public init(_ source: any ByteSource, form: TextForm) {
    self.source = source
    markLength = form.markLength
    cleaner = TextCleaner(form)
    decoder = Self.decoder(of: form.encoding)
  }

  /// How many U+FFFD were put in place of bytes that stand for no character, so far.
  public var replacementCount: Int { decoder.replacementCount }

  /// How many U+0000 were left out, so far.
  public var removedZeros: Int { cleaner.removedZeros }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    while position == text.count, !hasEnded { try fill() }
    let count = min(buffer.count, text.count - position)
    buffer.copyBytes(from: text[position..<position + count])
    position += count
    return count
  }

  /// The text that bytes in memory are.
  static func text(of bytes: [UInt8], form: TextForm) -> [UInt8] {
    var decoder = decoder(of: form.encoding)
    var cleaner = TextCleaner(form)
    var text: [UInt8] = []
    let content = bytes.span.extracting(droppingFirst: min(form.markLength, bytes.count))
    decoder.decode(content, into: &text)
    decoder.finish(into: &text)
    if cleaner.isNeeded { cleaner.clean(&text) }
    cleaner.finish(&text)
    return text
  }

  /// Decodes the next stretch of the source.
  private func fill() throws(InputError) {
    position = 0
    text.removeAll(keepingCapacity: true)
    let count = try source.read(into: &input, from: 0)
    if count > 0 {
      let mark = min(markLength, count)
      markLength -= mark
      decoder.decode(input.span.extracting(mark..<count), into: &text)
    } else {
      hasEnded = true
      decoder.finish(into: &text)
    }
    if cleaner.isNeeded { cleaner.clean(&text) }
    if hasEnded { cleaner.finish(&text) }
  }

  private static func decoder(of encoding: TextEncoding) -> any TextDecoder {
    if let table = SingleByteTable(encoding) { return SingleByteDecoder(table) }
    return encoding.isUTF16
      ? UTF16Decoder(isLittleEndian: encoding == .utf16LE) : PassingDecoder()
  }
}
