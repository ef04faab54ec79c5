import CSVText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers below 2³¹ of things that stand elsewhere, by hashes of these.
struct HashedNumbers: Sendable {
  /// A hash in the upper half and its number and one in the lower; 0 is free. A power of two, of which
  /// at most half are taken.
  private var slots = [UInt64](repeating: 0, count: 256)
  private var count = 0

  /// What a search ends at.
  enum Found {
    case number(Int)
    /// The slot that a new thing can take.
    case free(slot: Int)
  }

  /// Looks for a thing with a hash.
  /// - Parameter isSame: Whether the thing of a number is the one that is looked for.
  @inline(__always)
  func find(_ hash: UInt32, where isSame: (Int) -> Bool) -> Found {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 {
      let number = Int(UInt32(truncatingIfNeeded: slots[place])) - 1
      if UInt32(truncatingIfNeeded: slots[place] >> 32) == hash, isSame(number) {
        return .number(number)
      }
      place = (place + 1) & mask
    }
    return .free(slot: place)
  }

  /// Gives a thing that was not found its number, in the free slot at which the search ended.
  mutating func add(_ number: Int, _ hash: UInt32, in slot: Int) {
    slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    let mask = slots.count - 1
    for slot in old where slot != 0 {
      var place = Int(slot >> 32) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}

extension Span<UInt8> {
  /// Whether both have the same bytes.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        guard let left = one.baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right, one.count) == 0
      }
    }
  }
}
