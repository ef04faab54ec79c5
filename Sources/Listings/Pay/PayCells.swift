import CSVText

/// Reads one number of a pay column: "42405", "60,740.00", "$35.00", "1.2e5".
enum PayCell {
  /// What a pay cell holds.
  enum Content: Equatable {
    /// Blank, `0`, `-1`, "N/A": not stated.
    case notStated
    case amount(ExactDecimal)
    case negative(ExactDecimal)
    /// Digits that are no single amount.
    case unreadable
  }

  /// Reads the cell in `range`; `reader` serves cells with a currency sign or words in them.
  static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout PayTextReader
  ) -> (content: Content, words: PostedPay?) {
    let range = trimmed(bytes, range)
    guard !range.isEmpty else { return (.notStated, nil) }
    if let value = ExactDecimal(ascii: bytes.extracting(range)) {
      return (content(of: value), nil)
    }
    let posted = reader.read(bytes, range)
    if let value = posted.floor ?? posted.ceiling {
      guard posted.floor == nil || posted.ceiling == nil || posted.floor == posted.ceiling else {
        return (.unreadable, posted)
      }
      return (content(of: isNegative(bytes, range) ? value.negated : value), posted)
    }
    return (posted.isUnreadable ? .unreadable : .notStated, nil)
  }

  /// Whether a text without outer space starts with a minus sign: "-$5"; "- $5" is an item of a
  /// list.
  static func isNegative(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let sign = Scalar.at(bytes, range.lowerBound, end: range.upperBound)
    let next = range.lowerBound + sign.length
    return Scalar.isMinus(sign.value) && next < range.upperBound && !Byte.isSpace(bytes[next])
  }

  private static func content(of value: ExactDecimal) -> Content {
    if value.isZero || value == ExactDecimal(-1) { return .notStated }
    return value.isNegative ? .negative(value) : .amount(value)
  }
}
