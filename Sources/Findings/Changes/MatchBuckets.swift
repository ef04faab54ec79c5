/// The listings of both sides that share a key, in one round of matching.
struct MatchBuckets {
  /// A listing in a chain of those with its key.
  private struct Link {
    let listing: Int32
    /// The next link, or ``none``.
    let next: Int32
  }

  private struct Bucket {
    let key: MatchKey
    var old = none
    var new = none
    /// Whether one of its listings is in other buckets as well.
    var isContested = false
  }

  private static let none: Int32 = -1
  private var numbers: [MatchKey: Int32] = [:]
  private var buckets: [Bucket] = []
  private var links: [Link] = []

  /// How many keys the old side has.
  var count: Int { buckets.count }

  /// Puts an old listing into the bucket of a key. The old side is to be added before the new.
  mutating func addOld(_ listing: Int32, under key: MatchKey, isContested: Bool) {
    let number = numbers[key] ?? append(key)
    links.append(Link(listing: listing, next: buckets[Int(number)].old))
    buckets[Int(number)].old = Int32(links.count - 1)
    if isContested { buckets[Int(number)].isContested = true }
  }

  /// Puts a new listing into the bucket of a key, where the old side has that key.
  mutating func addNew(_ listing: Int32, under key: MatchKey, isContested: Bool) {
    guard let number = numbers[key] else { return }
    links.append(Link(listing: listing, next: buckets[Int(number)].new))
    buckets[Int(number)].new = Int32(links.count - 1)
    if isContested { buckets[Int(number)].isContested = true }
  }

  private mutating func append(_ key: MatchKey) -> Int32 {
    let number = Int32(buckets.count)
    buckets.append(Bucket(key: key))
    numbers[key] = number
    return number
  }

  func key(of bucket: Int) -> MatchKey { buckets[bucket].key }

  /// Whether the order in which this bucket is taken matters.
  func isContested(_ bucket: Int) -> Bool { buckets[bucket].isContested }

  /// The one old and the one new listing of a bucket; `nil` where there are more, or none.
  func onlyPair(in bucket: Int) -> (old: Int32, new: Int32)? {
    let (old, new) = (buckets[bucket].old, buckets[bucket].new)
    guard old != Self.none, new != Self.none, links[Int(old)].next == Self.none,
      links[Int(new)].next == Self.none
    else { return nil }
    return (links[Int(old)].listing, links[Int(new)].listing)
  }

  /// The listings of a bucket on either side.
  func members(of bucket: Int) -> (old: [Int32], new: [Int32]) {
    (members(from: buckets[bucket].old), members(from: buckets[bucket].new))
  }

  private func members(from first: Int32) -> [Int32] {
    var members: [Int32] = []
    var link = first
    while link != Self.none {
      members.append(links[Int(link)].listing)
      link = links[Int(link)].next
    }
    return members
  }
}
