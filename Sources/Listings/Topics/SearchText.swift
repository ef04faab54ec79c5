/// A text made ready for the search for phrases: letters folded, a run of white space made one
/// space, a hyphen inside a compound read as a space. Storage is reused.
struct SearchText {
  /// From a byte on, how far behind it stands in the text that it stems from.
  private struct Shift {
    var start: Int
    var distance: Int
  }

  private(set) var bytes: [UInt8] = []
  /// Where the distance to the text changes, in ascending order: most texts have few such places.
  private var shifts: [Shift] = []
  private var distance = 0
  /// Where the text ends, white space behind it left out.
  private var end = 0

  /// Takes the text in `range`.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    shifts.removeAll(keepingCapacity: true)
    distance = 0
    end = range.upperBound
    var index = range.lowerBound
    while index < end {
      let byte = text[index]
      if Self.isPlain(byte) || isLoneSpace(text, index) {
        keepDistance(index)
        bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else {
        index = other(text, index)
      }
    }
    if bytes.last == 0x20 {
      end = source(bytes.count - 1)
      bytes.removeLast()
    }
  }

  /// Takes what is no plain letter or digit, and gives the first byte behind it.
  private mutating func other(_ text: Span<UInt8>, _ index: Int) -> Int {
    let space = SpaceRun.end(text, index, limit: end)
    if space > index {
      if !bytes.isEmpty { append(0x20, from: index) }
      return space
    }
    let scalar = Scalar.at(text, index, end: end)
    let next = index + scalar.length
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011:
      let isInside = bytes.last.map(Self.isWord) ?? false && next < end && Self.isWord(text[next])
      append(isInside ? 0x20 : 0x2D, from: index)
    case 0x2018, 0x2019:
      append(0x27, from: index)
    case 0x200B...0x200D, 0x2060:
      // Marks without width say only where a line may break.
      break
    default:
      append(LetterFold.search.character(text, index, end: end).bytes, from: index)
    }
    return next
  }

  private mutating func append(_ packed: UInt32, from index: Int) {
    keepDistance(index)
    bytes.appendPacked(packed)
  }

  /// Notes where the next byte stems from.
  @inline(__always)
  private mutating func keepDistance(_ index: Int) {
    guard index - bytes.count != distance else { return }
    distance = index - bytes.count
    shifts.append(Shift(start: bytes.count, distance: distance))
  }

  /// Letters, digits and signs within ASCII that are read as they stand, but for letter case.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E && byte != 0x2D }

  @inline(__always)
  private func isLoneSpace(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0x20 && index + 1 < end && Self.isPlain(text[index + 1]) && !bytes.isEmpty
  }

  private static func isWord(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || Byte.isDigit(byte) }

  /// Whether a stretch of ``bytes`` is one or more whole words: no letter or digit goes on at
  /// either end. Scripts without spaces have no such ends.
  func isWhole(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let end = range.upperBound
    return (start == 0 || !isWord(before: start) || !isWord(at: start))
      && (end == bytes.count || !isWord(at: end) || !isWord(before: end))
  }

  private func isWord(at index: Int) -> Bool {
    Self.isWordCharacter(bytes.span, index)
  }

  private func isWord(before index: Int) -> Bool {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Self.isWordCharacter(bytes.span, start)
  }

  private static func isWordCharacter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isWord(byte) }
    return Scalar.isWordLetter(Scalar.at(bytes, index, end: bytes.count).value)
  }

  /// The stretch of the text that a stretch of ``bytes`` stems from.
  func source(_ range: Range<Int>) -> Range<Int> {
    source(range.lowerBound)..<(range.upperBound < bytes.count ? source(range.upperBound) : end)
  }

  private func source(_ index: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? index : index + shifts[low - 1].distance
  }
}
