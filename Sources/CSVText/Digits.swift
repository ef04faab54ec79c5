extension [UInt8] {
  /// Adds a number in decimal digits, with zeros before them up to a width.
  package mutating func appendDigits(_ number: UInt64, width: Int = 1) {
    var digits = Swift.max(width, 1)
    var limit: UInt64 = 10
    for _ in 1..<digits { limit = limit &* 10 }
    // Twenty digits hold any number, and their limit would not fit.
    while digits < 20, number >= limit {
      digits += 1
      limit = limit &* 10
    }
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
    var rest = number
    var text = mutableSpan
    var index = text.count &- 1
    while rest > 0, index >= text.count &- digits {
      text[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      index &-= 1
    }
  }
}
