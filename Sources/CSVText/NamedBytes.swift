/// Bytes that mean the same in every dialect.
enum ASCII {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
}

/// U+FEFF in UTF-8, which some programs put before the text.
enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The number of bytes of all marks before a text in UTF-8.
  static func length(atStartOf text: some Collection<UInt8>) -> Int {
    var rest = text[...]
    while rest.starts(with: utf8) { rest = rest.dropFirst(utf8.count) }
    return text.count - rest.count
  }
}
