import Listings

extension Stage {
  /// Finds the level in a title.
  static let levels = Stage("levels", input: "2,000 titles") {
    let texts = Texts(listingCount) { $0.title() }
    return {
      var reader = LevelReader()
      var found = 0
      for range in texts.ranges where reader.level(inTitle: texts.bytes.span, range) != nil {
        found += 1
      }
      return found
    }
  }
}
