/// An axis from zero to a round number, with few ticks, so that their words have room on a phone.
struct ChartScale {
  /// From 0 up, in equal steps; the last one is at or above the highest amount.
  let ticks: [Double]

  private static let mostSteps = 3.0

  init(highest: Double) {
    guard highest > 0, highest.isFinite else {
      ticks = [0, 1]
      return
    }
    var unit = 1.0
    while unit * 10 * Self.mostSteps < highest { unit *= 10 }
    while unit * Self.mostSteps >= highest * 10, unit > 0.01 { unit /= 10 }
    let factors = [1, 2, 2.5, 5, 10.0]
    let step = unit * (factors.first { unit * $0 * Self.mostSteps >= highest } ?? 10)
    let steps = Int((highest / step).rounded(.up))
    ticks = (0...max(1, steps)).map { Double($0) * step }
  }

  /// Where an amount lies, in percent of the axis. A little room is left at the right end for the
  /// border of a bar.
  func percent(_ amount: Double) -> Double { amount / (ticks.last ?? 1) * 99.5 }
}
