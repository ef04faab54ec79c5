import Listings
import Workbooks

/// The texts that cells of long rows hold, behind those that the library has collected.
struct SharedStrings {
  /// How many texts to write into one piece.
  private static let pieceLength = 8_192

  /// About as many bytes as a text takes; more are possible.
  private static let expectedBytes = 48

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
  func pieces(after part: String, workers: Int) -> [[UInt8]]? {
    guard let end = part.place(of: "</sst>"),
      let (head, count) = Self.removingCounts(part[..<end.lowerBound]), count.unique == first
    else { return nil }
    let (cells, texts) = (count.cells + cells, first + table.entries.count)
    let counted = head.replacing(
      "<sst ", with: "<sst count=\"\(cells)\" uniqueCount=\"\(texts)\" ", maxReplacements: 1)
    let starts = Array(stride(from: 0, to: table.entries.count, by: Self.pieceLength))
    let entries = table.entries
    let pieces = OrderedWorkers.map(starts.count, workers: workers) { index in
      Self.piece(entries[starts[index]...].prefix(Self.pieceLength))
    }
    return [Array(counted.utf8)] + pieces + [Array("</sst>".utf8)]
  }

  private static func piece(_ entries: ArraySlice<TextTable.Entry>) -> [UInt8] {
    var xml = XMLBytes()
    xml.reserve(entries.count * expectedBytes)
    for entry in entries {
      xml.append(hasOuterSpace(entry.text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
      xml.append(escaping: entry.text)
      xml.append("</t></si>")
    }
    return xml.bytes
  }

  /// Readers take white space at the ends away unless they are told to keep it.
  private static func hasOuterSpace(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return isSpace(first) || isSpace(last)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// The part without its counts of cells and different texts, and these.
  private static func removingCounts(
    _ part: Substring
  ) -> (rest: String, count: (cells: Int, unique: Int))? {
    guard let cells = part.place(between: " count=\"", and: "\""),
      let unique = part.place(between: " uniqueCount=\"", and: "\""),
      let cellCount = Int(part[cells]), let uniqueCount = Int(part[unique])
    else { return nil }
    let start = part.utf8.index(cells.lowerBound, offsetBy: -" count=\"".utf8.count)
    let rest = part[..<start] + part[part.utf8.index(after: unique.upperBound)...]
    return (String(rest), (cellCount, uniqueCount))
  }
}
