/// Looks words up by their bytes, without a text object: the form in which all word lists of this
/// module (column names, pay words, months, …) are held.
///
/// Keys are lower-case; several words of a key are joined by one space.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [Int32]
  private var keys: [[UInt8]] = []
  private var values: [Value] = []
  private let mask: Int
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
    var slot = Self.hash(key.span, 0..<key.count) & mask
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key {
        values[Int(slots[slot])] = value
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    values.append(value)
    longestKey = max(longestKey, key.count)
    longestPhrase = max(longestPhrase, key.count { $0 == UInt8(ascii: " ") } + 1)
  }

  /// The value of the word that stands in `range`; `nil` when it is not in the table.
  func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
    guard !range.isEmpty, range.count <= longestKey else { return nil }
    var slot = Self.hash(bytes, range) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if Self.equal(keys[index], bytes, range) { return values[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// As ``value(_:_:)``, with hyphens and apostrophes read as spaces: "bi-weekly" is "bi weekly".
  func value(spaced bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
    guard !range.isEmpty, range.count <= longestKey else { return nil }
    var key: [UInt8] = []
    for index in range { key.append(Byte.isWordJoint(bytes[index]) ? 0x20 : bytes[index]) }
    return value(key.span, 0..<key.count)
  }

  /// The value of a whole text, in any letter case.
  func value(_ text: some StringProtocol) -> Value? {
    let bytes = Array(text.lowercased().utf8)
    return value(bytes.span, 0..<bytes.count)
  }

  private static func equal(_ key: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard key.count == range.count else { return false }
    for index in 0..<key.count where key[index] != bytes[range.lowerBound + index] { return false }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
  }
}
