import Spreads

extension Stage {
  /// Sorts the figures of a group and takes its five percentiles.
  static let quantile = Stage("quantile", input: "20,000 amounts") {
    var random = SeededGenerator(seed: 2)
    let amounts = (0..<20_000).map { _ in Int64(random.number(4_000_000..<90_000_000)) }
    return {
      let sorted = amounts.sorted()
      let quarters = (0...4).map { Quantile.scaled(sorted, numerator: $0, denominator: 4) ?? 0 }
      return Int(quarters.reduce(0, +))
    }
  }
}
