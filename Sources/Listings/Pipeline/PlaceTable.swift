import CByteMasks

/// A place among all listings of a run for each of many 64-bit hashes.
///
/// It takes 13 bytes for each slot, and an eighth of the slots stays free at least. The hashes must be
/// well mixed, as those of ``StableHash`` are: they say where they are looked for by themselves.
///
/// Slots stand in groups of 16, each with a byte of its hash: 16 of these are compared at once, so that
/// a hash that is not there, as most are not, costs one look at one place in memory, however many others
/// there are. The groups stand in segments that grow one by one and by two fifths, so that a large table
/// never stands in memory twice, nor half empty.
struct PlaceTable: Sendable {
  private var segments: [Segment] = []

  /// How many leading bits of a hash say its segment; the low half says the group in it.
  private static let segmentBits = 8

  /// A table without an entry.
  init() {}

  var count: Int { segments.reduce(0) { $0 + $1.count } }

  /// The place of a hash; `nil` where it has none. A place set is never removed.
  subscript(key: UInt64) -> Int32? {
    guard !segments.isEmpty else { return nil }
    let segment = Self.segment(of: key)
    guard segments[segment].count > 0 else { return nil }
    return segments[segment].place(key)
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

  /// What stands where a hash would, of no meaning: it only brings the group near before it is asked
  /// for. Groups that are brought near together are waited for once.
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

extension PlaceTable {
  /// A hash, in halves that leave no gap behind the place, and its place.
  fileprivate struct Slot: Sendable {
    var low: UInt32 = 0
    var high: UInt32 = 0
    var place: Int32 = 0

    @inline(__always)
    init(_ key: UInt64, _ place: Int32) {
      low = UInt32(truncatingIfNeeded: key)
      high = UInt32(truncatingIfNeeded: key >> 32)
      self.place = place
    }

    @inline(__always)
    var key: UInt64 { UInt64(high) << 32 | UInt64(low) }
  }

  fileprivate struct Segment: Sendable {
    /// A byte for each slot, see ``tag(of:)``; 0 where it is free.
    private var tags: [UInt8] = []
    private var slots: [Slot] = []
    private(set) var count = 0

    private static let groupSize = 16
  }
}

extension PlaceTable.Segment {
  fileprivate func place(_ key: UInt64) -> Int32? {
    let (slot, isTaken) = find(key)
    return isTaken ? slots[slot].place : nil
  }

  @inline(__always)
  fileprivate func near(_ key: UInt64) -> UInt32 {
    guard !tags.isEmpty else { return 0 }
    let slot = home(of: key)
    return UInt32(tags[slot]) ^ slots[slot].low
  }

  fileprivate mutating func set(_ key: UInt64, to place: Int32) {
    makeRoom()
    let (slot, isTaken) = find(key)
    if isTaken { slots[slot].place = place } else { fill(slot, key, place) }
  }

  fileprivate mutating func placeOrInsert(_ key: UInt64, _ place: Int32) -> Int32? {
    makeRoom()
    let (slot, isTaken) = find(key)
    if isTaken { return slots[slot].place }
    fill(slot, key, place)
    return nil
  }

  @inline(__always)
  private mutating func fill(_ slot: Int, _ key: UInt64, _ place: Int32) {
    tags[slot] = Self.tag(of: key)
    slots[slot] = PlaceTable.Slot(key, place)
    count += 1
  }

  /// Bits of the hash that say neither the segment nor, for the most part, the group; never 0.
  @inline(__always)
  private static func tag(of key: UInt64) -> UInt8 {
    max(1, UInt8(truncatingIfNeeded: key &>> 40))
  }

  /// The first slot of the group that the hash is looked for in first: its low half, as a part of all.
  @inline(__always)
  private func home(of key: UInt64) -> Int {
    let groups = UInt64(tags.count / Self.groupSize)
    return Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* groups) &>> 32) &* Self.groupSize
  }

  /// The slot that holds the hash, else one that is free for it.
  @inline(__always)
  private func find(_ key: UInt64) -> (slot: Int, isTaken: Bool) {
    let tags = tags.span
    let tag = Self.tag(of: key)
    var group = home(of: key)
    while true {
      var alike = Self.bits(of: tag, in: tags, at: group)
      while alike != 0 {
        let slot = group &+ alike.trailingZeroBitCount
        if slots[slot].key == key { return (slot, true) }
        alike &= alike &- 1
      }
      let free = Self.bits(of: 0, in: tags, at: group)
      if free != 0 { return (group &+ free.trailingZeroBitCount, false) }
      group = group &+ Self.groupSize
      if group == tags.count { group = 0 }
    }
  }

  /// A slot that is free for a hash that the segment does not have.
  @inline(__always)
  private func freeSlot(for key: UInt64) -> Int {
    let tags = tags.span
    var group = home(of: key)
    while true {
      let free = Self.bits(of: 0, in: tags, at: group)
      if free != 0 { return group &+ free.trailingZeroBitCount }
      group = group &+ Self.groupSize
      if group == tags.count { group = 0 }
    }
  }

  /// Which of the tags of a group are a certain one, the lowest bit for the first.
  @inline(__always)
  private static func bits(of tag: UInt8, in tags: Span<UInt8>, at group: Int) -> UInt32 {
    precondition(group >= 0 && group &+ groupSize <= tags.count)
    return tags.withUnsafeBufferPointer { tags in
      tags.baseAddress.map { payspread_sixteen($0 + group, tag) } ?? 0
    }
  }

  /// Makes sure that one more entry leaves an eighth of the slots free.
  private mutating func makeRoom() {
    guard (count + 1) * 8 > tags.count * 7 else { return }
    let (oldTags, oldSlots) = (tags, slots)
    let groups = oldTags.count / Self.groupSize
    let size = max(groups + 1, groups * 7 / 5) * Self.groupSize
    tags = Array(repeating: 0, count: size)
    slots = Array(repeating: PlaceTable.Slot(0, 0), count: size)
    count = 0
    for slot in oldTags.indices where oldTags[slot] != 0 {
      let entry = oldSlots[slot]
      fill(freeSlot(for: entry.key), entry.key, entry.place)
    }
  }
}
