import CSVText

/// What kind of statement a posting makes about pay.
public enum PayShape: UInt8, Sendable, CaseIterable {
  /// A floor and a ceiling.
  case range
  /// One figure: floor and ceiling are the same.
  case point
  /// A floor only: "from 120,000".
  case from
  /// A ceiling only: "up to 900,000".
  case upTo
  /// No figure at all: "competitive", or nothing.
  case undisclosed
  /// Something with a digit in it that is no pay.
  case unreadable

  /// The name in the listing schema.
  public var name: String {
    switch self {
    case .range: "range"
    case .point: "point"
    case .from: "from"
    case .upTo: "up_to"
    case .undisclosed: "undisclosed"
    case .unreadable: "unreadable"
    }
  }

  /// ``name``, to be written without a `String`.
  var shortName: ShortText { Self.shortNames[Int(rawValue)] }

  private static let shortNames = allCases.map { ShortText($0.name) }

  public init?(name: some StringProtocol) {
    guard let shape = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = shape
  }
}

/// Where a listing's level came from.
public enum LevelBasis: UInt8, Sendable, CaseIterable {
  /// No level is stated.
  case none
  /// A level column.
  case column
  /// The title.
  case title
  /// A rule of a levels file.
  case map

  /// The name in the listing schema; empty for ``none``.
  public var name: String {
    switch self {
    case .none: ""
    case .column: "column"
    case .title: "title"
    case .map: "map"
    }
  }

  /// ``name``, to be written without a `String`.
  var shortName: ShortText { Self.shortNames[Int(rawValue)] }

  private static let shortNames = allCases.map { ShortText($0.name) }

  public init?(name: some StringProtocol) {
    guard let basis = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = basis
  }
}
