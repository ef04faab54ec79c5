import CSVText

extension Listing {
  /// Sets the hashes of the listing, whose texts stand in `text`.
  mutating func setKeys(_ text: Span<UInt8>, content: UInt64) {
    keys.content = content
    var post = StableHash()
    post.combine(text, employer.range)
    post.combine(text, title.range)
    post.combine(text, level.range)
    post.combine(text, location.range)
    keys.post = post.value
    combinePay(into: &post)
    keys.paidPost = post.value
    guard !id.isEmpty else { return }
    var identified = StableHash()
    identified.combine(text, id.range)
    combinePay(into: &identified)
    keys.identified = identified.value
  }

  @inline(__always)
  private mutating func combinePay(into hash: inout StableHash) {
    hash.combine(payMin)
    hash.combine(payMax)
    hash.combine(UInt64(payPeriod?.rawValue ?? .max))
    guard let letters = currency?.letters else { return }
    hash.combine(UInt64(letters.0))
    hash.combine(UInt64(letters.1))
    hash.combine(UInt64(letters.2))
  }
}
