/// A chart that floats over a sheet's cells.
///
/// Bars that float are made of stacked series of which the first is invisible.
public struct Chart: Sendable, Hashable {
  /// The kind of drawing. Bars lie, columns stand.
  public enum Kind: Sendable, Hashable {
    case stackedBar, clusteredBar, stackedColumn, clusteredColumn, line

    /// Whether the bars lie, from an upright axis of categories.
    public var isLying: Bool { self == .stackedBar || self == .clusteredBar }
  }

  /// Where the legend stands.
  public enum LegendPosition: Sendable, Hashable {
    case none, top, bottom, left, right
  }

  public var kind: Kind

  /// The series in their order of drawing, and of stacking.
  public var series: [ChartSeries]

  /// The title, or empty for none.
  public var title: String

  /// What the chart shows, in words, for those who cannot see it. Never empty.
  public var alternativeText: String

  /// The axis of the categories: upright for bars, lying for columns and lines.
  public var categoryAxis = ChartAxis()

  /// The axis of the numbers.
  public var valueAxis = ChartAxis(showsGridlines: true)

  public var legend = LegendPosition.bottom

  /// The space between bars in percent of their width, 0 to 500.
  public var gapWidth = 80

  /// The cell whose top left corner is the chart's.
  public var anchor: CellReference

  /// The width in pixels at 96 an inch.
  public var width = 720

  /// The height in pixels at 96 an inch.
  public var height = 400

  /// Creates a chart.
  public init(
    _ kind: Kind, series: [ChartSeries], title: String, alternativeText: String,
    anchor: CellReference
  ) {
    self.kind = kind
    self.series = series
    self.title = title
    self.alternativeText = alternativeText
    self.anchor = anchor
  }
}
