/// The whole numbers that the amounts of a spread stand for.
///
/// A spread holds each amount as the binary number nearest to it. As amounts are whole hundredths,
/// or quarters of them, the whole number can be had back.
enum ExactAmount {
  /// Up to here, the largest annual amount, the whole numbers are the true ones.
  private static let largest = 1e13

  /// An amount in hundredths; `nil` without one, and beyond ten million million.
  static func hundredths(_ amount: Double?) -> Int64? { whole(amount, times: 100) }

  /// A median or a quartile in quarters of a hundredth; `nil` as for ``hundredths(_:)``.
  static func quarterHundredths(_ amount: Double?) -> Int64? { whole(amount, times: 400) }

  private static func whole(_ amount: Double?, times factor: Double) -> Int64? {
    guard let amount, amount.magnitude <= largest else { return nil }
    let product = amount * factor
    let nearest = product.rounded()
    // What the product lost in rounding counts: near the largest amount it is half a unit.
    let rest = (product - nearest) + (-product).addingProduct(amount, factor)
    return Int64(nearest) + Int64(rest.rounded())
  }
}
