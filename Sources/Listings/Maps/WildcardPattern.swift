/// A pattern over whole texts, in which `*` stands for any stretch, also for none. Letter case,
/// accents of Latin letters and runs of white space do not count.
struct WildcardPattern: Sendable {
  private let pattern: [UInt8]
  private static let wildcard = UInt8(ascii: "*")

  init(_ text: some StringProtocol) {
    pattern = Self.folded(text)
  }

  /// A text in the form in which ``matches(_:)`` takes it.
  static func folded(_ text: some StringProtocol) -> [UInt8] {
    FoldedText(text, .search).pattern
  }

  /// Whether a folded text as a whole fits the pattern.
  func matches(_ text: Span<UInt8>) -> Bool {
    var place = 0
    var index = 0
    // Where to go on from when the stretch of the latest wildcard turns out to be too short.
    var retry: (place: Int, index: Int)?
    while index < text.count {
      if place < pattern.count, pattern[place] == Self.wildcard {
        place += 1
        retry = (place, index)
      } else if place < pattern.count, pattern[place] == text[index] {
        place += 1
        index += 1
      } else if let latest = retry {
        retry = (latest.place, latest.index + 1)
        (place, index) = (latest.place, latest.index + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == Self.wildcard }
  }
}
