/// A first line such as `sep=;`, by which some spreadsheets are told the delimiter. They don't
/// show it, so it is a line but no row.
struct SeparatorLine: Equatable {
  /// The most bytes that are looked at, mark and line end included.
  static let longest = 256

  /// The delimiter that it names.
  let delimiter: UInt8
  /// The number of its bytes, the line end included.
  let length: Int

  /// The line at the start of a text, with or without quotes around it and delimiters behind it;
  /// nil where there is none.
  init?(startOf text: some Collection<UInt8>) {
    let start = text.prefix(Self.longest)
    guard let end = Self.end(of: start) else { return nil }
    let line = start.prefix(end.content).filter { $0 != UInt8(ascii: "\"") }
    guard line.count >= 5, Self.isKey(line.prefix(4)), Dialect.isDelimiter(line[4]),
      line.dropFirst(5).allSatisfy({ $0 == line[4] || $0 == ASCII.space })
    else { return nil }
    delimiter = line[4]
    length = end.length
  }

  /// How many bytes stand before the line end, and with it; nil when there is none and text may
  /// follow.
  private static func end(of start: some Collection<UInt8>) -> (content: Int, length: Int)? {
    let bytes = Array(start)
    guard let end = bytes.firstIndex(where: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn })
    else { return bytes.count < longest ? (bytes.count, bytes.count) : nil }
    let isPair = bytes[end] == ASCII.carriageReturn && bytes[(end + 1)...].first == ASCII.lineFeed
    return (end, end + (isPair ? 2 : 1))
  }

  private static func isKey(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.prefix(3).map { $0 | 0x20 } == Array("sep".utf8) && letters.last == UInt8(ascii: "=")
  }
}
