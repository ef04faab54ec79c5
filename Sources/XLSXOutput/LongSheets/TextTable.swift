import Workbooks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Different texts with their numbers, which count from 0 in the order of first appearance. Texts
/// are the same where their bytes are: `é` in one character and in two are different texts, though
/// Swift calls them equal.
struct TextTable: Sendable {
  /// A text with its hash, which is the same in every table of this run.
  struct Entry: Sendable {
    let text: String
    let hash: Int
  }

  private(set) var entries: [Entry] = []

  /// Numbers by hash, −1 in free places; a power of two, of which at most half are taken.
  private var places = [Int32](repeating: -1, count: 64)

  /// The number of a text, which is a new one the first time.
  mutating func number(of text: String) -> Int {
    number(of: Entry(text: text, hash: Self.hash(text)))
  }

  /// The number of a text of another table.
  mutating func number(of entry: Entry) -> Int {
    var place = entry.hash & (places.count - 1)
    while places[place] >= 0 {
      let known = entries[Int(places[place])]
      if known.hash == entry.hash, Self.areSame(known.text, entry.text) {
        return Int(places[place])
      }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(entries.count)
    entries.append(entry)
    if entries.count * 2 > places.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 4)
    for (number, entry) in entries.enumerated() {
      var place = entry.hash & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }

  private static func hash(_ text: String) -> Int {
    var hasher = Hasher()
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  /// Whether two texts have the same bytes.
  static func areSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    return one.withBytes { one in
      other.withBytes { other in
        guard let left = one.baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right, one.count) == 0
      }
    }
  }
}
