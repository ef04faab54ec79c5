import CSVText

/// What short cells were found to say, by their bytes, so that a cell that stands in many rows is
/// read once: boards repeat titles, employers, days, units and pay.
///
/// Every cell has two slots side by side, and the last cells that were kept there stay: memory is
/// bounded, and a cell that was forgotten is read again. A cell is known by all its bytes, never by a hash alone.
/// An outcome must depend on the bytes of the cell and on nothing else that changes in the life of
/// the memo.
struct CellMemo<Outcome: Sendable>: Sendable {
  /// A cell of a slot.
  private struct Entry: Sendable {
    /// Its length; below zero where the slot is free.
    var count: Int32 = -1
    var outcome: Outcome?
  }

  /// The words that the longest cell takes.
  private let width: Int
  private let mostSlots: Int
  private var entries: [Entry] = []
  /// The bytes of the cells, eight in a word, zeros behind the last; `width` words a slot.
  private var words: [UInt64] = []
  private var mask = -1
  /// How often a cell was kept since the slots were made.
  private var keptCount = 0

  private static var fewestSlots: Int { 64 }

  /// An empty memo, which takes no memory before it keeps a cell.
  /// - Parameters:
  ///   - slots: The most cells that are kept, a power of two from 2 on.
  ///   - length: The most bytes of a cell that is kept, a multiple of eight.
  init(slots: Int, length: Int) {
    mostSlots = max(slots, 2)
    width = length / 8
  }

  /// What the cell in `range` was found to say; `nil` where it is not known.
  @inline(__always)
  func outcome(of bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome? {
    guard range.count <= width &* 8, mask >= 0 else { return nil }
    let slot = slot(of: bytes, range)
    if Int(entries[slot].count) == range.count, holds(bytes, range, slot) {
      return entries[slot].outcome
    }
    guard Int(entries[slot ^ 1].count) == range.count, holds(bytes, range, slot ^ 1) else {
      return nil
    }
    return entries[slot ^ 1].outcome
  }

  /// Keeps what a cell says, in place of the older one in its slots; a long cell is not kept.
  mutating func keep(_ outcome: Outcome, of bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= width * 8 else { return }
    makeRoom()
    let slot = slot(of: bytes, range)
    move(slot, to: slot ^ 1)
    entries[slot] = Entry(count: Int32(range.count), outcome: outcome)
    var index = slot * width
    for offset in stride(from: 0, to: range.count, by: 8) {
      words[index] = Self.word(bytes, range, offset)
      index += 1
    }
    keptCount += 1
  }

  /// What a slot holds is the older one of the two, once it is in the other.
  private mutating func move(_ slot: Int, to other: Int) {
    guard entries[slot].count >= 0 else { return }
    entries[other] = entries[slot]
    for index in 0..<width { words[other * width + index] = words[slot * width + index] }
  }

  /// Small inputs fill few slots. What was kept is forgotten when there are to be more.
  private mutating func makeRoom() {
    guard mask < 0 || keptCount > entries.count && entries.count < mostSlots else { return }
    let size = mask < 0 ? min(Self.fewestSlots, mostSlots) : min(entries.count * 8, mostSlots)
    entries = Array(repeating: Entry(), count: size)
    words = Array(repeating: 0, count: size * width)
    mask = size - 1
    keptCount = 0
  }

  @inline(__always)
  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = UInt64(truncatingIfNeeded: range.count)
    var offset = 0
    while offset < range.count {
      hash = (hash ^ Self.word(bytes, range, offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      offset &+= 8
    }
    return Int(truncatingIfNeeded: hash) & mask
  }

  @inline(__always)
  private func holds(_ bytes: Span<UInt8>, _ range: Range<Int>, _ slot: Int) -> Bool {
    var index = slot &* width
    var offset = 0
    while offset < range.count {
      guard words[index] == Self.word(bytes, range, offset) else { return false }
      index &+= 1
      offset &+= 8
    }
    return true
  }

  /// The bytes of a cell from `offset` on, at most eight, the first of them lowest.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ range: Range<Int>, _ offset: Int) -> UInt64 {
    let start = range.lowerBound &+ offset
    let count = range.upperBound &- start
    if count >= 8 { return bytes.word(at: start) }
    return bytes.word(endingAt: range.upperBound, count: count)
  }
}
