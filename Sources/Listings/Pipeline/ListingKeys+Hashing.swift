import CSVText

extension ListingKeys {
  /// Hashes of a listing whose texts stand in `text`.
  init(_ listing: Listing, _ text: Span<UInt8>, content: UInt64) {
    self.content = content
    var post = StableHash()
    for range in [listing.employer, listing.title, listing.level, listing.location] {
      post.combine(text, range.range)
    }
    self.post = post.value
    var paid = post
    Self.combinePay(of: listing, into: &paid)
    paidPost = paid.value
    guard !listing.id.isEmpty else { return }
    var identified = StableHash()
    identified.combine(text, listing.id.range)
    Self.combinePay(of: listing, into: &identified)
    self.identified = identified.value
  }

  private static func combinePay(of listing: Listing, into hash: inout StableHash) {
    hash.combine(listing.payMin)
    hash.combine(listing.payMax)
    hash.combine(UInt64(listing.payPeriod?.rawValue ?? .max))
    guard let letters = listing.currency?.letters else { return }
    hash.combine(UInt64(letters.0))
    hash.combine(UInt64(letters.1))
    hash.combine(UInt64(letters.2))
  }
}
