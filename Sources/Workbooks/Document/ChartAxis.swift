/// One of a chart's two axes.
public struct ChartAxis: Sendable, Hashable {
  /// The title, or empty for none.
  public var title: String

  /// The number format of its labels, such as `#,##0`, or empty for that of the cells.
  public var numberFormat: String

  /// Where it begins, or `nil` to leave that to the reader. For values only.
  public var minimum: Double?

  /// Where it ends, or `nil` to leave that to the reader. For values only.
  public var maximum: Double?

  /// Whether it runs the other way: categories of lying bars then read from top to bottom. The
  /// axis of the numbers stays at the bottom.
  public var isReversed: Bool

  /// Whether lines across the drawing mark its steps.
  public var showsGridlines: Bool

  /// Creates an axis.
  public init(
    title: String = "", numberFormat: String = "", minimum: Double? = nil,
    maximum: Double? = nil, isReversed: Bool = false, showsGridlines: Bool = false
  ) {
    self.title = title
    self.numberFormat = numberFormat
    self.minimum = minimum
    self.maximum = maximum
    self.isReversed = isReversed
    self.showsGridlines = showsGridlines
  }
}
