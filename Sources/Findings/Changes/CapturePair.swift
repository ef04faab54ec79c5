public import Listings
import Spreads

/// Two captures of a board with their texts in common, collected batch by batch.
///
/// Takes about 160 bytes a listing, besides the different texts. A run has fewer than 2³¹ listings.
public struct CapturePair: Sendable {
  /// Which of the two captures.
  public enum Side: Sendable, CaseIterable {
    case old, new
  }

  public private(set) var old = Capture()
  public private(set) var new = Capture()
  /// The different texts of both.
  private(set) var texts = ByteInterner()
  /// The different pays of both.
  private(set) var pays = NumberedValues<PostedAmounts>()

  public init() {}

  /// Adds the listings of a batch to one side. The batches of a side must come in input order, all
  /// of them, from one reader; which side comes first does not matter.
  public mutating func add(_ batch: ListingBatch, to side: Side) {
    for listing in batch.listings {
      let captured = CapturedListing(listing, in: batch, &texts, &pays)
      switch side {
      case .old: old.add(captured, repostOf: listing.repostOf)
      case .new: new.add(captured, repostOf: listing.repostOf)
      }
    }
  }

  public subscript(side: Side) -> Capture {
    switch side {
    case .old: old
    case .new: new
    }
  }
}
