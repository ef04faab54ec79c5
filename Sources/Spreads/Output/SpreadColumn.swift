public import Listings

/// A column of the spread table: its name, what kind of figure it holds, and how to get it.
///
/// Every output reads the same columns, so that none can differ from another in a name or a figure.
public struct SpreadColumn: Sendable {
  /// What a column holds.
  public enum Kind: Sendable, Equatable {
    case text
    /// A whole number.
    case count
    /// An exact decimal, as long as it is.
    case decimal
    /// Annual pay in major units of the row's currency; 2 decimals.
    case amount
    /// A quotient of two amounts; 2 decimals.
    case ratio
    /// A plain number, 600 for 600 %; 2 decimals.
    case percent
    /// A fraction of 1; 4 decimals.
    case share
    /// Codes with counts.
    case flags
  }

  /// The name in the CSV header and in JSON.
  public let name: String
  public let kind: Kind
  /// The cell of a row.
  public let value: @Sendable (Spread) -> SpreadValue
  /// What a figure is that an option added; `nil` for the standard columns and for texts.
  public let added: AddedFigure?

  init(
    _ name: String, _ kind: Kind, added: AddedFigure? = nil,
    _ value: @escaping @Sendable (Spread) -> SpreadValue
  ) {
    self.name = name
    self.kind = kind
    self.added = added
    self.value = value
  }

  /// A column of figures.
  init(
    _ name: String, _ kind: Kind, added: AddedFigure? = nil,
    figure: @escaping @Sendable (Spread) -> Double?
  ) {
    self.init(name, kind, added: added) { spread in
      figure(spread).map(SpreadValue.number) ?? .undefined
    }
  }

  /// A column of counts that a group with too few listings does not show.
  init(_ name: String, _ kind: Kind, count: @escaping @Sendable (Spread) -> Int) {
    self.init(name, kind) { $0.isWithheld ? .undefined : .count(count($0)) }
  }

  /// How many decimals the kind's figures are written with.
  public var decimals: Int {
    switch kind {
    case .amount, .ratio, .percent: 2
    case .share: 4
    case .text, .count, .decimal, .flags: 0
    }
  }

  /// A row's cell as the CSV has it; empty where it is not defined.
  public func text(of spread: Spread) -> String {
    switch value(spread) {
    case .undefined: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .decimal(let decimal): decimal.description
    case .number(let number): FigureFormat.text(number, decimals: decimals)
    case .quotient(let quotient): quotient.text(decimals: decimals)
    case .flags(let flags): flags.map { "\($0.code):\($0.count)" }.joined(separator: ";")
    }
  }
}

/// The content of a cell of the spread table.
public enum SpreadValue: Sendable, Equatable {
  /// Not defined for the group; never zero.
  case undefined
  case text(String)
  case count(Int)
  case decimal(ExactDecimal)
  /// Not rounded.
  case number(Double)
  /// Exact, however large it is.
  case quotient(ExactFraction)
  case flags([FlagCount])

  /// The cell as a number; `nil` where it is none.
  public var number: Double? {
    switch self {
    case .undefined, .text, .flags: nil
    case .count(let count): Double(count)
    case .decimal(let decimal): decimal.double
    case .number(let number): number
    case .quotient(let quotient): quotient.double
    }
  }
}
