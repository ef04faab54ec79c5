/// Gives equal texts one number, in order of first appearance from 0, by their bytes.
package struct ByteInterner: Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each number ends in ``bytes``.
  private var ends: [Int] = []
  /// A hash table with open addressing: numbers, or ``free``. Its size is a power of two.
  private var slots = [Int32](repeating: free, count: 64)

  private static let free: Int32 = -1

  package init() {}

  /// How many different texts there are.
  package var count: Int { ends.count }

  /// The text of a number.
  package subscript(number: Int32) -> ArraySlice<UInt8> {
    let index = Int(number)
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The number of a text, a new one where the text is new.
  package mutating func number(of text: ArraySlice<UInt8>) -> Int32 {
    var slot = Self.hash(text) & (slots.count - 1)
    while slots[slot] != Self.free {
      if self[slots[slot]] == text { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    slots[slot] = number
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.free, count: slots.count * 2)
    for number in 0..<Int32(ends.count) {
      var slot = Self.hash(self[number]) & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  /// Seeded anew in every process, so that no input can be made to collide; numbers do not depend
  /// on it.
  private static func hash(_ text: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
