/// Writes figures as decimal text, the same on every machine and in every locale.
public enum FigureFormat {
  /// A figure with a fixed number of decimals, without grouping and without an exponent.
  ///
  /// Rounds half away from zero on the shortest decimal text that names the figure, as a person
  /// would who sees it: 12345.675 gives `12345.68`, although the binary number is a little less.
  /// Nothing is written as negative zero. Empty for NaN and the infinities.
  public static func text(_ figure: Double, decimals: Int) -> String {
    guard var digits = ShortestDecimal(figure) else { return "" }
    digits.round(toDecimals: decimals)
    return digits.text(decimals: decimals)
  }

  /// A decimal text, or a whole number, with commas between groups of three digits: `1,234,567.80`.
  public static func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      let following = whole.count - index
      if let last = grouped.last, last != "-", following.isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped + text.dropFirst(whole.count)
  }
}

/// The shortest decimal that names a binary number: 0.`digits` × 10^`point`.
private struct ShortestDecimal {
  private var isNegative: Bool
  private var digits: [UInt8] = []
  /// How many of the digits stand before the decimal sign; more than there are means zeros.
  private var point = 0

  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    isNegative = number < 0
    let parts = number.magnitude.description.split(separator: "e")
    var fraction = 0
    var isFraction = false
    for byte in parts[0].utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { fraction += 1 }
      }
    }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    point = digits.count - fraction + exponent
  }

  /// Rounds half away from zero.
  mutating func round(toDecimals decimals: Int) {
    let kept = point + decimals
    guard kept < digits.count else { return }
    let roundsUp = kept >= 0 && digits[kept] >= 5
    digits.removeSubrange(max(0, kept)...)
    guard roundsUp else { return }
    while digits.last == 9 { digits.removeLast() }
    if digits.isEmpty {
      digits = [1]
      point += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }

  func text(decimals: Int) -> String {
    let whole = point > 0 ? (0..<point).map(digit) : [0]
    let fraction = (point..<point + decimals).map(digit)
    let isZero = digits.allSatisfy { $0 == 0 }
    var text = isNegative && !isZero ? [UInt8(ascii: "-")] : []
    text += whole.map { $0 + UInt8(ascii: "0") }
    if decimals > 0 { text.append(UInt8(ascii: ".")) }
    text += fraction.map { $0 + UInt8(ascii: "0") }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digit at a place counted from the first one; zero beyond either end.
  private func digit(_ place: Int) -> UInt8 {
    digits.indices.contains(place) ? digits[place] : 0
  }
}
