import CSVText
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
  /// A text by its chunk, and its place there.
  private struct Entry: Sendable {
    let chunk: UInt32
    let start: UInt32
    let count: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// The bytes of the chunks' texts.
  private var chunks: [[UInt8]] = []
  private var entries: [Entry] = []
  private var numbers = HashedNumbers()
  private var cells = 0

  init(after first: Int) {
    self.first = first
  }

  /// Takes the texts of a chunk, and gives their numbers in the file.
  mutating func numbers(of texts: TextTable, cells: Int) -> [Int] {
    self.cells += cells
    let bytes = texts.bytes
    let chunk = UInt32(chunks.count)
    chunks.append(bytes)
    return texts.entries.map { text in
      let found = numbers.find(text.hash) {
        isSame(entries[$0], as: bytes.span.extracting(text.range))
      }
      switch found {
      case .number(let number): return first + number
      case .free(let slot):
        numbers.add(entries.count, text.hash, in: slot)
        entries.append(Entry(chunk: chunk, start: text.start, count: text.count))
        return first + entries.count - 1
      }
    }
  }

  private func isSame(_ entry: Entry, as text: Span<UInt8>) -> Bool {
    let chunk = chunks[Int(entry.chunk)]
    return chunk.span.extracting(entry.range).isSame(as: text)
  }

  /// The library's part with these texts added; `nil` when it is not as expected.
  func part(_ name: String, after part: String, workers: Int) -> PackagePart? {
    guard let end = part.place(of: "</sst>"),
      let (head, count) = Self.removingCounts(part[..<end.lowerBound]), count.unique == first
    else { return nil }
    let (cells, texts) = (count.cells + cells, first + entries.count)
    let counted = head.replacing(
      "<sst ", with: "<sst count=\"\(cells)\" uniqueCount=\"\(texts)\" ", maxReplacements: 1)
    let pieces = (entries.count + Self.pieceLength - 1) / Self.pieceLength
    return PackagePart(name: name, pieces: pieces + 2, workers: workers) { number in
      switch number {
      case 0: Array(counted.utf8)
      case pieces + 1: Array("</sst>".utf8)
      default: piece(entries[((number - 1) * Self.pieceLength)...].prefix(Self.pieceLength))
      }
    }
  }

  private func piece(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var xml = XMLBytes()
    xml.reserve(entries.count * Self.expectedBytes)
    for entry in entries {
      let chunk = chunks[Int(entry.chunk)]
      let text = chunk.span.extracting(entry.range)
      xml.append(Self.hasOuterSpace(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
      xml.append(escaping: text)
      xml.append("</t></si>")
    }
    return xml.bytes
  }

  /// Readers take white space at the ends away unless they are told to keep it.
  private static func hasOuterSpace(_ text: Span<UInt8>) -> Bool {
    !text.isEmpty && (isSpace(text[0]) || isSpace(text[text.count - 1]))
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
