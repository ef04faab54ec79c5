/// The short way through rows that are as they should be: field by field instead of byte by byte.
extension RecordMachine {
  /// Whether a field begins with the byte that comes next, and quotes may reach over lines.
  @inline(__always)
  func isAtField(_ byte: UInt8) -> Bool {
    guard singleLineQuotes.isEmpty else { return false }
    switch state {
    case .fieldStart: return true
    case .rowStart: return byte != ASCII.lineFeed && byte != ASCII.carriageReturn
    default: return false
    }
  }

  /// Goes through fields until the row ends. Where it does not, the state says what the bytes up to
  /// `position` leave open: they end, or a quote is followed by something odd.
  @inline(__always)
  mutating func scanFields(
    _ bytes: Span<UInt8>, from position: inout Int, with finder: inout TripleFinder,
    into sink: inout some FieldSink
  ) -> Bool {
    state = .fieldStart
    while position < bytes.count {
      let isLast =
        bytes[position] == quote
        ? scanQuoted(bytes, from: &position, with: &finder, into: &sink)
        : scanPlain(bytes, from: &position, with: &finder, into: &sink)
      if isLast {
        endRow()
        return true
      }
      guard state == .fieldStart else { return false }
    }
    return false
  }

  /// Passes over a field without quotes; true where its row ends with it.
  @inline(__always)
  private mutating func scanPlain(
    _ bytes: Span<UInt8>, from position: inout Int, with finder: inout TripleFinder,
    into sink: inout some FieldSink
  ) -> Bool {
    let stop = Self.find(in: bytes, from: position, &finder, but: quote)
    guard stop < bytes.count else {
      state = .plain
      position = stop
      return false
    }
    position = stop &+ 1
    sink.endField(contentEnd: stop, form: .plain, next: position)
    return bytes[stop] == ASCII.lineFeed
  }

  /// Passes over a field in quotes; true where its row ends with it.
  @inline(__always)
  private mutating func scanQuoted(
    _ bytes: Span<UInt8>, from position: inout Int, with finder: inout TripleFinder,
    into sink: inout some FieldSink
  ) -> Bool {
    openQuote()
    position = position &+ 1
    while true {
      let stop = Self.find(in: bytes, from: position, &finder, but: delimiter)
      guard stop < bytes.count else {
        position = stop
        return false
      }
      position = stop &+ 1
      guard bytes[stop] == quote else {
        line += 1
        continue
      }
      guard position < bytes.count, isOrdinary(bytes[position]) else {
        state = .quoteSeen
        return false
      }
      let byte = bytes[position]
      position = position &+ 1
      if byte == quote {
        form = .doubled
        continue
      }
      sink.endField(contentEnd: stop, form: form, next: position)
      (form, state) = (.plain, .fieldStart)
      return byte == ASCII.lineFeed
    }
  }

  /// Whether a byte behind a quote says what the quote was.
  @inline(__always)
  private func isOrdinary(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == quote || byte == ASCII.lineFeed
  }
}
