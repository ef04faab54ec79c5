/// The order in which a date's numbers stand.
public enum DateOrder: UInt8, Sendable, CaseIterable {
  /// Year, month, day: `23-07-25`.
  case ymd
  /// Month, day, year: `7/25/2023`.
  case mdy
  /// Day, month, year: `25.07.2023`.
  case dmy

  /// The name of the order on the command line: `dmy`.
  public var name: String {
    switch self {
    case .ymd: "ymd"
    case .mdy: "mdy"
    case .dmy: "dmy"
    }
  }

  /// The order of that name, in any letter case; `nil` for another name.
  public init?(name: some StringProtocol) {
    let name = name.lowercased()
    guard let order = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = order
  }
}
