/// A text to compare stretches of bytes with, white space folded on both sides: outer space does
/// not count, and a run of it is one space.
struct FoldedText: Sendable {
  /// The text, folded.
  let pattern: [UInt8]
  private let fold: LetterFold

  init(_ text: some StringProtocol, _ fold: LetterFold) {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    folded.appendFolded(bytes.span, 0..<bytes.count, fold)
    pattern = folded
    self.fold = fold
  }

  /// Whether the stretch is this text as a whole.
  func equals(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = SpaceRun.end(bytes, range.lowerBound, limit: range.upperBound)
    guard let end = endOfMatch(bytes, from: start, limit: range.upperBound) else { return false }
    return SpaceRun.end(bytes, end, limit: range.upperBound) == range.upperBound
  }

  /// Whether this text stands anywhere in the stretch; an empty one stands everywhere.
  func isContained(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if pattern.isEmpty { return true }
    var index = range.lowerBound
    while index < range.upperBound {
      if endOfMatch(bytes, from: index, limit: range.upperBound) != nil { return true }
      index += Byte.length(lead: bytes[index])
    }
    return false
  }

  /// The first byte behind this text where it stands at `start`; `nil` where it does not.
  private func endOfMatch(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    var index = start
    var place = 0
    while place < pattern.count {
      guard index < limit else { return nil }
      let space = SpaceRun.end(bytes, index, limit: limit)
      if space > index {
        guard pattern[place] == 0x20 else { return nil }
        place += 1
        index = space
        continue
      }
      let character = fold.character(bytes, index, end: limit)
      var rest = character.bytes
      while rest != 0, place < pattern.count {
        guard pattern[place] == UInt8(truncatingIfNeeded: rest) else { return nil }
        place += 1
        rest >>= 8
      }
      index += character.length
    }
    return index
  }
}

/// A run of white space, line breaks and the spaces beyond ASCII included.
enum SpaceRun {
  /// The first byte behind the run that starts at `index`; `index` itself where none does.
  @inline(__always)
  static func end(_ bytes: Span<UInt8>, _ index: Int, limit: Int) -> Int {
    var index = index
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        guard Byte.isSpace(byte) else { return index }
        index += 1
      } else {
        let scalar = Scalar.at(bytes, index, end: limit)
        guard Scalar.isSpace(scalar.value) else { return index }
        index += scalar.length
      }
    }
    return index
  }
}

extension [UInt8] {
  /// Adds a text with its letters folded, outer space removed and each run of it made one space.
  mutating func appendFolded(_ bytes: Span<UInt8>, _ range: Range<Int>, _ fold: LetterFold) {
    let start = count
    var index = range.lowerBound
    while index < range.upperBound {
      let space = SpaceRun.end(bytes, index, limit: range.upperBound)
      if space > index {
        if count > start, space < range.upperBound { append(0x20) }
        index = space
        continue
      }
      let character = fold.character(bytes, index, end: range.upperBound)
      appendPacked(character.bytes)
      index += character.length
    }
  }

  /// Adds a character's bytes, the first of them lowest.
  @inline(__always)
  mutating func appendPacked(_ bytes: UInt32) {
    var rest = bytes
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
