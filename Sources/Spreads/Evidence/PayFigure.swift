import Listings

/// What of a listing's pay a figure is taken over.
enum PayFigure: Sendable {
  case floor, ceiling, midpoint
  /// (ceiling − floor) ÷ floor × 100.
  case spreadPercentage

  /// A listing's value, in ``unit``-ths of the figure; `nil` where it has none. Whole numbers are
  /// exact: annual pay has fewer bits than a `Double`.
  func value(of observation: Observation) -> Double? {
    let floor = observation.floor == Observation.absent ? nil : observation.floor
    let ceiling = observation.ceiling == Observation.absent ? nil : observation.ceiling
    switch self {
    case .floor: return floor.map { Double($0) }
    case .ceiling: return ceiling.map { Double($0) }
    case .midpoint:
      guard let floor, let ceiling else { return nil }
      return Double(floor + ceiling)
    case .spreadPercentage:
      guard let floor, let ceiling, floor > 0 else { return nil }
      return ExactQuotient.double((ceiling - floor) * 100, over: floor)
    }
  }

  /// How many units of ``value(of:)`` make one of the figure.
  var unit: Double {
    switch self {
    case .floor, .ceiling: 100
    case .midpoint: 200
    case .spreadPercentage: 1
    }
  }
}
