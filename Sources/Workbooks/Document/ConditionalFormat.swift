/// A colouring of cells that follows what they hold.
public struct ConditionalFormat: Sendable, Hashable {
  /// How contents become colours.
  public enum Rule: Sendable, Hashable {
    /// A bar in each cell, from the smallest number to the largest.
    case dataBar(Color)

    /// A colour between that of the smallest and that of the largest number.
    case twoColorScale(low: Color, high: Color)

    /// The same with a colour of its own for the median.
    case threeColorScale(low: Color, middle: Color, high: Color)

    /// A colour behind cells that hold just this text, which has no quotation mark.
    case text(String, fill: Color)
  }

  /// The cells it applies to.
  public var range: CellRange

  /// How their contents become colours.
  public var rule: Rule

  /// Creates a conditional format.
  public init(range: CellRange, rule: Rule) {
    self.range = range
    self.rule = rule
  }
}
