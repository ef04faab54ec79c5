/// Several characters that were one: each stands for a byte of it.
struct MojibakeSequence {
  /// The one character, in UTF-8.
  private(set) var original: [UInt8] = []
  /// The number of bytes that the several take.
  private(set) var length = 0

  /// The sequence that starts at `offset`, where a character stands from U+00C2 to U+00F4; nil
  /// when the characters there were not one, or may well be meant.
  init?(in text: Span<UInt8>, at offset: Int) {
    guard let lead = Windows1252Byte(in: text, at: offset),
      let rule = MojibakeRule(lead: lead.byte)
    else { return nil }
    original = [lead.byte]
    length = lead.length
    while original.count < rule.byteCount {
      guard let next = Windows1252Byte(in: text, at: offset + length) else { return nil }
      original.append(next.byte)
      length += next.length
    }
    guard rule.second.contains(original[1]), UTF8Check.firstInvalid(in: original.span) == nil
    else { return nil }
    if !rule.isCertain, closesWord(in: text, at: offset) { return nil }
  }

  /// Whether the last character is punctuation behind a word that ends with the first, as in
  /// `"AMANHÃ”`, which was no Ô.
  private func closesWord(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard let last = original.last, Self.closings.contains(last) else { return false }
    let end = offset + length
    if end < text.count, isLetter(text[end]) || text[end] >= 0x80 { return false }
    // Small letters may end any word, capitals only one in capitals.
    if original[0] >= 0xE0 { return true }
    guard offset > 0 else { return original[0] > 0xC3 }
    if isCapital(text, before: offset) { return true }
    return original[0] > 0xC3 && !isLetter(text, before: offset)
  }

  /// Whether what ends before `offset`, which is above 0, can be part of a word, damaged or not.
  private func isLetter(_ text: Span<UInt8>, before offset: Int) -> Bool {
    let last = text[offset - 1]
    guard last >= 0x80, offset > 1 else { return isLetter(last) }
    // Quotes and spaces of two bytes; longer characters here are punctuation.
    if text[offset - 2] == 0xC2, last == 0xA0 || last == 0xAB { return false }
    return 0xC2...0xDF ~= text[offset - 2]
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// Whether a capital letter ends before `offset`, which is above 0: an ASCII one, or À to Þ.
  private func isCapital(_ text: Span<UInt8>, before offset: Int) -> Bool {
    let last = text[offset - 1]
    return 0x41...0x5A ~= last || 0x80...0x9E ~= last && offset > 1 && text[offset - 2] == 0xC3
  }

  /// The ellipsis, the closing quotes, the dashes and the space that does not break.
  private static let closings: Set<UInt8> = [0x85, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xBB]
}
