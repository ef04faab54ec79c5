/// How far a range goes above its floor, (ceiling − floor) ÷ floor, as an exact fraction.
struct RelativeWidth: Sendable {
  /// Ceiling − floor in hundredths; not negative.
  let width: Int64
  /// In hundredths; above zero.
  let floor: Int64

  /// `nil` for a floor that is not above zero.
  init?(floor: Int64, ceiling: Int64) {
    guard floor > 0 else { return nil }
    width = ceiling - floor
    self.floor = floor
  }

  /// In percent of the floor.
  var percent: Double? { ExactQuotient.double(width * 100, over: floor) }

  /// The mean of two in percent, rounded once. Half the sum of two rounded percentages may be on
  /// the wrong side of a half: 0.08 % and 0.09 % have the mean 0.085 %, but in binary numbers a
  /// little less.
  static func meanPercent(_ first: RelativeWidth, _ second: RelativeWidth) -> Double? {
    let floors = (Int128(first.floor), Int128(second.floor))
    let sum = Int128(first.width) * floors.1 + Int128(second.width) * floors.0
    return ExactQuotient.double(wide: sum * 50, overWide: floors.0 * floors.1)
  }
}

extension RelativeWidth: Comparable {
  static func < (left: RelativeWidth, right: RelativeWidth) -> Bool {
    Int128(left.width) * Int128(right.floor) < Int128(right.width) * Int128(left.floor)
  }

  /// Equal fractions are equal, whatever their floors.
  static func == (left: RelativeWidth, right: RelativeWidth) -> Bool {
    Int128(left.width) * Int128(right.floor) == Int128(right.width) * Int128(left.floor)
  }
}
