/// Looks words up by their bytes, without a text object: the form in which all word lists of this
/// module (column names, pay words, months, …) are held.
///
/// Keys are lower-case; several words of a key are joined by one space.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [Int32]
  /// All keys, one behind the other, and where each begins; the end of the last one comes last.
  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]
  private var values: [Value] = []
  private let mask: Int
  /// Which first letters, last letters and lengths keys have together, a bit for each: most words of
  /// a text are told by it not to be here.
  private var shapes = [UInt64](repeating: 0, count: 64)
  /// With which two letters keys begin, a bit for each, see ``mayBegin(with:_:)``.
  private var beginnings = [UInt64](repeating: 0, count: 64)
  /// The most words that a key has.
  private(set) var longestPhrase = 1
  /// The bytes of the longest key.
  private(set) var longestKey = 0

  /// Later rows win over earlier ones with the same key.
  init(_ rows: some Collection<(String, Value)>) {
    var capacity = 16
    while capacity < rows.count * 2 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    for (key, value) in rows { insert(Array(key.utf8), value) }
  }

  private mutating func insert(_ key: [UInt8], _ value: Value) {
    guard !key.isEmpty else { return }
    let slot = slot(of: key.span, 0..<key.count, isSpaced: false)
    if slots[slot] >= 0 {
      values[Int(slots[slot])] = value
      return
    }
    slots[slot] = Int32(values.count)
    letters += key
    starts.append(Int32(letters.count))
    values.append(value)
    let shape = Self.shape(key[0], key[key.count - 1], key.count)
    shapes[shape >> 6] |= 1 << UInt64(shape & 63)
    let beginning = Self.beginning(key[0], key.count > 1 ? key[1] : 0x20)
    beginnings[beginning >> 6] |= 1 << UInt64(beginning & 63)
    longestKey = max(longestKey, key.count)
    longestPhrase = max(longestPhrase, key.count { $0 == UInt8(ascii: " ") } + 1)
  }

  /// The value of the word that stands in `range`; `nil` when it is not in the table.
  func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
    find(bytes, range, isSpaced: false)
  }

  /// As ``value(_:_:)``, with hyphens and apostrophes read as spaces: "bi-weekly" is "bi weekly".
  func value(spaced bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
    find(bytes, range, isSpaced: true)
  }

  /// Whether the word may be in the table once it is in lower case; false is certain.
  func mayHold(anyCase bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= longestKey else { return false }
    let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
    // Case is more than a bit beyond ASCII.
    guard first < 0x80, last < 0x80 else { return true }
    let small = { (byte: UInt8) -> UInt8 in byte &- 0x41 < 26 ? byte | 0x20 : byte }
    return hasShape(Self.shape(small(first), small(last), range.count))
  }

  /// The value of a whole text, in any letter case.
  func value(_ text: some StringProtocol) -> Value? {
    let bytes = Array(text.lowercased().utf8)
    return value(bytes.span, 0..<bytes.count)
  }

  /// Whether a key may begin with two letters, the second a space behind a word of one; false is
  /// certain.
  @inline(__always)
  func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
    let beginning = Self.beginning(first, second)
    return beginnings[beginning >> 6] >> UInt64(beginning & 63) & 1 == 1
  }

  /// The place of a bit among 4096.
  @inline(__always)
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 61 &+ Int(second)) & 4095
  }

  @inline(__always)
  private func find(_ bytes: Span<UInt8>, _ range: Range<Int>, isSpaced: Bool) -> Value? {
    guard !range.isEmpty, range.count <= longestKey else { return nil }
    let first = Self.letter(bytes[range.lowerBound], isSpaced)
    let last = Self.letter(bytes[range.upperBound - 1], isSpaced)
    let shape = Self.shape(first, last, range.count)
    guard hasShape(shape) else { return nil }
    let index = slots[slot(of: bytes, range, isSpaced: isSpaced)]
    return index < 0 ? nil : values[Int(index)]
  }

  @inline(__always)
  private func hasShape(_ shape: Int) -> Bool {
    shapes[shape >> 6] >> UInt64(shape & 63) & 1 == 1
  }

  /// The slot that holds the word, else the one that is free for it.
  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>, isSpaced: Bool) -> Int {
    var slot = Self.hash(bytes, range, isSpaced: isSpaced) & mask
    while slots[slot] >= 0, !isKey(Int(slots[slot]), bytes, range, isSpaced: isSpaced) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isKey(
    _ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>, isSpaced: Bool
  ) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == range.count else { return false }
    for offset in 0..<range.count
    where letters[start + offset] != Self.letter(bytes[range.lowerBound + offset], isSpaced) {
      return false
    }
    return true
  }

  @inline(__always)
  private static func letter(_ byte: UInt8, _ isSpaced: Bool) -> UInt8 {
    isSpaced && Byte.isWordJoint(byte) ? 0x20 : byte
  }

  /// The place of a bit among 4096.
  @inline(__always)
  private static func shape(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 149 &+ Int(last) &* 31 &+ count &* 7) & 4095
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>, isSpaced: Bool) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range {
      hash = (hash ^ UInt64(letter(bytes[index], isSpaced))) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
  }
}
