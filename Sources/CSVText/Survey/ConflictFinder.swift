/// Looks for the three lines by which version control marks a conflict: `<<<<<<< `, `=======` and
/// `>>>>>>> `, in this order.
struct ConflictFinder {
  /// The byte of which the line that is looked for next starts with seven.
  private(set) var mark = UInt8(ascii: "<")
  private var openingLine: Int?
  /// The line of the first marker, from 1; nil unless all three were found.
  private(set) var line: Int?
  /// Whether a first marker was found.
  var hasBegun: Bool { openingLine != nil }

  /// Looks for the end of a marker in `stretch`; the eight bytes before it must be in sight.
  /// - Parameter lineFeeds: How many stand before the stretch.
  mutating func scan(_ bytes: Span<UInt8>, _ stretch: Range<Int>, lineFeeds: Int) {
    var line = lineFeeds + 1
    for index in stretch where self.line == nil {
      if isMarker(bytes, endingAt: index) { take(at: line) }
      if bytes[index] == ASCII.lineFeed { line += 1 }
    }
  }

  private func isMarker(_ bytes: Span<UInt8>, endingAt end: Int) -> Bool {
    guard bytes[end - 8] == ASCII.lineFeed else { return false }
    for index in end - 7..<end where bytes[index] != mark { return false }
    let isMiddle = mark == UInt8(ascii: "=")
    return isMiddle ? bytes[end] < ASCII.space : bytes[end] == ASCII.space
  }

  private mutating func take(at line: Int) {
    switch mark {
    case UInt8(ascii: "<"):
      openingLine = line
      mark = UInt8(ascii: "=")
    case UInt8(ascii: "="): mark = UInt8(ascii: ">")
    default: self.line = openingLine
    }
  }
}
