import Spreads

/// Floating bars from the lowest floor to the highest ceiling of each group, the median midpoint
/// marked: a chart per currency, since currencies do not share an axis. The figures that are drawn
/// stand below the charts, as formulas over Spreads.
struct ChartSheet {
  /// The most bars of one chart; of more groups those with the most listings are drawn.
  static let mostBars = 30
  private static let rowPixels = 20
  private static let chartWidth = 810

  private let content: WorkbookContent
  private let title: String
  private let series: [CurrencyBars]

  init(_ content: WorkbookContent, title: String) {
    self.content = content
    self.title = title
    series = CurrencyBars.all(content.table)
  }

  /// `nil` where no group has a range.
  func sheet() -> Sheet? {
    guard !series.isEmpty else { return nil }
    var sheet = Sheet(name: BookLayout.chart, tabColor: Palette.navy)
    sheet.showsGridlines = false
    sheet.rows = [
      Row(
        [.text("Posted pay, from lowest floor to highest ceiling", style: Styles.title)], height: 26
      ),
      Row([.text(note, style: Styles.note)]),
    ]
    var anchors: [Int] = []
    var row = 3
    for bars in series {
      anchors.append(row)
      row += height(bars) / Self.rowPixels + 2
    }
    while sheet.rows.count < row { sheet.rows.append(Row()) }
    appendFigures(to: &sheet, anchors)
    sheet.columns = [26, 11, 15, 15, 15, 15, 15].map { Column(width: $0) }
    sheet.printSetup = BookLayout.printSetup(title: title)
    // The charts are a page wide by themselves; a fitted sheet would lose its page breaks in Excel.
    sheet.printSetup.fit = nil
    sheet.printSetup.pageBreaks = anchors.dropFirst().map { $0 - 1 } + [row]
    return sheet
  }

  private var note: String {
    let left = series.reduce(0) { $0 + $1.leftOut }
    let leftOut =
      left == 0
      ? "" : " Of the groups with few listings, \(left) are left out here; Spreads has all."
    return "Per year. The dark mark is the median midpoint; n is the number of listings." + leftOut
  }

  /// In pixels; never more than a printed page holds.
  private func height(_ bars: CurrencyBars) -> Int { min(500, 130 + 30 * bars.bars.count) }

  // MARK: The figures drawn

  private func appendFigures(to sheet: inout Sheet, _ anchors: [Int]) {
    let headers = [
      "Group", "Currency", "Lowest floor", "Floor to median", "Median mark", "Median to ceiling",
      "Highest ceiling",
    ]
    sheet.rows.append(Row([.text("The figures drawn, per year", style: Styles.heading)]))
    sheet.rows.append(
      Row(
        headers.enumerated().map { place, header in
          .text(header, style: place < 2 ? Styles.header : Styles.numberHeader)
        }))
    for (bars, anchor) in zip(series, anchors) {
      let first = sheet.rows.count
      for bar in bars.bars { sheet.rows.append(row(bar, bars, at: sheet.rows.count)) }
      sheet.charts.append(chart(bars, rows: first...(sheet.rows.count - 1), anchor: anchor))
    }
  }

  private func row(_ bar: CurrencyBars.Bar, _ bars: CurrencyBars, at row: Int) -> Row {
    let floor = reference("floor_min", bar)
    let ceiling = reference("ceiling_max", bar)
    let parts =
      bar.median.map { segments(bar, around: $0, mark: bars.mark, at: row) }
      ?? [figure("\(ceiling)-\(floor)", bar.ceiling - bar.floor), .empty, .empty]
    let labels = [bar.label, bars.currency].map { Cell.text($0, style: Styles.text) }
    return Row(
      labels + [figure(floor, bar.floor)] + parts + [figure(ceiling, bar.ceiling)])
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
    let below = max(
      0, min(median - bar.floor - mark / 2, bar.ceiling - bar.floor - mark))
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

  // MARK: The chart

  private func chart(_ bars: CurrencyBars, rows: ClosedRange<Int>, anchor: Int) -> Chart {
    func series(_ name: String, _ column: Int, _ fill: ChartSeries.Fill, _ isListed: Bool = true)
      -> ChartSeries
    {
      ChartSeries(
        name: .text(name), categories: range(column: 0, rows), values: range(column: column, rows),
        fill: fill, isInLegend: isListed)
    }
    var chart = Chart(
      .stackedBar,
      series: [
        series("Lowest floor", 2, .invisible, false),
        series("Lowest floor to median midpoint", 3, .solid(Palette.lowerBar)),
        series("Median midpoint", 4, .solid(Palette.medianMark)),
        series("Median midpoint to highest ceiling", 5, .solid(Palette.upperBar)),
      ],
      title:
        "Posted pay by \(content.table.groupFields.joined(separator: ", ")), \(bars.currency) per year",
      alternativeText: bars.sentence, anchor: CellReference(row: anchor, column: 0))
    chart.categoryAxis = ChartAxis(isReversed: true)
    chart.valueAxis = ChartAxis(
      title: "\(bars.currency) per year", numberFormat: "#,##0", minimum: 0, showsGridlines: true)
    chart.gapWidth = 50
    chart.width = Self.chartWidth
    chart.height = height(bars)
    return chart
  }

  private func range(column: Int, _ rows: ClosedRange<Int>) -> SheetRange {
    SheetRange(sheet: BookLayout.chart, range: CellRange(column: column, rows: rows))
  }
}
