/// The lists of words that the tables of this module are made from.
///
/// They are cut at bytes and not at characters: that is many times as fast, and some thousand words are
/// read before the first listing is.
enum WordList {
  /// The words of a list that are parted by white space.
  static func words(_ list: String) -> [String] {
    list.utf8.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The phrases of a list that are parted by commas, their words joined by one space each.
  static func phrases(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
      let words = phrase.split(whereSeparator: isSpace)
      return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { Byte.isSpace(byte) }
}
