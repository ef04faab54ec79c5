import CSVText
import Listings

/// Different texts with their numbers, which count from 0 in the order of first appearance. Texts
/// are the same where their bytes are: `é` in one character and in two are different texts, though
/// Swift calls them equal.
struct TextTable: Sendable {
  /// Where a text stands in the table's bytes.
  struct Entry: Sendable {
    let start: UInt32
    let count: UInt32
    /// The same for a text in every table of this run.
    let hash: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// The texts (UTF-8), one behind the other: at most 4 GB.
  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []
  private var numbers = HashedNumbers()

  /// The number of a text, which is a new one the first time.
  mutating func number(of text: Span<UInt8>) -> Int {
    let hash = Self.hash(text)
    switch numbers.find(hash, where: { isSame($0, as: text) }) {
    case .number(let number): return number
    case .free(let slot):
      numbers.add(entries.count, hash, in: slot)
      entries.append(
        Entry(start: UInt32(bytes.count), count: UInt32(text.count), hash: hash))
      bytes.append(room: text.count) { $0.append(text) }
      return entries.count - 1
    }
  }

  /// Whether the text of a number has certain bytes.
  func isSame(_ number: Int, as text: Span<UInt8>) -> Bool {
    bytes.span.extracting(entries[number].range).isSame(as: text)
  }

  /// Drawn anew in each run, so that nobody can choose texts that all have one hash.
  private static let seed = UInt64.random(in: 0...UInt64.max)

  private static func hash(_ text: Span<UInt8>) -> UInt32 {
    var hash = StableHash(seed: seed)
    hash.combine(text, 0..<text.count)
    return UInt32(truncatingIfNeeded: hash.value)
  }
}
