/// Checks a text for UTF-8 as it comes, counting what is and what is not.
struct UTF8Progress {
  /// Characters of two bytes or more.
  private(set) var characters = 0
  /// Bytes that are part of no character.
  private(set) var badBytes = 0
  /// Where checking goes on, in the bytes at hand.
  private(set) var position: Int

  /// - Parameter position: Where the text begins.
  init(position: Int) {
    self.position = position
  }

  /// Passes over ASCII up to `end`, where nothing is left to check before `start`.
  @inline(__always)
  mutating func skipASCII(_ stretch: Range<Int>) -> Bool {
    guard position >= stretch.lowerBound else { return false }
    position = max(position, stretch.upperBound)
    return true
  }

  /// Checks all characters that begin before `end`, but for one that the bytes at hand break off.
  mutating func advance(in bytes: Span<UInt8>, to end: Int) {
    while position < end {
      position = UTF8Check.skipASCII(in: bytes, from: position)
      guard position < end else { return }
      if let length = UTF8Check.characterLength(in: bytes, at: position) {
        characters += 1
        position += length
      } else if UTF8Check.breaksOff(bytes, at: position) {
        return
      } else {
        badBytes += 1
        position += 1
      }
    }
  }

  /// Counts a character that the end of the text breaks off as bad bytes.
  mutating func finish(at end: Int) {
    badBytes += max(end - position, 0)
  }

  /// Takes note that the bytes now stand `distance` further to the front.
  mutating func shift(by distance: Int) {
    position -= distance
  }
}
