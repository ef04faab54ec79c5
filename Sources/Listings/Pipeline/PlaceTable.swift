/// A place among all listings of a run for each of many 64-bit hashes.
///
/// It takes 12 bytes for each slot, and at least a quarter of the slots stays free. The hashes must
/// be well mixed, as those of ``StableHash`` are: they say their slot by themselves, which makes it
/// several times as fast as a dictionary.
struct PlaceTable: Sendable {
  /// Hash and place side by side, so that one stretch of memory is waited for and not two; the hash
  /// in halves, which leaves no gap behind the place.
  private struct Slot: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    /// ``PlaceTable/free`` where there is none.
    var place: Int32 = PlaceTable.free
  }

  private var slots: [Slot] = []
  private var mask = -1
  private(set) var count = 0

  private static let free: Int32 = -1

  /// A table without an entry.
  init() {}

  /// The place of a hash; `nil` where it has none. A place set is never removed.
  subscript(key: UInt64) -> Int32? {
    guard count > 0 else { return nil }
    let place = slots[slot(of: key)].place
    return place == Self.free ? nil : place
  }

  /// Gives a hash its place, from 0, in place of one that it has.
  mutating func set(_ key: UInt64, to place: Int32) {
    makeRoom()
    fill(slot(of: key), key, place)
  }

  /// The place of a hash; where it has none it is given this one, and `nil` is returned.
  mutating func placeOrInsert(_ key: UInt64, _ place: Int32) -> Int32? {
    makeRoom()
    let slot = slot(of: key)
    let known = slots[slot].place
    guard known == Self.free else { return known }
    fill(slot, key, place)
    return nil
  }

  /// What stands where a hash would, of no meaning: it only brings the slot near before it is asked
  /// for. Slots that are brought near together are waited for once.
  @inline(__always)
  func near(_ key: UInt64) -> UInt32 {
    slots.isEmpty ? 0 : slots[Int(truncatingIfNeeded: key) & mask].low
  }

  @inline(__always)
  private mutating func fill(_ slot: Int, _ key: UInt64, _ place: Int32) {
    if slots[slot].place == Self.free { count += 1 }
    slots[slot] = Slot(
      low: UInt32(truncatingIfNeeded: key), high: UInt32(truncatingIfNeeded: key >> 32),
      place: place)
  }

  /// The slot that holds the hash, else the one that is free for it.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let low = UInt32(truncatingIfNeeded: key)
    let high = UInt32(truncatingIfNeeded: key >> 32)
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].place != Self.free, slots[slot].low != low || slots[slot].high != high {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// Makes sure that one more entry leaves a quarter of the slots free.
  private mutating func makeRoom() {
    guard (count + 1) * 4 > slots.count * 3 else { return }
    let old = slots
    slots = Array(repeating: Slot(), count: max(64, old.count * 2))
    mask = slots.count - 1
    for entry in old where entry.place != Self.free {
      slots[slot(of: UInt64(entry.high) << 32 | UInt64(entry.low))] = entry
    }
  }
}
