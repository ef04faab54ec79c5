/// The values of one figure over the listings of a group, in the order in which they came.
struct Sample<Value: Comparable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  /// The number of each value's openings in the table of distinct ones; empty where listings are
  /// not weighted.
  private(set) var openings: [Int32] = []

  var count: Int { values.count }

  /// - Parameter openings: `nil` where listings are not weighted.
  mutating func add(_ value: Value, openings: Int32?) {
    values.append(value)
    if let openings { self.openings.append(openings) }
  }

  /// The values whose places meet a condition.
  func filtered(_ isWanted: (Int) -> Bool) -> Sample {
    var filtered = Sample()
    for place in values.indices where isWanted(place) {
      filtered.add(values[place], openings: openings.isEmpty ? nil : openings[place])
    }
    return filtered
  }
}

/// A sample in ascending order, ready for quantiles.
struct SortedSample<Value: Comparable & Sendable>: Sendable {
  let values: [Value]
  /// For weighted samples the openings up to and including each value, in the unit of
  /// ``OpeningWeights``; `nil` for others.
  private let cumulated: [Int128]?

  /// Takes values in ascending order that are not weighted.
  private init(ascending values: [Value]) {
    self.values = values
    cumulated = nil
  }

  /// - Parameter order: The places of the values in ascending order.
  private init(_ sample: Sample<Value>, _ weights: OpeningWeights, order: some Collection<Int>) {
    values = order.map { sample.values[$0] }
    var sum: Int128 = 0
    cumulated = order.map { place in
      sum += weights[sample.openings[place]]
      return sum
    }
  }

  var isWeighted: Bool { cumulated != nil }

  /// The smallest value at which the cumulated openings reach a share of all; `nil` without values,
  /// and for samples that are not weighted.
  func weightedQuantile(_ numerator: Int, _ denominator: Int) -> Value? {
    guard let cumulated, let total = cumulated.last else { return nil }
    let place = cumulated.firstIndex { $0 * Int128(denominator) >= total * Int128(numerator) }
    return place.map { values[$0] }
  }
}

extension SortedSample<Int64> {
  /// - Parameter weights: `nil` where listings are not weighted.
  init(_ sample: Sample<Int64>, weights: OpeningWeights?) {
    if let weights {
      self.init(sample, weights, order: RadixSort.places(sample.values).lazy.map { Int($0) })
    } else {
      self.init(ascending: RadixSort.ascending(sample.values))
    }
  }

  /// A quantile times `denominator`, exactly: of type 7, or by openings where the sample is
  /// weighted. `nil` without values.
  func scaledQuantile(_ numerator: Int, _ denominator: Int) -> Int128? {
    isWeighted
      ? weightedQuantile(numerator, denominator).map { Int128($0) * Int128(denominator) }
      : Quantile.scaled(values, numerator: numerator, denominator: denominator)
  }

  /// A quantile of values that are `unit`-ths of what is given back; `nil` without values.
  func quantile(_ numerator: Int, _ denominator: Int, unit: Int64) -> Double? {
    scaledQuantile(numerator, denominator).flatMap {
      ExactQuotient.double(wide: $0, over: Int64(denominator) * unit)
    }
  }
}

extension SortedSample<RelativeWidth> {
  /// - Parameter weights: `nil` where listings are not weighted.
  init(_ sample: Sample<RelativeWidth>, weights: OpeningWeights?) {
    if let weights {
      let order = sample.values.indices.sorted { sample.values[$0] < sample.values[$1] }
      self.init(sample, weights, order: order)
    } else {
      self.init(ascending: sample.values.sorted())
    }
  }

  /// The median in percent; `nil` without values.
  var medianPercent: Double? {
    if isWeighted { return weightedQuantile(1, 2)?.percent }
    guard !values.isEmpty else { return nil }
    return RelativeWidth.meanPercent(values[(values.count - 1) / 2], values[values.count / 2])
  }
}
