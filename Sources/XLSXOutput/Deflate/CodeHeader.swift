/// The lengths of a block's two codes, as they are told at its beginning (RFC 1951, 3.2.7): those that
/// repeat by how often, and all of it in a code of its own.
struct CodeHeader {
  /// The order in which the lengths of that code are told.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// A length or a repetition, and what stands behind it.
  private struct Item {
    let symbol: Int
    var extra = 0
    var extraBits = 0
  }

  private let literalCount: Int
  private let distanceCount: Int
  private let items: [Item]
  private let code: PrefixCode
  private let codeCount: Int

  init(_ literals: PrefixCode, _ distances: PrefixCode) {
    literalCount = Self.used(literals.lengths, least: 257)
    distanceCount = Self.used(distances.lengths, least: 1)
    items = Self.items(
      Array(literals.lengths.prefix(literalCount) + distances.lengths.prefix(distanceCount)))
    var counts = [UInt32](repeating: 0, count: Self.order.count)
    for item in items { counts[item.symbol] += 1 }
    let code = counts.withUnsafeBufferPointer { PrefixCode(counts: $0, longest: 7) }
    self.code = code
    codeCount = Self.used(Self.order.map { code.lengths[$0] }, least: 4)
  }

  /// How many there are up to the last that is not 0.
  private static func used(_ lengths: [UInt8], least: Int) -> Int {
    max(least, (lengths.lastIndex { $0 > 0 } ?? -1) + 1)
  }

  private static func items(_ lengths: [UInt8]) -> [Item] {
    var items: [Item] = []
    var place = 0
    while place < lengths.count {
      let length = lengths[place]
      let end = lengths[place...].firstIndex { $0 != length } ?? lengths.count
      var left = end - place
      if length > 0 {
        items.append(Item(symbol: Int(length)))
        left -= 1
      }
      while left >= 3 {
        let (item, count) = repetition(of: length, left)
        items.append(item)
        left -= count
      }
      items += repeatElement(Item(symbol: Int(length)), count: left)
      place = end
    }
    return items
  }

  /// How a length is repeated, three times or more, and how often by this item.
  private static func repetition(of length: UInt8, _ left: Int) -> (Item, count: Int) {
    if length > 0 { return (Item(symbol: 16, extra: min(left, 6) - 3, extraBits: 2), min(left, 6)) }
    if left <= 10 { return (Item(symbol: 17, extra: left - 3, extraBits: 3), left) }
    return (Item(symbol: 18, extra: min(left, 138) - 11, extraBits: 7), min(left, 138))
  }

  /// How many bits it takes.
  var size: Int {
    items.reduce(14 + codeCount * 3) { $0 + Int(code.lengths[$1.symbol]) + $1.extraBits }
  }

  func write(to bits: inout BitWriter) {
    bits.write(UInt32(literalCount - 257), 5)
    bits.write(UInt32(distanceCount - 1), 5)
    bits.write(UInt32(codeCount - 4), 4)
    for symbol in Self.order.prefix(codeCount) { bits.write(UInt32(code.lengths[symbol]), 3) }
    for item in items {
      let word = code.word(item.symbol)
      bits.write(word.bits, word.count)
      bits.write(UInt32(item.extra), item.extraBits)
    }
  }
}
