import Listings

extension Stage {
  /// Reads the day of posting.
  static let dates = Stage("dates", input: "2,000 dates, half of them in words") {
    let texts = Texts(listingCount) { $0.date() }
    return {
      var found = 0
      for range in texts.ranges where DateReader.read(texts.bytes.span, range) != .none {
        found += 1
      }
      return found
    }
  }
}
