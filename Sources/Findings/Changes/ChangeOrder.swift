import Spreads

/// The order of the rows of changes: changed, added, removed, unchanged; inside by employer, title,
/// level and place, alphabetically; then by row.
struct ChangeOrder {
  /// By the number of a text: its place in the alphabet.
  private let ranks: [Int32]

  /// Orders the employers, titles, levels and places of both captures.
  init(_ pair: CapturePair) {
    var isUsed = [Bool](repeating: false, count: pair.texts.count)
    for listing in [pair.old.listings, pair.new.listings].joined() {
      for number in [listing.employer, listing.title, listing.level, listing.location] {
        isUsed[Int(number)] = true
      }
    }
    let texts = isUsed.indices.filter { isUsed[$0] }.map { number in
      (
        text: AlphabeticalText(String(decoding: pair.texts[Int32(number)], as: UTF8.self)),
        number: number
      )
    }
    var ranks = [Int32](repeating: 0, count: isUsed.count)
    for (rank, text) in texts.sorted(by: { $0.text < $1.text }).enumerated() {
      ranks[text.number] = Int32(rank)
    }
    self.ranks = ranks
  }

  /// What a row is ordered by, in place of its texts.
  struct Key: Comparable {
    let status: Int32
    let employer: Int32
    let title: Int32
    let level: Int32
    let location: Int32
    let ordinal: Int32

    static func < (left: Key, right: Key) -> Bool {
      if left.status != right.status { return left.status < right.status }
      if left.employer != right.employer { return left.employer < right.employer }
      if left.title != right.title { return left.title < right.title }
      if left.level != right.level { return left.level < right.level }
      if left.location != right.location { return left.location < right.location }
      return left.ordinal < right.ordinal
    }
  }

  /// The key of a row that shows this listing.
  func key(_ status: ChangeStatus, _ listing: CapturedListing) -> Key {
    let place = ChangeStatus.allCases.firstIndex(of: status) ?? 0
    return Key(
      status: Int32(place), employer: ranks[Int(listing.employer)],
      title: ranks[Int(listing.title)], level: ranks[Int(listing.level)],
      location: ranks[Int(listing.location)], ordinal: Int32(listing.ordinal))
  }
}
