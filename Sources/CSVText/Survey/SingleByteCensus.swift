/// What tells encodings of one byte a character apart, counted in all bytes of a source.
struct SingleByteCensus {
  /// Bytes from 0x80 to 0x9F: quotes and dashes in Windows-1252, control characters in the others.
  private(set) var windowsBytes = 0
  /// Bytes that are a euro sign or a letter in ISO-8859-15 only, and stand where one belongs.
  private(set) var latin9Bytes = 0
  private(set) var central = CentralEuropeanLetters()

  /// Counts from where the source is to its end.
  init(of source: any ByteSource) throws(InputError) {
    var reader = ChunkReader(source)
    while try reader.advance() {
      let chunk = reader.chunk
      count(reader.bytes.span.extracting(first: chunk.upperBound), chunk)
    }
    // The last two bytes have not been the middle of five yet.
    let end = reader.bytes.prefix(ChunkReader.lookback) + [ASCII.lineFeed, ASCII.lineFeed]
    count(Array(end).span, ChunkReader.lookback..<ChunkReader.lookback + 2)
  }

  /// Judges each byte when the two behind it have come.
  private mutating func count(_ bytes: Span<UInt8>, _ chunk: Range<Int>) {
    for index in chunk where bytes[index - 2] >= 0x80 {
      let byte = bytes[index - 2]
      central.see(byte, between: bytes[index - 3], and: bytes[index - 1])
      if byte < 0xA0 {
        windowsBytes += 1
      } else if isLatin9(byte, at: index - 2, in: bytes) {
        latin9Bytes += 1
      }
    }
  }

  /// A euro sign beside a number, or one of š, ž, Œ and œ inside a word, where ISO-8859-1 would
  /// have a currency sign without a currency, a lone accent or a fraction.
  private func isLatin9(_ byte: UInt8, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    let before = bytes[offset - 1]
    let after = bytes[offset + 1]
    switch byte {
    case 0xA4:
      return isDigit(before) || isDigit(after)
        || isSpace(before) && isDigit(bytes[offset - 2])
        || isSpace(after) && isDigit(bytes[offset + 2])
    case 0xA8, 0xB8, 0xBC, 0xBD: return isLetter(before) && isLetter(after)
    default: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private func isSpace(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == 0xA0 }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
