import CSVText

/// What pages leave in the texts that programs take from them.
extension [UInt8] {
  /// Puts what HTML's entities stand for in their place, and a space in that of each tag; a stop
  /// where a tag begins a line. The text is folded as ``appendPayFolded(_:_:)`` does it, and stays so.
  mutating func removeMarkup() {
    guard span.holdsOne(of: [0x26, 0x3C, 0x26, 0x3C]) else { return }
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var index = 0
    while index < count {
      if self[index] == UInt8(ascii: "&"), let entity = HTMLEntities.entity(in: span, at: index) {
        let character = Array(entity.text.utf8)
        text.appendPayFolded(character.span, character.indices)
        index = entity.end
      } else if self[index] == UInt8(ascii: "<"), let tag = PayMarkup.tag(self, behind: index + 1) {
        text.append(contentsOf: tag.beginsLine ? " | ".utf8 : " ".utf8)
        index = tag.end
      } else {
        text.append(self[index])
        index += 1
      }
    }
    self = text
  }
}

private enum PayMarkup {
  /// Tags that begin a line.
  private static let lines = WordTable<Bool>(
    WordList.words("br p div li ul ol tr td th h1 h2 h3 h4 hr section").map { ($0, true) })

  /// The longest tag.
  private static let longestTag = 200

  /// Whether a tag begins a line, and the first byte behind it; `nil` for a sign that begins none.
  static func tag(_ bytes: [UInt8], behind sign: Int) -> (beginsLine: Bool, end: Int)? {
    let start = sign < bytes.count && bytes[sign] == UInt8(ascii: "/") ? sign + 1 : sign
    let limit = min(bytes.count, sign + longestTag)
    guard start < limit, Byte.isLetter(bytes[start]),
      let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = bytes[start..<end].prefix { $0 < 0x80 && (Byte.isLetter($0) || Byte.isDigit($0)) }
    return (lines.value(bytes.span, name.startIndex..<name.endIndex) != nil, end + 1)
  }
}
