/// One look at a short cell: what its bytes are, and about how much its numbers say.
struct CellScan {
  private(set) var digits = 0
  private(set) var letters = 0
  private(set) var hasCurrencySign = false
  /// Whether a number is followed at once by `k`: "85k".
  private(set) var hasThousands = false
  /// Whether the cell is one number and nothing else.
  private(set) var isNumber = false
  /// About the value of a number, good enough to compare columns.
  private(set) var value = 0.0

  private var others = 0
  private var isBroken = false
  private var groups = 0

  /// Looks at a trimmed range.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if let value = Self.plainDigits(bytes, range) {
      digits = range.count
      self.value = value
      isNumber = true
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if Byte.isDigit(byte) {
        index = number(bytes, from: index, end: range.upperBound)
      } else if byte < 0x80 {
        note(byte, isFirst: index == range.lowerBound)
        index += 1
      } else {
        index += character(bytes, at: index, end: range.upperBound)
      }
    }
    isNumber = digits > 0 && letters == 0 && others == 0 && !hasCurrencySign && !isBroken
    if value != 0, bytes[range.lowerBound] == 0x2D { value = -value }
  }

  /// The value of a cell of a few digits and nothing else, as most cells of pay columns are.
  private static func plainDigits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
    guard !range.isEmpty, range.count <= 15 else { return nil }
    var value = 0
    for index in range {
      guard Byte.isDigit(bytes[index]) else { return nil }
      value = value &* 10 &+ Int(bytes[index] & 0x0F)
    }
    return Double(value)
  }

  private mutating func note(_ byte: UInt8, isFirst: Bool) {
    switch byte {
    case UInt8(ascii: "$"): hasCurrencySign = true
    case UInt8(ascii: " "), UInt8(ascii: "'"): break
    case UInt8(ascii: "-"), UInt8(ascii: "+"): others += isFirst ? 0 : 1
    default: if Byte.isLetter(byte) { letters += 1 } else { others += 1 }
    }
  }

  private mutating func character(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
    let scalar = Scalar.at(bytes, index, end: end)
    if Scalar.isSpace(scalar.value) || scalar.value == 0x2019 { return scalar.length }
    if PayWords.currencySymbols.value(bytes, index..<index + scalar.length) != nil {
      hasCurrencySign = true
    } else {
      letters += 1
    }
    return scalar.length
  }

  // MARK: One run of digits and the signs between them

  private struct Run {
    var firstLength = 0
    var lastLength = 0
    var earlierSign: UInt8 = 0
    var lastSign: UInt8 = 0
    var signs = 0
    var isRegular = true
  }

  private mutating func number(_ bytes: Span<UInt8>, from start: Int, end limit: Int) -> Int {
    var run = Run()
    var index = start
    var number = 0.0
    var scale = 1.0
    while index < limit {
      let first = index
      while index < limit, Byte.isDigit(bytes[index]) {
        number = number * 10 + Double(bytes[index] & 0x0F)
        scale *= 10
        index += 1
      }
      close(&run, length: index - first)
      guard index + 1 < limit, bytes[index] == 0x2E || bytes[index] == 0x2C,
        Byte.isDigit(bytes[index + 1])
      else { break }
      open(&run, sign: bytes[index])
      scale = 1
      index += 1
    }
    digits += index - start
    judge(run, number, scale, leadsWithZero: bytes[start] == 0x30)
    return behind(bytes, index, end: limit)
  }

  /// `1.2e5` is a number, `85k` a figure of thousands.
  private mutating func behind(_ bytes: Span<UInt8>, _ index: Int, end limit: Int) -> Int {
    guard index < limit else { return index }
    if bytes[index] | 0x20 == UInt8(ascii: "k") { hasThousands = true }
    guard bytes[index] | 0x20 == UInt8(ascii: "e"), index + 1 < limit else { return index }
    let isSigned = bytes[index + 1] == 0x2D || bytes[index + 1] == 0x2B
    let first = index + (isSigned ? 2 : 1)
    guard first < limit, Byte.isDigit(bytes[first]) else { return index }
    var power = 0
    var end = first
    while end < limit, Byte.isDigit(bytes[end]), power < 30 {
      power = power * 10 + Int(bytes[end] & 0x0F)
      end += 1
    }
    for _ in 0..<min(power, 30) { value *= bytes[index + 1] == 0x2D ? 0.1 : 10 }
    return end
  }

  private func open(_ run: inout Run, sign: UInt8) {
    if run.signs > 0 {
      if run.signs > 1, run.lastSign != run.earlierSign { run.isRegular = false }
      if run.lastLength != 3, run.lastLength != 2 { run.isRegular = false }
      run.earlierSign = run.lastSign
    }
    run.lastSign = sign
    run.signs += 1
  }

  private func close(_ run: inout Run, length: Int) {
    if run.signs == 0 { run.firstLength = length }
    run.lastLength = length
  }

  private mutating func judge(
    _ run: Run, _ number: Double, _ scale: Double, leadsWithZero: Bool
  ) {
    let last = run.lastSign
    var isDecimal = false
    if run.signs == 1 {
      let mayGroup = run.lastLength == 3 && run.firstLength <= 3 && !leadsWithZero
      isDecimal = !mayGroup || last == 0x2E
    } else if run.signs > 1 {
      isDecimal = last != run.earlierSign
      if !run.isRegular || (!isDecimal && run.lastLength != 3) { isBroken = true }
    }
    let figure = isDecimal ? number / scale : number
    // Groups parted by spaces or apostrophes go on the same number.
    value = groups == 0 ? figure : value * 1000 + figure
    if groups > 0, run.firstLength != 3 { isBroken = true }
    groups += 1
  }
}
