/// One percentile of a group's floors, ceilings and midpoints, as annual amounts in major units.
///
/// Of type 7 as all quantiles are, or by openings where they weigh. `nil` where no listing has the
/// bound.
public struct PercentileFigures: Sendable, Equatable {
  public var floor: Double?
  public var ceiling: Double?
  public var midpoint: Double?

  public init(floor: Double? = nil, ceiling: Double? = nil, midpoint: Double? = nil) {
    self.floor = floor
    self.ceiling = ceiling
    self.midpoint = midpoint
  }
}
