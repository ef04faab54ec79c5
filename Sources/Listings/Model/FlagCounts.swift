/// How many listings have each flag.
package struct FlagCounts: Sendable {
  /// By the bit of a flag.
  private var flags = [Int](repeating: 0, count: ListingFlags.RawValue.bitWidth)
  /// Rows that show an earlier row's job again.
  package var reposts = 0
  /// Rows that are like an earlier one and count as well.
  package var twins = 0

  package init() {}

  /// Counts the flags of a listing, reposts and twins left aside.
  package mutating func add(_ flags: ListingFlags) {
    flags.forEachBit { self.flags[$0] += 1 }
  }

  /// Counts the flags of a listing.
  package mutating func add(_ codes: FlagCodes) {
    add(codes.flags)
    if codes.repostOf != nil { reposts += 1 }
    if codes.twinOf != nil { twins += 1 }
  }

  /// The counts above zero in the order of the schema, by the flags' codes without the rows that some
  /// name.
  package var byCode: [(code: String, count: Int)] {
    var counts = ListingFlags.codes.map { flag, code in
      (code: code, count: flags[flag.rawValue.trailingZeroBitCount])
    }
    counts.append((ListingFlags.repostCode, reposts))
    counts.append((ListingFlags.twinCode, twins))
    return counts.filter { $0.count > 0 }
  }
}
