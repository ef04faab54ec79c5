import Spreads

/// Finds the listing of the new capture that is the same job as one of the old.
///
/// Rounds go from the closest likeness to the loosest (``MatchRound/all``); each listing is paired
/// once at most. The pairs do not depend on the order of rows. Takes time in proportion to the
/// number of listings.
struct CaptureMatcher {
  private let pair: CapturePair
  /// By index of an old listing: the index of its new one, or ``unmatched``.
  private(set) var newOfOld: [Int32]
  /// By index of a new listing: the index of its old one, or ``unmatched``.
  private(set) var oldOfNew: [Int32]
  private let oldWithOtherIDs: Set<Int32>
  private let newWithOtherIDs: Set<Int32>

  static let unmatched: Int32 = -1

  init(_ pair: CapturePair) {
    self.pair = pair
    newOfOld = [Int32](repeating: Self.unmatched, count: pair.old.listings.count)
    oldOfNew = [Int32](repeating: Self.unmatched, count: pair.new.listings.count)
    oldWithOtherIDs = Set(pair.old.otherIDs.map(\.listing))
    newWithOtherIDs = Set(pair.new.otherIDs.map(\.listing))
    for round in MatchRound.all { match(round) }
  }

  private mutating func match(_ round: MatchRound) {
    let buckets = buckets(round)
    var contested: [Int] = []
    for bucket in 0..<buckets.count {
      if buckets.isContested(bucket) {
        contested.append(bucket)
      } else {
        match(bucket, of: buckets, round)
      }
    }
    // A job with several ids goes with the first of them, whatever the order of rows.
    contested.sort {
      pair.texts[buckets.key(of: $0).id].lexicographicallyPrecedes(
        pair.texts[buckets.key(of: $1).id])
    }
    for bucket in contested { match(bucket, of: buckets, round) }
  }

  // MARK: Buckets

  /// The listings that are left, by what the round asks for.
  private func buckets(_ round: MatchRound) -> MatchBuckets {
    var buckets = MatchBuckets()
    for (listing, id, isContested) in candidates(pair.old, newOfOld, oldWithOtherIDs, round) {
      let key = round.key(of: pair.old.listings[Int(listing)], id: id, pair.texts)
      if let key { buckets.addOld(listing, under: key, isContested: isContested) }
    }
    guard buckets.count > 0 else { return buckets }
    for (listing, id, isContested) in candidates(pair.new, oldOfNew, newWithOtherIDs, round) {
      let key = round.key(of: pair.new.listings[Int(listing)], id: id, pair.texts)
      if let key { buckets.addNew(listing, under: key, isContested: isContested) }
    }
    return buckets
  }

  /// The listings of a side that are left, once for each of their ids where the round asks for ids.
  private func candidates(
    _ capture: Capture, _ partners: [Int32], _ withOtherIDs: Set<Int32>, _ round: MatchRound
  ) -> [(listing: Int32, id: Int32, isContested: Bool)] {
    var candidates: [(listing: Int32, id: Int32, isContested: Bool)] = []
    for (index, listing) in capture.listings.enumerated() where partners[index] == Self.unmatched {
      let isContested =
        !withOtherIDs.isEmpty && round.contains(.id)
        && withOtherIDs.contains(Int32(index))
      candidates.append((Int32(index), listing.id, isContested))
    }
    guard round.contains(.id) else { return candidates }
    for other in capture.otherIDs where partners[Int(other.listing)] == Self.unmatched {
      candidates.append((other.listing, other.id, true))
    }
    return candidates
  }

  // MARK: Pairs

  private mutating func match(_ bucket: Int, of buckets: MatchBuckets, _ round: MatchRound) {
    if let only = buckets.onlyPair(in: bucket) {
      join(only.old, only.new)
    } else {
      let members = buckets.members(of: bucket)
      let old = left(members.old, newOfOld, pair.old)
      let new = left(members.new, oldOfNew, pair.new)
      guard !round.contains(.unique) || old.count == 1 && new.count == 1 else { return }
      for (old, new) in zip(old, new) { join(old, new) }
    }
  }

  private mutating func join(_ old: Int32, _ new: Int32) {
    guard newOfOld[Int(old)] == Self.unmatched, oldOfNew[Int(new)] == Self.unmatched else { return }
    newOfOld[Int(old)] = new
    oldOfNew[Int(new)] = old
  }

  /// Those of a bucket's listings that are left, each once, in a fixed order: by pay, then by what
  /// else they say, then by row.
  private func left(_ members: [Int32], _ partners: [Int32], _ capture: Capture) -> [Int32] {
    var left = members.filter { partners[Int($0)] == Self.unmatched }
    guard left.count > 1 else { return left }
    left = Array(Set(left))
    return left.sorted { precedes(capture.listings[Int($0)], capture.listings[Int($1)]) }
  }

  private func precedes(_ left: CapturedListing, _ right: CapturedListing) -> Bool {
    if left.payNumber != right.payNumber {
      return pair.pays.values[Int(left.payNumber)] < pair.pays.values[Int(right.payNumber)]
    }
    for field in [\CapturedListing.title, \.level, \.location, \.id]
    where left[keyPath: field] != right[keyPath: field] {
      return pair.texts[left[keyPath: field]].lexicographicallyPrecedes(
        pair.texts[right[keyPath: field]])
    }
    return left.ordinal < right.ordinal
  }
}
