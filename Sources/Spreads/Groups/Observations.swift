import Listings

/// What the listings of a run add to the figures, by their ordinals: 20 bytes a listing, whatever
/// the order in which they come. A repost takes some 20 more.
struct Observations: Sendable {
  /// What few listings have in a way of their own, kept once for all that share it.
  private struct Traits: Hashable, Sendable {
    let positions: Int32
    let flags: ListingFlags
    let isDisclosed: Bool
    let isRepost: Bool
    let isTwin: Bool
  }

  /// The numbers of a listing, each in 32 bits.
  struct Packed: Sendable {
    /// As ``Observations/packed(_:)`` gives them.
    var floor: Int32 = 0
    var ceiling: Int32 = 0
    var cell: Int32 = 0
    var employer: Int32 = 0
    /// The number of what it shares with others, or ``noListing``.
    var traits = Packed.noListing

    static let noListing: Int32 = -1
  }

  /// Segments of one size, so that none is copied when another is needed.
  private var segments: [[Packed]] = []
  private var traits = NumberedValues<Traits>()
  /// The amounts that 32 bits don't hold.
  private var largeAmounts: [Int64] = []
  /// By the ordinal of a repost: the place of the job's first row, or
  /// ``Observation/unknownOriginal``.
  private(set) var originals: [Int32: Int32] = [:]
  /// How many listings there are.
  private(set) var count = 0
  /// One more than the highest ordinal.
  private(set) var end = 0

  private static let segmentBits = 12
  private static let segmentSize = 1 << segmentBits
  /// In place of an amount: none.
  private static let noAmount = Int32.min

  /// Adds a listing. An ordinal may be added once only.
  mutating func add(_ observation: Observation) {
    let ordinal = Int(observation.ordinal)
    makeRoom(for: ordinal)
    let shared = Traits(
      positions: observation.positions, flags: observation.flags,
      isDisclosed: observation.isDisclosed, isRepost: observation.isRepost,
      isTwin: observation.isTwin)
    let packed = Packed(
      floor: packed(observation.floor), ceiling: packed(observation.ceiling),
      cell: observation.cell, employer: observation.employer, traits: traits.number(of: shared))
    segments[ordinal >> Self.segmentBits][ordinal & (Self.segmentSize - 1)] = packed
    if observation.isRepost { originals[observation.ordinal] = observation.original }
    count += 1
    if ordinal >= end { end = ordinal + 1 }
  }

  private mutating func makeRoom(for ordinal: Int) {
    while segments.count <= ordinal >> Self.segmentBits {
      segments.append(Array(repeating: Packed(), count: Self.segmentSize))
    }
  }

  /// Gives the ordinal of each listing, ascending, and the number of its cell.
  func forEachCell(_ body: (_ ordinal: Int, _ cell: Int32) -> Void) {
    for ordinal in 0..<end {
      let packed = packed(at: ordinal)
      if packed.traits != Packed.noListing { body(ordinal, packed.cell) }
    }
  }

  /// A listing by its ordinal, below ``end``; `nil` for one that was not added.
  subscript(ordinal: Int) -> Observation? {
    let packed = packed(at: ordinal)
    guard packed.traits != Packed.noListing else { return nil }
    let traits = traits.values[Int(packed.traits)]
    let original = traits.isRepost ? originals[Int32(ordinal)] : nil
    return Observation(
      floor: amount(packed.floor), ceiling: amount(packed.ceiling), cell: packed.cell,
      employer: packed.employer, positions: traits.positions, ordinal: Int32(ordinal),
      original: original ?? Observation.notRepeated, flags: traits.flags,
      isDisclosed: traits.isDisclosed, isTwin: traits.isTwin)
  }

  private func packed(at ordinal: Int) -> Packed {
    segments[ordinal >> Self.segmentBits][ordinal & (Self.segmentSize - 1)]
  }

  // MARK: Amounts

  /// An amount that is small enough as it is; others below zero, as their place in
  /// ``largeAmounts``.
  private mutating func packed(_ amount: Int64) -> Int32 {
    if amount == Observation.absent { return Self.noAmount }
    if let small = Int32(exactly: amount), small >= 0 { return small }
    largeAmounts.append(amount)
    return -Int32(largeAmounts.count)
  }

  private func amount(_ packed: Int32) -> Int64 {
    if packed == Self.noAmount { return Observation.absent }
    return packed >= 0 ? Int64(packed) : largeAmounts[-Int(packed) - 1]
  }
}

extension Observations: Sequence {
  /// The listings, by ordinal.
  func makeIterator() -> some IteratorProtocol<Observation> {
    (0..<end).lazy.compactMap { self[$0] }.makeIterator()
  }
}
