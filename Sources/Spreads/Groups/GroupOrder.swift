import Listings

/// The order of the spread table's rows.
package enum GroupOrder {
  /// Field by field: levels in ladder order, then those on no ladder alphabetically, an empty text
  /// last; then currencies alphabetically, none last.
  static func precedes(_ left: GroupRow, _ right: GroupRow) -> Bool {
    for index in left.key.indices {
      if index == left.levelIndex, left.rank != right.rank {
        return precedes(left.rank, right.rank)
      }
      if !left.key[index].utf8.elementsEqual(right.key[index].utf8) {
        return precedes(left.key[index], right.key[index])
      }
    }
    return precedes(left.currency, right.currency)
  }

  /// As ``AlphabeticalText`` has it: an empty text is last.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    AlphabeticalText(left) < AlphabeticalText(right)
  }

  /// `nil` is last.
  package static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }
}
