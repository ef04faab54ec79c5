/// A place among all listings of a run for each of many 64-bit hashes.
///
/// It takes 12 bytes for each slot, and a fifth of the slots stays free at least. The hashes must be
/// well mixed, as those of ``StableHash`` are: they say their slot by themselves, which makes it
/// several times as fast as a dictionary. The slots stand in segments that grow one by one and by
/// two fifths, so that a large table never stands in memory twice, nor half empty.
struct PlaceTable: Sendable {
  /// Hash and place side by side, so that one stretch of memory is waited for and not two; the hash
  /// in halves, which leaves no gap behind the place.
  fileprivate struct Slot: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    /// ``PlaceTable/free`` where there is none.
    var place: Int32 = PlaceTable.free
  }

  fileprivate struct Segment: Sendable {
    var slots: [Slot] = []
    var count = 0
  }

  private var segments: [Segment] = []

  fileprivate static let free: Int32 = -1
  /// How many leading bits of a hash say its segment; the low half says the slot in it.
  private static let segmentBits = 8
  fileprivate static let firstSlots = 5

  /// A table without an entry.
  init() {}

  var count: Int { segments.reduce(0) { $0 + $1.count } }

  /// The place of a hash; `nil` where it has none. A place set is never removed.
  subscript(key: UInt64) -> Int32? {
    guard !segments.isEmpty else { return nil }
    let segment = Self.segment(of: key)
    guard segments[segment].count > 0 else { return nil }
    let place = segments[segment].place(key)
    return place == Self.free ? nil : place
  }

  /// Gives a hash its place, from 0, in place of one that it has.
  mutating func set(_ key: UInt64, to place: Int32) {
    if segments.isEmpty { makeSegments() }
    segments[Self.segment(of: key)].set(key, to: place)
  }

  /// The place of a hash; where it has none it is given this one, and `nil` is returned.
  mutating func placeOrInsert(_ key: UInt64, _ place: Int32) -> Int32? {
    if segments.isEmpty { makeSegments() }
    return segments[Self.segment(of: key)].placeOrInsert(key, place)
  }

  /// What stands where a hash would, of no meaning: it only brings the slot near before it is asked
  /// for. Slots that are brought near together are waited for once.
  @inline(__always)
  func near(_ key: UInt64) -> UInt32 {
    segments.isEmpty ? 0 : segments[Self.segment(of: key)].near(key)
  }

  @inline(__always)
  private static func segment(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> (64 - UInt64(segmentBits)))
  }

  private mutating func makeSegments() {
    segments = Array(repeating: Segment(), count: 1 << Self.segmentBits)
  }
}

extension PlaceTable.Segment {
  @inline(__always)
  func place(_ key: UInt64) -> Int32 { slots[slot(of: key)].place }

  @inline(__always)
  func near(_ key: UInt64) -> UInt32 { slots.isEmpty ? 0 : slots[home(of: key)].low }

  mutating func set(_ key: UInt64, to place: Int32) {
    makeRoom()
    fill(slot(of: key), key, place)
  }

  mutating func placeOrInsert(_ key: UInt64, _ place: Int32) -> Int32? {
    makeRoom()
    let slot = slot(of: key)
    let known = slots[slot].place
    guard known == PlaceTable.free else { return known }
    fill(slot, key, place)
    return nil
  }

  @inline(__always)
  private mutating func fill(_ slot: Int, _ key: UInt64, _ place: Int32) {
    if slots[slot].place == PlaceTable.free { count += 1 }
    slots[slot] = PlaceTable.Slot(
      low: UInt32(truncatingIfNeeded: key), high: UInt32(truncatingIfNeeded: key >> 32),
      place: place)
  }

  /// Where the hash is looked for first: its low half, as a part of all, of the slots.
  @inline(__always)
  private func home(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(slots.count)) &>> 32)
  }

  /// The slot that holds the hash, else the one that is free for it.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let low = UInt32(truncatingIfNeeded: key)
    let high = UInt32(truncatingIfNeeded: key >> 32)
    var slot = home(of: key)
    while slots[slot].place != PlaceTable.free, slots[slot].low != low || slots[slot].high != high {
      slot = slot &+ 1
      if slot == slots.count { slot = 0 }
    }
    return slot
  }

  /// Makes sure that one more entry leaves a fifth of the slots free.
  private mutating func makeRoom() {
    guard (count + 1) * 5 > slots.count * 4 else { return }
    let old = slots
    let size = max(PlaceTable.firstSlots, old.count * 7 / 5)
    slots = Array(repeating: PlaceTable.Slot(), count: size)
    for entry in old where entry.place != PlaceTable.free {
      slots[slot(of: UInt64(entry.high) << 32 | UInt64(entry.low))] = entry
    }
  }
}
