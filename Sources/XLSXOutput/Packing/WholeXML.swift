/// Whether the end of an XML text is there. The library does not notice when the temporary file of a
/// part could not be written to its end, and packs what there is of it.
enum WholeXML {
  private static let (opens, closes) = (UInt8(ascii: "<"), UInt8(ascii: ">"))
  private static let slash = UInt8(ascii: "/")

  /// Whether a text ends with the end of the element that it begins with, white space apart.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let start = rootStart(bytes), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return false
    }
    let name = bytes[(start + 1)...].prefix { $0 > 0x20 && $0 != closes && $0 != slash }
    let end = [opens, slash] + name + [closes]
    if bytes[...last].suffix(end.count).elementsEqual(end) { return true }
    // An element without content.
    return bytes[start...].firstIndex(of: closes) == last && bytes[last - 1] == slash
  }

  /// Where the first element begins: behind the declaration, comments and the like.
  private static func rootStart(_ bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { index in
      bytes[index] == opens && isLetter(bytes[index + 1])
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
