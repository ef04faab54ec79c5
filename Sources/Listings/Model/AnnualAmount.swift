/// Annual pay in one currency, in exact hundredths of its major unit (cents of a dollar; for the
/// yen, which has no minor unit, hundredths all the same).
public struct AnnualAmount: Sendable, Hashable, Comparable {
  /// Hundredths of the major unit per year.
  public let hundredths: Int64

  /// Annual pay above this is treated as unreadable: ten million million major units.
  public static let largest = AnnualAmount(hundredths: 1_000_000_000_000_000)

  public init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  /// A posted amount times the periods in a year, rounded half away from zero to hundredths, as a
  /// spreadsheet's ROUND does. `nil` beyond ``largest``.
  public init?(_ posted: ExactDecimal, times factor: ExactDecimal) {
    if let exact = Self.exactHundredths(posted, factor) {
      hundredths = exact
      return
    }
    let product = Int128(posted.mantissa) * Int128(factor.mantissa)
    let rounded = Self.hundredths(product, scale: Int(posted.scale) + Int(factor.scale))
    guard rounded.magnitude <= Self.largest.hundredths.magnitude else { return nil }
    hundredths = Int64(rounded)
  }

  /// The commonest case in 64 bits: no more than two decimals, and nowhere near ``largest``.
  private static func exactHundredths(_ posted: ExactDecimal, _ factor: ExactDecimal) -> Int64? {
    let scale = posted.scale + factor.scale
    guard scale <= 2, posted.mantissa.magnitude < 1 << 30, factor.mantissa.magnitude < 1 << 12
    else {
      return nil
    }
    let product = posted.mantissa &* factor.mantissa
    return scale == 2 ? product : scale == 1 ? product &* 10 : product &* 100
  }

  private static func hundredths(_ product: Int128, scale: Int) -> Int128 {
    if scale <= 2 { return product * Int128(PowerOfTen.value(UInt8(2 - scale))) }
    // Two steps keep each divisor within 64 bits: scales add up to 36 at the most.
    let excess = scale - 2
    let divisor =
      Int128(PowerOfTen.value(UInt8(min(excess, 18))))
      * Int128(PowerOfTen.value(UInt8(max(0, excess - 18))))
    let (quotient, remainder) = product.magnitude.quotientAndRemainder(dividingBy: UInt128(divisor))
    let roundedUp = remainder * 2 >= UInt128(divisor) ? quotient + 1 : quotient
    return product < 0 ? -Int128(roundedUp) : Int128(roundedUp)
  }

  public static func < (left: AnnualAmount, right: AnnualAmount) -> Bool {
    left.hundredths < right.hundredths
  }

  /// The nearest binary number of major units, for statistics and cells.
  public var double: Double { Double(hundredths) / 100 }
}

extension AnnualAmount: CustomStringConvertible {
  /// Major units with two decimals and no grouping: `85800.00`.
  public var description: String { String(writing: { $0.append(self) }) }
}
