import Listings
import Spreads

/// How a listing's pay moved between two captures.
///
/// Annual pay is compared where every bound of both sides has it; else pay as posted, where both are
/// for one period. Amounts in two currencies, or for two periods without a year, cannot be set
/// against each other.
public struct PayComparison: Sendable, Equatable {
  /// What became of a bound.
  public enum Move: Sendable, Equatable {
    /// Posted on neither side, or not compared.
    case absent
    /// 0 percent; `nil` where the amount is 0.
    case same(percent: Double?)
    /// In percent of the old amount, above zero; `nil` where that is 0.
    case up(percent: Double?)
    /// In percent of the old amount, below zero; `nil` where that is 0.
    case down(percent: Double?)
    /// Posted in the new capture only.
    case added
    /// Posted in the old capture only.
    case removed
    /// Posted for another period that cannot be compared.
    case incomparable
  }

  public private(set) var floor = Move.absent
  public private(set) var ceiling = Move.absent
  /// All that changed in pay: everything but the level.
  public private(set) var codes: ChangeCodes = []

  /// Nothing to compare.
  public init() {}

  public init(from old: CapturedListing, to new: CapturedListing) {
    guard old.isDisclosed, new.isDisclosed else {
      if old.isDisclosed != new.isDisclosed { codes = .disclosure }
      return
    }
    guard old.currency == new.currency else {
      codes = .currency
      return
    }
    if old.hasAnnualPay, new.hasAnnualPay {
      floor = Self.move(old.annualFloor?.exact, new.annualFloor?.exact)
      ceiling = Self.move(old.annualCeiling?.exact, new.annualCeiling?.exact)
    } else {
      let isComparable = old.pay.period == new.pay.period
      floor = Self.move(old.pay.floor, new.pay.floor, isComparable: isComparable)
      ceiling = Self.move(old.pay.ceiling, new.pay.ceiling, isComparable: isComparable)
    }
    if floor.isChange { codes.insert(.floor) }
    if ceiling.isChange { codes.insert(.ceiling) }
  }

  private static func move(
    _ old: ExactDecimal?, _ new: ExactDecimal?, isComparable: Bool = true
  ) -> Move {
    switch (old, new) {
    case (nil, nil): .absent
    case (nil, _?): .added
    case (_?, nil): .removed
    case (let old?, let new?):
      if !isComparable {
        .incomparable
      } else if old == new {
        .same(percent: old.isZero ? nil : 0)
      } else if old < new {
        .up(percent: PercentChange.percent(from: old, to: new))
      } else {
        .down(percent: PercentChange.percent(from: old, to: new))
      }
    }
  }
}

extension PayComparison.Move {
  /// In percent of the old amount; `nil` where there is none to compare with.
  public var percent: Double? {
    switch self {
    case .same(let percent), .up(let percent), .down(let percent): percent
    case .absent, .added, .removed, .incomparable: nil
    }
  }

  var isChange: Bool {
    switch self {
    case .absent, .same: false
    case .up, .down, .added, .removed, .incomparable: true
    }
  }
}

/// The difference of two amounts in percent of the first.
enum PercentChange {
  /// `(new − old) ÷ old × 100`, exact integers in one division; `nil` where `old` is 0.
  static func percent(from old: ExactDecimal, to new: ExactDecimal) -> Double? {
    let scale = max(old.scale, new.scale)
    let (before, after) = (integer(old, scale), integer(new, scale))
    let difference = (after - before) * 100
    guard before != 0 else { return nil }
    guard let numerator = Int64(exactly: difference), let denominator = Int64(exactly: before)
    else { return Double(difference) / Double(before) }
    return ExactQuotient.double(numerator, over: denominator)
  }

  /// As ``percent(from:to:)-(ExactDecimal,_)``, for medians of amounts in hundredths: whole numbers
  /// of quarter-hundredths.
  static func percent(from old: Double, to new: Double) -> Double? {
    let (before, after) = ((old * 400).rounded(), (new * 400).rounded())
    guard let before = Int64(exactly: before), let after = Int64(exactly: after) else { return nil }
    return percent(
      from: ExactDecimal(mantissa: before, scale: 0), to: ExactDecimal(mantissa: after, scale: 0))
  }

  /// The digits with as many decimals as `scale` says.
  private static func integer(_ decimal: ExactDecimal, _ scale: UInt8) -> Int128 {
    var integer = Int128(decimal.mantissa)
    for _ in decimal.scale..<scale { integer *= 10 }
    return integer
  }
}
