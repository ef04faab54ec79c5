import CSVText

/// A number of hundredths below 10¹³, as most numbers are: money, whose digits need no search. 15 digits
/// tell numbers apart, so that fewer than these would not do.
struct Hundredths {
  private let magnitude: Int
  private let isNegative: Bool

  /// The most bytes that its digits take.
  static let most = 24

  /// `nil` of numbers that are no hundredths, or too large.
  init?(_ number: Double) {
    guard number.magnitude < 1e13 else { return nil }
    let magnitude = Int((number.magnitude * 100).rounded())
    guard Double(magnitude) / 100 == number.magnitude else { return nil }
    self.magnitude = magnitude
    isNegative = number < 0
  }

  fileprivate func write(to pen: inout BytePen) {
    if isNegative { pen.append(ascii: "-") }
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 100)
    pen.append(digits: UInt64(whole))
    guard part > 0 else { return }
    pen.append(ascii: ".")
    pen.append(UInt8(ascii: "0") + UInt8(part / 10))
    if part % 10 > 0 { pen.append(UInt8(ascii: "0") + UInt8(part % 10)) }
  }
}

extension BytePen {
  /// Adds a number of hundredths with as few decimals as it has.
  mutating func append(_ amount: Hundredths) { amount.write(to: &self) }
}
