/// What stands around the digits by which a number is shown: `$` in `$45,000.00`, ` per hour` in
/// `28.50 per hour`.
struct ShownNumber {
  private(set) var prefix: [UInt8] = []
  private(set) var suffix: [UInt8] = []
  /// The digits that are always shown before the decimal point: 5 where 123 is shown as `00123`.
  private(set) var width = 1

  /// Neither words nor signs for a number that is shown shortened, as 45000 is by `45K`: with them the
  /// whole number would be another.
  init(_ shown: [UInt8], of number: DecimalText) {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    guard let first = shown.firstIndex(where: isDigit), let last = shown.lastIndex(where: isDigit)
    else { return }
    let digits = shown[first...last].filter(isDigit)
    guard digits.drop(while: { $0 == 0x30 }).count >= number.wholeDigits,
      !shown.contains(UInt8(ascii: "\n"))
    else { return }
    prefix = Self.words(shown[..<first])
    suffix = Self.words(shown[(last + 1)...])
    if digits.count == last - first + 1, digits.count > 1, digits[0] == 0x30 {
      width = digits.count
    }
  }

  /// Whether a sign or a code of a currency stands there: anything but white space.
  var hasCurrency: Bool { (prefix + suffix).contains { $0 > 0x20 } }

  /// What is neither a sign nor a bracket of a negative number, nor that of a percentage.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let kept = text.filter { !"-−+()%".contains($0) }
    return kept.allSatisfy(\.isWhitespace) ? [] : Array(kept.utf8)
  }
}
