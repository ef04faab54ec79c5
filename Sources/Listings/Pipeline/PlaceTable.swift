/// A place among all listings of a run for each of many 64-bit hashes.
///
/// It takes 12 bytes for each slot, and at least a quarter of the slots stays free. The hashes must
/// be well mixed, as those of ``StableHash`` are: they say their slot by themselves, which makes it
/// several times as fast as a dictionary.
struct PlaceTable: Sendable {
  /// The hash of each slot, in the order of the slots; anything where the slot is free.
  private var keys: [UInt64] = []
  /// The place of each slot; ``free`` where there is none.
  private var places: [Int32] = []
  private var mask = -1
  private(set) var count = 0

  private static let free: Int32 = -1

  /// A table without an entry.
  init() {}

  /// The place of a hash; `nil` where it has none. A place set is never removed.
  subscript(key: UInt64) -> Int32? {
    guard count > 0 else { return nil }
    let place = places[slot(of: key)]
    return place == Self.free ? nil : place
  }

  /// Gives a hash its place, from 0, in place of one that it has.
  mutating func set(_ key: UInt64, to place: Int32) {
    makeRoom()
    let slot = slot(of: key)
    if places[slot] == Self.free { count += 1 }
    keys[slot] = key
    places[slot] = place
  }

  /// The place of a hash; where it has none it is given this one, and `nil` is returned.
  mutating func placeOrInsert(_ key: UInt64, _ place: Int32) -> Int32? {
    makeRoom()
    let slot = slot(of: key)
    guard places[slot] == Self.free else { return places[slot] }
    count += 1
    keys[slot] = key
    places[slot] = place
    return nil
  }

  /// The slot that holds the hash, else the one that is free for it.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while places[slot] != Self.free, keys[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Makes sure that one more entry leaves a quarter of the slots free.
  private mutating func makeRoom() {
    guard (count + 1) * 4 > places.count * 3 else { return }
    let old = (keys: keys, places: places)
    let size = max(64, places.count * 2)
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: Self.free, count: size)
    mask = size - 1
    for index in old.places.indices where old.places[index] != Self.free {
      let slot = slot(of: old.keys[index])
      keys[slot] = old.keys[index]
      places[slot] = old.places[index]
    }
  }
}
