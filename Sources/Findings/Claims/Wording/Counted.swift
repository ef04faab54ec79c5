import Listings

/// Numbers of things in words.
enum Counted {
  /// `1 listing`, `1,200 listings`.
  static func text(_ count: Int, _ word: String) -> String {
    "\(Grouped.text(plain: String(count))) \(word)\(count == 1 ? "" : "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
