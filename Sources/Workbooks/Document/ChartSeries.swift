/// A row of numbers in a chart, one for each category.
public struct ChartSeries: Sendable, Hashable {
  /// Where the name in the legend comes from.
  public enum Name: Sendable, Hashable {
    case text(String)
    case cell(sheet: String, CellReference)
  }

  /// How the bars are filled, or the line is drawn.
  public enum Fill: Sendable, Hashable {
    /// Not at all: it takes its place and is not seen.
    case invisible
    case solid(Color)
    /// Slanting stripes of a colour, which also print in black and white.
    case striped(Color, on: Color)
  }

  public var name: Name

  /// The cells with the categories' names: one row or one column.
  public var categories: SheetRange

  /// The cells with the numbers: one row or one column, as long as the categories.
  public var values: SheetRange

  public var fill: Fill

  /// The colour of a thin line around the bars, or `nil` for none.
  public var border: Color?

  /// The numbers written on the bars, or `nil` for none.
  public var labels: ChartLabels?

  /// Whether the legend names the series. Readers disagree about which entry of a legend is left
  /// out beside lying bars, so there the entry stays and only its name goes.
  public var isInLegend: Bool

  /// Creates a series.
  public init(
    name: Name, categories: SheetRange, values: SheetRange, fill: Fill, border: Color? = nil,
    labels: ChartLabels? = nil, isInLegend: Bool = true
  ) {
    self.name = name
    self.categories = categories
    self.values = values
    self.fill = fill
    self.border = border
    self.labels = labels
    self.isInLegend = isInLegend
  }
}

/// How a series' numbers are written on its bars.
public struct ChartLabels: Sendable, Hashable {
  /// Where on the bar a number stands.
  public enum Position: Sendable, Hashable {
    case center, insideBase, insideEnd

    /// Past the end of the bar; only for clustered bars and columns.
    case outsideEnd
  }

  public var position: Position

  /// The number format, such as `#,##0`, or empty for that of the cells.
  public var numberFormat: String

  /// Creates labels.
  public init(position: Position = .center, numberFormat: String = "") {
    self.position = position
    self.numberFormat = numberFormat
  }
}
