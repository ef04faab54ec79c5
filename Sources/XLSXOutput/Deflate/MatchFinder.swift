/// Finds what stood before in a stretch of bytes.
///
/// The last place is kept of each sequence of seven bytes that was met where a token began, and of some
/// within matches. The rows of a sheet repeat long pieces of markup: seven bytes find these, and not the
/// short ones which happen to be nearer.
struct MatchFinder: ~Copyable {
  private static let tableBits = 15
  private static let tableSize = 1 << tableBits
  /// The byte of eight that does not count.
  private static let ignoredBits: UInt64 = 8
  /// So many bytes are looked at where a match may begin.
  private static let reach = 8
  /// Each so many bytes of a match, its place is kept.
  private static let stepInMatch = 8
  /// What is added to a place that is kept: what was never met is too far back then.
  private static let offset = DeflateSymbols.window + 1

  /// The most bytes whose places can be kept.
  static let longestInput = Int(UInt32.max) - offset

  private let places: UnsafeMutablePointer<UInt32>

  init() {
    places = .allocate(capacity: Self.tableSize)
    places.initialize(repeating: 0, count: Self.tableSize)
  }

  deinit { places.deallocate() }

  /// Adds tokens for the bytes from a place on until the block is full or the bytes end; gives the place
  /// behind them. The places of other bytes must not have been kept.
  func addTokens(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to block: inout TokenBlock
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    let last = bytes.count - Self.reach
    var place = start
    while place <= last, !block.isFull {
      let word = Self.word(base + place)
      let distance = exchange(word, place)
      if distance <= DeflateSymbols.window, Self.isMatch(word, base + (place &- distance)) {
        let end = place &+ Self.matchLength(base + place, distance, bytes.count &- place)
        block.addMatch(length: end &- place, distance: distance)
        keepPlaces(base, from: place &+ 1, until: min(end, last &+ 1))
        place = end
      } else {
        block.add(literal: UInt8(truncatingIfNeeded: word))
        place &+= 1
      }
    }
    // The last few are not worth a look.
    while place > last, place < bytes.count, !block.isFull {
      block.add(literal: bytes[place])
      place &+= 1
    }
    return place
  }

  @inline(__always)
  private static func word(_ place: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
  }

  /// Where the place of a word is kept: its bits multiplied and shifted, so that all of them count.
  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    let mixed = (word &<< ignoredBits) &* 0x9E37_79B1_85EB_CA87
    return Int(truncatingIfNeeded: mixed &>> UInt64(UInt64.bitWidth - tableBits))
  }

  /// Keeps a place; gives how far back the one lies that was kept before.
  @inline(__always)
  private func exchange(_ word: UInt64, _ place: Int) -> Int {
    let slot = Self.slot(word)
    let kept = place &+ Self.offset
    let distance = kept &- Int(truncatingIfNeeded: places[slot])
    places[slot] = UInt32(truncatingIfNeeded: kept)
    return distance
  }

  /// Keeps some places of a match.
  @inline(__always)
  private func keepPlaces(_ base: UnsafeRawPointer, from start: Int, until end: Int) {
    var place = start
    while place < end {
      places[Self.slot(Self.word(base + place))] =
        UInt32(truncatingIfNeeded: place &+ Self.offset)
      place &+= Self.stepInMatch
    }
  }

  /// Whether the first four bytes are the same.
  @inline(__always)
  private static func isMatch(_ word: UInt64, _ earlier: UnsafeRawPointer) -> Bool {
    UInt32(truncatingIfNeeded: self.word(earlier)) == UInt32(truncatingIfNeeded: word)
  }

  /// How many of the bytes that are left are the same as those some way back. The first four are.
  @inline(__always)
  private static func matchLength(_ place: UnsafeRawPointer, _ distance: Int, _ left: Int) -> Int {
    let longest = min(DeflateSymbols.longestMatch, left)
    let earlier = place - distance
    var length = 4
    while length &+ 8 <= longest {
      let difference = word(place + length) ^ word(earlier + length)
      if difference != 0 { return length &+ difference.trailingZeroBitCount &>> 3 }
      length &+= 8
    }
    while length < longest,
      place.load(fromByteOffset: length, as: UInt8.self)
        == earlier.load(fromByteOffset: length, as: UInt8.self)
    {
      length &+= 1
    }
    return length
  }
}
