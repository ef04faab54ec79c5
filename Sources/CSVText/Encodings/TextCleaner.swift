/// Takes zeros out of UTF-8 text and makes line feeds of bare carriage returns, in place.
struct TextCleaner {
  /// How many zeros were taken out.
  private(set) var removedZeros = 0
  private let removesZeros: Bool
  private let bareReturnsEndLines: Bool
  private let stops: BytePair
  /// Whether the text so far ends with a carriage return that was held back: it depends on the
  /// next byte.
  private var holdsReturn = false
  private var source: [UInt8] = []

  init(_ form: TextForm) {
    removesZeros = form.removesZeros
    bareReturnsEndLines = form.bareReturnsEndLines
    stops = BytePair(
      removesZeros ? 0 : ASCII.carriageReturn, bareReturnsEndLines ? ASCII.carriageReturn : 0)
  }

  /// Whether there is anything that it would change.
  var isNeeded: Bool { removesZeros || bareReturnsEndLines }

  /// Cleans a stretch of the text.
  mutating func clean(_ text: inout [UInt8]) {
    swap(&source, &text)
    text.removeAll(keepingCapacity: true)
    // A span of the property would keep all of `self` from being changed.
    let source = source
    let span = source.span
    var offset = 0
    while offset < span.count {
      if holdsReturn, span[offset] != 0 || !removesZeros { release(before: span[offset], &text) }
      let stop = stops.next(in: span, from: offset)
      text.append(span.extracting(offset..<stop))
      if stop < span.count { take(span[stop], &text) }
      offset = stop + 1
    }
  }

  /// Ends the text.
  mutating func finish(_ text: inout [UInt8]) {
    if holdsReturn { release(before: 0, &text) }
  }

  private mutating func take(_ byte: UInt8, _ text: inout [UInt8]) {
    if byte == 0 {
      removedZeros += 1
    } else {
      holdsReturn = true
    }
  }

  private mutating func release(before next: UInt8, _ text: inout [UInt8]) {
    holdsReturn = false
    text.append(next == ASCII.lineFeed ? ASCII.carriageReturn : ASCII.lineFeed)
  }
}
