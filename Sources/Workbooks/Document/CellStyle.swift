/// How a cell looks. A value of 48 bytes: equal styles are one format in the file.
///
/// Styles are made by copying and changing: `CellStyle.plain.bolded().filled(Color(0xDDEBF7))`.
public struct CellStyle: Sendable, Hashable {
  /// Where the text stands between left and right.
  public enum HorizontalAlignment: Sendable, Hashable {
    /// Texts left, numbers right.
    case automatic
    case left, center, right
  }

  /// Where the text stands between top and bottom.
  public enum VerticalAlignment: Sendable, Hashable {
    case top, center, bottom
  }

  /// The number format in the spreadsheet's own notation, such as `#,##0.00`; `General` leaves it
  /// to the reader.
  public var numberFormat = "General"

  /// The font size in points.
  public var fontSize = 11.0

  /// The colour of the text, or `nil` for the default.
  public var fontColor: Color?

  /// The colour behind the text, or `nil` for none.
  public var fillColor: Color?

  /// The colour of a thin line along the top, or `nil` for no line.
  public var topBorder: Color?

  /// The colour of a thin line along the bottom, or `nil` for no line.
  public var bottomBorder: Color?

  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false

  /// Whether a long text goes on in further lines of the cell.
  public var wrapsText = false

  public var horizontalAlignment = HorizontalAlignment.automatic
  public var verticalAlignment = VerticalAlignment.bottom

  /// The distance from the edge, in steps of about three spaces, 0 to 15.
  public var indent: UInt8 = 0

  /// Creates the default look of a cell.
  public init() {}

  /// The default look of a cell.
  public static let plain = CellStyle()

  /// The usual look of a link: blue and underlined.
  public static let link = CellStyle().colored(Color(0x0563C1)).underlined()
}

extension CellStyle {
  /// The same style with one property changed.
  public func with<Value>(_ property: WritableKeyPath<CellStyle, Value>, _ value: Value) -> Self {
    var changed = self
    changed[keyPath: property] = value
    return changed
  }

  /// The same style in bold.
  public func bolded() -> Self { with(\.isBold, true) }

  /// The same style in italics.
  public func italicized() -> Self { with(\.isItalic, true) }

  /// The same style underlined.
  public func underlined() -> Self { with(\.isUnderlined, true) }

  /// The same style in a font size in points.
  public func sized(_ points: Double) -> Self { with(\.fontSize, points) }

  /// The same style with text in a colour.
  public func colored(_ color: Color) -> Self { with(\.fontColor, color) }

  /// The same style on a colour.
  public func filled(_ color: Color) -> Self { with(\.fillColor, color) }

  /// The same style with a thin line along the bottom.
  public func ruledBelow(_ color: Color) -> Self { with(\.bottomBorder, color) }

  /// The same style with a thin line along the top.
  public func ruledAbove(_ color: Color) -> Self { with(\.topBorder, color) }

  /// The same style with long text going on in further lines, which read from the top.
  public func wrapped() -> Self { with(\.wrapsText, true).with(\.verticalAlignment, .top) }

  /// The same style aligned between left and right.
  public func aligned(_ alignment: HorizontalAlignment) -> Self {
    with(\.horizontalAlignment, alignment)
  }

  /// The same style aligned between top and bottom.
  public func aligned(_ alignment: VerticalAlignment) -> Self {
    with(\.verticalAlignment, alignment)
  }

  /// The same style, indented by a number of steps.
  public func indented(_ steps: UInt8) -> Self { with(\.indent, steps) }

  /// The same style with a number format, such as `#,##0`.
  public func formatted(_ numberFormat: String) -> Self { with(\.numberFormat, numberFormat) }
}
