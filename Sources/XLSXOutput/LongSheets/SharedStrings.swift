/// The texts that cells of long rows hold, behind those that the library has collected.
struct SharedStrings {
  /// How many texts to write into one piece.
  private static let pieceLength = 8_192

  /// How many different texts the library has.
  private let first: Int
  private var table = TextTable()
  private var cells = 0

  init(after first: Int) {
    self.first = first
  }

  /// Takes the texts of a chunk, and gives their numbers in the file.
  mutating func numbers(of texts: TextTable, cells: Int) -> [Int] {
    self.cells += cells
    return texts.entries.map { first + table.number(of: $0) }
  }

  /// The library's part with these texts added, in pieces; `nil` when it is not as expected.
  func pieces(after part: String, workers: Workers) throws(XLSXError) -> [[UInt8]]? {
    guard let end = part.firstRange(of: "</sst>"),
      let (head, count) = Self.removingCounts(part[..<end.lowerBound]), count.unique == first
    else { return nil }
    let (cells, texts) = (count.cells + cells, first + table.entries.count)
    let counted = head.replacing(
      "<sst ", with: "<sst count=\"\(cells)\" uniqueCount=\"\(texts)\" ", maxReplacements: 1)
    let starts = Array(stride(from: 0, to: table.entries.count, by: Self.pieceLength))
    let pieces = try workers.map(starts.count) { index throws(XLSXError) in piece(starts[index]) }
    return [Array(counted.utf8)] + pieces + [Array("</sst>".utf8)]
  }

  private func piece(_ start: Int) -> [UInt8] {
    var xml = XMLBytes()
    for entry in table.entries[start...].prefix(Self.pieceLength) {
      xml.append(Self.hasOuterSpace(entry.text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
      xml.append(escaping: entry.text)
      xml.append("</t></si>")
    }
    return xml.bytes
  }

  /// Readers take white space at the ends away unless they are told to keep it.
  private static func hasOuterSpace(_ text: String) -> Bool {
    let space: ClosedRange<UInt8> = 0x09...0x0D
    return [text.utf8.first, text.utf8.last].contains { byte in
      byte.map { $0 == UInt8(ascii: " ") || space.contains($0) } ?? false
    }
  }

  /// The part without its counts of cells and different texts, and these.
  private static func removingCounts(
    _ part: Substring
  ) -> (rest: String, count: (cells: Int, unique: Int))? {
    guard let cells = part.firstMatch(of: /\ count="([0-9]+)"/),
      let unique = part.firstMatch(of: /\ uniqueCount="([0-9]+)"/),
      let cellCount = Int(cells.1), let uniqueCount = Int(unique.1)
    else { return nil }
    let rest = part[..<cells.range.lowerBound] + part[unique.range.upperBound...]
    return (String(rest), (cellCount, uniqueCount))
  }
}
