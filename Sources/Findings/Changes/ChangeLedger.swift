import Spreads

/// What became of every listing of two captures: each is in one row exactly, as added, removed,
/// changed or unchanged, in a fixed order (see ``ChangeStatus``, then employer, title, level, place
/// and row).
public struct ChangeLedger: Sendable, RandomAccessCollection {
  private struct Entry {
    let status: ChangeStatus
    let codes: ChangeCodes
    /// Indices of the listings, -1 for none.
    let old: Int32
    let new: Int32
  }

  private let pair: CapturePair
  private let entries: [Entry]
  public let counts: ChangeCounts

  /// Matches the captures and compares the listings of each pair.
  public init(_ pair: CapturePair) {
    self.pair = pair
    entries = Self.ordered(Self.entries(pair), pair)
    counts = ChangeCounts(
      old: pair.old.listings.count, new: pair.new.listings.count,
      reposts: pair.old.repostCount + pair.new.repostCount,
      ofStatus: Dictionary(grouping: entries, by: \.status).mapValues(\.count))
  }

  private static func entries(_ pair: CapturePair) -> [Entry] {
    let matcher = CaptureMatcher(pair)
    var entries: [Entry] = []
    for (index, old) in matcher.oldOfNew.enumerated() {
      let new = Int32(index)
      guard old != CaptureMatcher.unmatched else {
        entries.append(Entry(status: .added, codes: [], old: -1, new: new))
        continue
      }
      let codes = codes(from: pair.old.listings[Int(old)], to: pair.new.listings[index])
      let status = codes.isEmpty ? ChangeStatus.unchanged : .changed
      entries.append(Entry(status: status, codes: codes, old: old, new: new))
    }
    for (index, new) in matcher.newOfOld.enumerated() where new == CaptureMatcher.unmatched {
      entries.append(Entry(status: .removed, codes: [], old: Int32(index), new: -1))
    }
    return entries
  }

  private static func codes(from old: CapturedListing, to new: CapturedListing) -> ChangeCodes {
    var codes = PayComparison(from: old, to: new).codes
    if old.level != new.level { codes.insert(.level) }
    return codes
  }

  private static func ordered(_ entries: [Entry], _ pair: CapturePair) -> [Entry] {
    let order = ChangeOrder(pair)
    let keyed = entries.map { entry in
      let shown =
        entry.new >= 0 ? pair.new.listings[Int(entry.new)] : pair.old.listings[Int(entry.old)]
      return (key: order.key(entry.status, shown), entry: entry)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.entry)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(index: Int) -> ListingChange {
    let entry = entries[index]
    return ListingChange(
      status: entry.status, codes: entry.codes,
      old: entry.old >= 0 ? pair.old.listings[Int(entry.old)] : nil,
      new: entry.new >= 0 ? pair.new.listings[Int(entry.new)] : nil, texts: pair.texts)
  }

  /// The rows without the unchanged, which come last.
  public var withoutUnchanged: Slice<ChangeLedger> { prefix(count - counts.unchanged) }
}

/// How many listings two captures have, and what became of them.
///
/// Always `old = removed + changed + unchanged` and `new = added + changed + unchanged`.
public struct ChangeCounts: Sendable, Equatable {
  /// Listings of the old capture, each job once.
  public let old: Int
  /// Listings of the new capture, each job once.
  public let new: Int
  /// Rows of both captures that are not counted since they show a job again.
  public let reposts: Int
  public let added: Int
  public let removed: Int
  public let changed: Int
  public let unchanged: Int

  init(old: Int, new: Int, reposts: Int, ofStatus counts: [ChangeStatus: Int]) {
    self.old = old
    self.new = new
    self.reposts = reposts
    added = counts[.added] ?? 0
    removed = counts[.removed] ?? 0
    changed = counts[.changed] ?? 0
    unchanged = counts[.unchanged] ?? 0
  }

  /// Whether a listing was added, removed or changed.
  public var hasChanges: Bool { added + removed + changed > 0 }

  /// `300 listings before, 310 after: 12 added, 2 removed, 5 changed, 293 unchanged`.
  public var summary: String {
    let before = "\(old) listing\(old == 1 ? "" : "s") before"
    let reposts = "\(reposts) repost\(reposts == 1 ? "" : "s")"
    return "\(before), \(new) after: \(added) added, \(removed) removed, \(changed) changed, "
      + "\(unchanged) unchanged" + (self.reposts == 0 ? "" : " (\(reposts) not counted)")
  }
}
