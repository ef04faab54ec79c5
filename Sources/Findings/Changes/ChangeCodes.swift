/// What changed in a listing between two captures.
public struct ChangeCodes: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The floor is another, was added or taken away.
  public static let floor = ChangeCodes(rawValue: 1 << 0)
  /// The ceiling is another, was added or taken away.
  public static let ceiling = ChangeCodes(rawValue: 1 << 1)
  public static let level = ChangeCodes(rawValue: 1 << 2)
  /// Pay is posted for the first time, or no longer.
  public static let disclosure = ChangeCodes(rawValue: 1 << 3)
  /// Pay is in another currency, and its amounts cannot be set against each other.
  public static let currency = ChangeCodes(rawValue: 1 << 4)

  /// Every code with its name, in the order in which they are written.
  public static let names: [(code: ChangeCodes, name: String)] = [
    (.floor, "floor"), (.ceiling, "ceiling"), (.level, "level"), (.disclosure, "disclosure"),
    (.currency, "currency"),
  ]

  /// The names joined by `;`: `floor;level`. Empty where nothing changed.
  public var text: String {
    Self.names.filter { contains($0.code) }.map(\.name).joined(separator: ";")
  }
}

/// What became of a listing between two captures.
public enum ChangeStatus: String, Sendable, CaseIterable {
  /// In both captures, with another floor, ceiling, level, disclosure or currency.
  case changed
  /// In the new capture only.
  case added
  /// In the old capture only.
  case removed
  /// In both captures, and alike in all that is compared.
  case unchanged
}
