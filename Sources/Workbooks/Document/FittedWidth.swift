/// The width of a column that shows its header and its cells, within bounds.
///
///     var fitted = FittedWidth(header: "Name", hasFilter: true)
///     for name in names { fitted.include(name) }
///     let column = Column(width: fitted.width)
public struct FittedWidth: Sendable {
  /// The room that a filter button takes, and the space beside a cell's text, in characters.
  private static let (buttonWidth, padding) = (2.5, 1.0)

  /// What a step of indentation takes: three spaces of the default font.
  static let indentWidth = 1.35

  /// The smallest width, in characters.
  public let minimum: Double

  /// The largest width, in characters; longer texts wrap or are cut.
  public let maximum: Double

  private var widest: Double

  /// The largest number from 0 that has room, with the way it is formatted: so has each smaller one.
  private var largest: (number: Double, decimals: Int, isGrouped: Bool) = (-1, 0, true)

  /// Starts with a header, which may be empty.
  public init(
    header: String = "", hasFilter: Bool = false, minimum: Double = 6, maximum: Double = 48
  ) {
    self.minimum = minimum
    self.maximum = max(minimum, maximum)
    let text = TextMeasure.width(header, isBold: true)
    widest = text + (hasFilter ? Self.buttonWidth : 0)
  }

  /// Whether anything can change the width any more.
  public var canGrow: Bool { widest + Self.padding < maximum }

  /// Makes room for a text.
  /// - Parameter indent: The steps that it is indented by.
  public mutating func include(_ text: String, isBold: Bool = false, indent: UInt8 = 0) {
    text.withBytes { include(Span(_unsafeElements: $0), isBold: isBold, indent: indent) }
  }

  /// Makes room for a text by its bytes (UTF-8).
  mutating func include(_ text: Span<UInt8>, isBold: Bool = false, indent: UInt8 = 0) {
    let room = Double(indent) * Self.indentWidth
    // No character is wider for each of its bytes than the widest letters.
    let most = Double(text.count * CharacterWidth.widestByte) / Double(CharacterWidth.digit)
    guard canGrow, most + room > widest || isBold, !text.isEmpty
    else { return }
    widest = max(widest, TextMeasure.width(text, isBold: isBold) + room)
  }

  /// Makes room for a number as it will be formatted.
  public mutating func include(_ number: Double, decimals: Int, isGrouped: Bool = true) {
    if number >= 0, number <= largest.number, decimals <= largest.decimals,
      isGrouped == largest.isGrouped
    {
      return
    }
    let width = TextMeasure.width(number, decimals: decimals, isGrouped: isGrouped)
    widest = max(widest, width)
    if number >= 0, number.isFinite { largest = (number, decimals, isGrouped) }
  }

  /// Makes room for all that another width of the same column has room for.
  mutating func include(_ other: FittedWidth) { widest = max(widest, other.widest) }

  /// The width in characters.
  public var width: Double { min(maximum, max(minimum, widest + Self.padding)) }
}
