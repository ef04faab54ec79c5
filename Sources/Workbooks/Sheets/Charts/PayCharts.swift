import Spreads

/// Floating bars from the lowest floor to the highest ceiling of each group, the median midpoint
/// marked: a chart per currency, since currencies do not share an axis.
struct PayCharts: DrawnFigures {
  private let content: WorkbookContent
  private let series: [CurrencyBars]

  init(_ content: WorkbookContent, baselines: [ChartBaseline]) {
    self.content = content
    series = CurrencyBars.all(content.table, baselines: baselines)
  }

  static let heading = "Posted pay, from lowest floor to highest ceiling"

  let title = Self.heading
  let tableName = "PayDrawn"

  var note: String {
    "Per year. The dark mark is the median midpoint; n is the number of listings."
      + ChartLayout.remark(leftOut: series.reduce(0) { $0 + $1.leftOut })
  }

  var headers: [String] {
    [
      "Group", "Currency", "Lowest floor", "Floor to median", "Median mark", "Median to ceiling",
      "Highest ceiling",
    ] + (hasBaselines ? ["Baseline"] : [])
  }

  private var hasBaselines: Bool { series.contains { !$0.baselines.isEmpty } }

  var heights: [Int] { series.map { ChartLayout.height(bars: $0.rowCount) } }

  // MARK: The figures drawn

  func rows(from first: Int) -> [Row] {
    var rows: [Row] = []
    for bars in series {
      for bar in bars.bars { rows.append(row(bar, bars, at: first + rows.count)) }
      rows += bars.baselines.map(row)
    }
    return rows
  }

  private func row(_ bar: CurrencyBars.Bar, _ bars: CurrencyBars, at row: Int) -> Row {
    let floor = reference("floor_min", bar)
    let ceiling = reference("ceiling_max", bar)
    let parts =
      bar.median.map { segments(bar, around: $0, mark: bars.mark, at: row) }
      ?? [figure("\(ceiling)-\(floor)", bar.ceiling - bar.floor), .empty, .empty]
    let labels = [bar.label, bars.currency].map { Cell.text($0, style: Styles.text) }
    return Row(
      labels + [figure(floor, bar.floor)] + parts + [figure(ceiling, bar.ceiling)]
        + (hasBaselines ? [.empty] : []))
  }

  private func row(_ baseline: ChartBaseline) -> Row {
    let labels = [baseline.name, baseline.currency].map { Cell.text($0, style: Styles.text) }
    let blanks = Array(repeating: Cell.empty, count: 5)
    return Row(labels + blanks + [.number(baseline.annual, style: Styles.amount)])
  }

  /// From the floor to the mark, the mark, and from the mark to the ceiling. Near either end the
  /// mark stays inside the bar; only of a bar shorter than itself it stands out.
  private func segments(
    _ bar: CurrencyBars.Bar, around median: Double, mark: Double, at row: Int
  ) -> [Cell] {
    let width = "\(reference("ceiling_max", bar))-\(reference("floor_min", bar))"
    let toMedian = "\(reference("midpoint_median", bar))-\(reference("floor_min", bar))"
    let length = FigureFormat.text(mark, decimals: 0)
    let lower = CellReference(row: row, column: 3).relative
    let below = max(0, min(median - bar.floor - mark / 2, bar.ceiling - bar.floor - mark))
    let above = max(0, bar.ceiling - bar.floor - below - mark)
    return [
      figure("MAX(0,MIN(\(toMedian)-\(length)/2,\(width)-\(length)))", below),
      .number(mark, style: Styles.amount),
      figure("MAX(0,\(width)-\(lower)-\(length))", above),
    ]
  }

  private func reference(_ column: String, _ bar: CurrencyBars.Bar) -> String {
    SpreadsSheet.reference(column, bar.index, of: content.table)
  }

  private func figure(_ formula: String, _ result: Double) -> Cell {
    guard content.isLive else { return .number(result, style: Styles.amount) }
    return Cell(.formula(formula, result: .number(result)), style: Styles.amount)
  }

  // MARK: The charts

  func charts(from first: Int, anchors: [Int], on sheet: String) -> [Chart] {
    var row = first
    return zip(series, anchors).map { bars, anchor in
      let rows = row...(row + bars.rowCount - 1)
      row += bars.rowCount
      return chart(bars, rows, anchor: anchor, on: sheet)
    }
  }

  private func chart(
    _ bars: CurrencyBars, _ rows: ClosedRange<Int>, anchor: Int, on sheet: String
  ) -> Chart {
    func series(_ name: String, _ column: Int, _ fill: ChartSeries.Fill, _ isListed: Bool = true)
      -> ChartSeries
    {
      func range(_ column: Int) -> SheetRange {
        SheetRange(sheet: sheet, range: CellRange(column: column, rows: rows))
      }
      return ChartSeries(
        name: .text(name), categories: range(0), values: range(column), fill: fill,
        border: fill == .invisible ? nil : Palette.ink, isInLegend: isListed)
    }
    var drawn = [
      series("Lowest floor", 2, .invisible, false),
      series("Lowest floor to median midpoint", 3, .solid(Palette.lowerBar)),
      series("Median midpoint", 4, .solid(Palette.medianMark)),
      series("Median midpoint to highest ceiling", 5, .solid(Palette.upperBar)),
    ]
    if !bars.baselines.isEmpty {
      drawn.append(series("Baseline", 7, .striped(Palette.ink, on: .white)))
    }
    let fields = content.table.groupNames.joined(separator: ", ")
    var chart = Chart(
      .stackedBar, series: drawn, title: "Posted pay by \(fields), \(bars.currency) per year",
      alternativeText: bars.sentence, anchor: CellReference(row: anchor, column: 0))
    chart.categoryAxis = ChartAxis(isReversed: true)
    chart.valueAxis = ChartAxis(
      title: "\(bars.currency) per year", numberFormat: "#,##0", minimum: 0, showsGridlines: true)
    chart.gapWidth = 50
    chart.width = ChartLayout.width
    chart.height = ChartLayout.height(bars: bars.rowCount)
    return chart
  }
}
