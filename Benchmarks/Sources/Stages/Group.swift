import Listings
import Spreads

extension Stage {
  /// Collects listings into their groups.
  static let group = Stage("group", input: "2,000 listings") {
    var reader = try ListingReader.messyListings(MessyListings.file(count: listingCount))
    var batches: [ListingBatch] = []
    while let batch = try reader.next() { batches.append(batch) }
    return { [batches] in
      var groups = ListingGroups { LevelLadder.ladder(among: $0) }
      for batch in batches { groups.add(batch) }
      return groups.count
    }
  }
}
