/// A text of a levels file that titles are compared with: whole words, letter case and accents
/// ignored, `*` as any text.
struct LevelPattern: Sendable, Equatable {
  /// The texts between the asterisks; empty ones only at the ends.
  private let parts: [[UInt8]]

  /// `nil` for an empty pattern, which matches nothing.
  init?(_ text: String) {
    let plain = [UInt8].plainLowercase(text)
    guard !plain.isEmpty else { return nil }
    let split = plain.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    parts = split.enumerated().compactMap { index, part in
      part.isEmpty && index > 0 && index < split.count - 1 ? nil : Array(part)
    }
  }

  /// Whether the pattern stands somewhere in a text that is in plain form and lower case.
  func isFound(in text: Span<UInt8>) -> Bool {
    match(text, isBound: { Self.isWordBound(text, $0) })
  }

  /// Whether the pattern is the whole text.
  func isEqual(to text: Span<UInt8>) -> Bool {
    match(text, isBound: { $0 == 0 || $0 == text.count }, mustStart: true)
  }

  /// Takes each part at its first place behind the one before: with any text between them no later
  /// place could do better. Only the last part may have to move on to where it ends at a bound.
  private func match(
    _ text: Span<UInt8>, isBound: (Int) -> Bool, mustStart: Bool = false
  ) -> Bool {
    var position = 0
    for (number, part) in parts.enumerated() {
      let isFirst = number == 0
      let isLast = number == parts.count - 1
      if part.isEmpty { continue }
      guard
        let place = place(
          of: part, in: text, from: position,
          where: { start in
            (!isFirst || isBound(start) && (!mustStart || start == 0))
              && (!isLast
                || isBound(start + part.count)
                  && (!mustStart || start + part.count == text.count))
          })
      else { return false }
      position = place + part.count
    }
    return true
  }

  private func place(
    of part: [UInt8], in text: Span<UInt8>, from start: Int, where isPlace: (Int) -> Bool
  ) -> Int? {
    var index = start
    while index + part.count <= text.count {
      if text[index] == part[0], Self.stands(part, in: text, at: index), isPlace(index) {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func stands(_ part: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    for offset in 0..<part.count where text[start + offset] != part[offset] { return false }
    return true
  }

  /// Whether a word may begin or end here. Scripts without spaces between words have a bound at
  /// every character.
  private static func isWordBound(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0, index < text.count else { return true }
    guard isWordByte(text[index - 1]), isWordByte(text[index]) else { return true }
    guard text[index] & 0xC0 != 0x80 else { return false }
    return isUnspaced(text, index) || isUnspaced(text, start(ofCharacterBefore: index, text))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte)
  }

  private static func isUnspaced(_ text: Span<UInt8>, _ index: Int) -> Bool {
    Scalar.isUnspaced(Scalar.at(text, index, end: text.count).value)
  }

  private static func start(ofCharacterBefore index: Int, _ text: Span<UInt8>) -> Int {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
