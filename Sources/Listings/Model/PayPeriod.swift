import CSVText

/// The span of time that posted pay is for.
public enum PayPeriod: UInt8, Sendable, CaseIterable {
  case hour
  case day
  case week
  case biweek
  case semimonth
  case month
  case year

  /// The name in the listing schema.
  public var name: String {
    switch self {
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .biweek: "biweek"
    case .semimonth: "semimonth"
    case .month: "month"
    case .year: "year"
    }
  }

  /// ``name``, to be written without a `String`.
  var shortName: ShortText { Self.shortNames[Int(rawValue)] }

  private static let shortNames = allCases.map { ShortText($0.name) }

  public init?(name: some StringProtocol) {
    guard let period = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = period
  }
}
