/// The extremes and quartiles of annual amounts, in major units of one currency.
public struct FiveNumberSummary: Sendable, Equatable {
  public var minimum: Double
  /// The quantile of type 7 at ¼.
  public var lowerQuartile: Double
  public var median: Double
  /// The quantile of type 7 at ¾.
  public var upperQuartile: Double
  public var maximum: Double

  public init(
    minimum: Double, lowerQuartile: Double, median: Double, upperQuartile: Double, maximum: Double
  ) {
    self.minimum = minimum
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.maximum = maximum
  }

  /// Of amounts in hundredths; `nil` without amounts.
  init?(_ sample: SortedSample<Int64>) {
    // A quartile of whole hundredths is a whole number of quarter-hundredths.
    let quartiles = (0...4).compactMap { sample.quantile($0, 4, unit: 100) }
    guard quartiles.count == 5 else { return nil }
    self.init(
      minimum: quartiles[0], lowerQuartile: quartiles[1], median: quartiles[2],
      upperQuartile: quartiles[3], maximum: quartiles[4])
  }
}

/// A 95 % confidence interval of a median, as annual amounts in major units.
public struct ConfidenceInterval: Sendable, Equatable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// How many listings of a group have a flag.
public struct FlagCount: Sendable, Equatable {
  /// The flag's code in the listing schema.
  public var code: String
  /// Above zero.
  public var count: Int

  public init(code: String, count: Int) {
    self.code = code
    self.count = count
  }
}
