/// Whole numbers of any size as decimal digits: slow, plain arithmetic to check the fast one against.
struct BigDigits: Equatable {
  /// The digits, lowest first, without leading zeros; empty for zero.
  private(set) var digits: [Int]

  init(_ number: UInt64) {
    self.init(digits: String(number).reversed().compactMap(\.wholeNumberValue))
  }

  private init(digits: [Int]) {
    self.digits = digits
    while self.digits.last == 0 { self.digits.removeLast() }
  }

  /// The product, digit by digit.
  func times(_ other: BigDigits) -> BigDigits {
    var result = Array(repeating: 0, count: digits.count + other.digits.count + 1)
    for (place, digit) in digits.enumerated() {
      for (otherPlace, otherDigit) in other.digits.enumerated() {
        result[place + otherPlace] += digit * otherDigit
      }
    }
    for place in result.indices.dropLast() {
      result[place + 1] += result[place] / 10
      result[place] %= 10
    }
    return BigDigits(digits: result)
  }

  /// Divides by `10^places`, rounding half up; multiplies for negative places.
  func dividedByTen(_ places: Int) -> BigDigits {
    if places <= 0 { return BigDigits(digits: Array(repeating: 0, count: -places) + digits) }
    guard digits.count >= places else { return BigDigits(digits: []) }
    var rest = Array(digits.dropFirst(places))
    guard digits[places - 1] >= 5 else { return BigDigits(digits: rest) }
    var place = 0
    rest.append(0)
    while rest[place] == 9 {
      rest[place] = 0
      place += 1
    }
    rest[place] += 1
    return BigDigits(digits: rest)
  }

  var description: String {
    digits.isEmpty ? "0" : digits.reversed().map(String.init).joined()
  }
}
