public import Listings

/// Which flagged listings are left out to see what the median midpoint owes to them.
public enum Sensitivity: CaseIterable, Sendable {
  case wide, implausible, defaulted, partTime
  /// Listings with any of these flags.
  case any

  /// As column names have it.
  public var name: String {
    switch self {
    case .wide: "wide"
    case .implausible: "implausible"
    case .defaulted: "defaulted"
    case .partTime: "part_time"
    case .any: "flagged"
    }
  }

  /// The flags that leave a listing out.
  public var flags: ListingFlags {
    switch self {
    case .wide: .payWide
    case .implausible: .payImplausible
    case .defaulted: [.payDefaultedCurrency, .payDefaultedPeriod]
    case .partTime: .partTime
    case .any:
      [.payWide, .payImplausible, .payDefaultedCurrency, .payDefaultedPeriod, .partTime]
    }
  }
}
