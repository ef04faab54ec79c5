/// A stored number as decimal digits. Spreadsheets store binary fractions with 17 digits and show 15 of
/// them: `45.550000000000004` is 45.55. No binary arithmetic takes part.
struct DecimalText: Equatable {
  /// How many digits a spreadsheet shows.
  private static let precision = 15

  private(set) var isNegative = false
  /// Without zeros at either end; empty for zero.
  private var digits: [UInt8] = []
  /// Where the decimal point stands, counted from the first digit: 2 in 45.55, -1 in 0.0123.
  private var point = 0

  /// Nil for what is no number, or one that a spreadsheet cannot hold.
  init?(_ text: some Collection<UInt8>) {
    var rest = text[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    let whole = rest.prefix { 0x30...0x39 ~= $0 }
    rest = rest.dropFirst(whole.count)
    digits = Array(whole)
    point = digits.count
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix { 0x30...0x39 ~= $0 }
      rest = rest.dropFirst(fraction.count)
      digits += fraction
    }
    guard !digits.isEmpty, digits.count <= 400, let exponent = Self.exponent(rest) else {
      return nil
    }
    point += exponent
    round()
  }

  /// What stands behind the digits: nothing, or `E-5`; nil for anything else.
  private static func exponent(_ text: some Collection<UInt8>) -> Int? {
    guard let first = text.first else { return 0 }
    guard first | 0x20 == UInt8(ascii: "e"), text.count <= 5,
      let exponent = Int(String(decoding: text.dropFirst(), as: UTF8.self)), abs(exponent) <= 400
    else { return nil }
    return exponent
  }

  /// Keeps the digits that a spreadsheet shows, the last of them rounded half up.
  private mutating func round() {
    let zeros = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.count > Self.precision {
      let roundsUp = digits[Self.precision] >= 0x35
      digits.removeLast(digits.count - Self.precision)
      if roundsUp { addOne() }
    }
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { (isNegative, point) = (false, 0) }
  }

  private mutating func addOne() {
    var place = digits.count - 1
    while place >= 0, digits[place] == 0x39 {
      digits[place] = 0x30
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(0x31, at: 0)
      point += 1
    }
  }

  /// How many digits stand before the decimal point; 0 for numbers below 1.
  var wholeDigits: Int { digits.isEmpty ? 0 : max(point, 0) }

  /// The number times a power of ten.
  mutating func shift(by places: Int) {
    if !digits.isEmpty { point += places }
  }

  /// Appends the number without its sign: `45.55`; zeros are put before it up to `width` digits.
  ///
  /// Three decimals get a zero behind them, since `45.125` by itself might be forty-five thousand.
  func appendMagnitude(to text: inout [UInt8], width: Int = 1) {
    let whole = max(point, 0)
    for _ in 0..<max(width - whole, 0) { text.append(0x30) }
    for place in 0..<whole { text.append(place < digits.count ? digits[place] : 0x30) }
    let decimals = digits.count - point
    guard decimals > 0 else { return }
    text.append(UInt8(ascii: "."))
    for place in point..<digits.count { text.append(place < 0 ? 0x30 : digits[place]) }
    if decimals == 3, 1...3 ~= whole { text.append(0x30) }
  }

  /// The nearest binary number, for dates.
  var double: Double {
    var text: [UInt8] = []
    appendMagnitude(to: &text)
    let magnitude = Double(String(decoding: text, as: UTF8.self)) ?? 0
    return isNegative ? -magnitude : magnitude
  }
}
