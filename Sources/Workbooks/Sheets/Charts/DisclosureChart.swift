import Spreads

/// Bars of the share of each group's listings that state pay, over all currencies: a listing without
/// pay has none.
struct DisclosureChart: DrawnFigures {
  /// A group over all its currencies.
  private struct Bar {
    var label: String
    /// The group's rows of the spread table, from 0.
    var rows: [Int]
    var listings = 0
    var disclosed = 0

    var rate: Double { Double(disclosed) / Double(max(1, listings)) }
  }

  private let content: WorkbookContent
  private let bars: [Bar]
  private let leftOut: Int

  init(_ content: WorkbookContent) {
    self.content = content
    let all = Self.bars(content.table)
    let largest = all.indices.sorted { (all[$1].listings, $0) < (all[$0].listings, $1) }
    bars = largest.prefix(ChartLayout.mostBars).sorted().map { all[$0] }
    leftOut = all.count - bars.count
  }

  /// In the order of the table; without groups of which figures are withheld.
  private static func bars(_ table: SpreadTable) -> [Bar] {
    var places: [[String]: Int] = [:]
    var bars: [Bar] = []
    for (row, spread) in table.spreads.enumerated() {
      let place = places[spread.key] ?? bars.count
      places[spread.key] = place
      if place == bars.count { bars.append(Bar(label: CurrencyBars.key(spread), rows: [])) }
      bars[place].rows.append(row)
      bars[place].listings += spread.listings
      bars[place].disclosed += spread.disclosed
    }
    return bars.filter { bar in
      bar.listings > 0 && !bar.rows.contains { table.spreads[$0].isWithheld }
    }
  }

  let title = "Which listings state pay"
  let tableName = "DisclosureDrawn"
  let headers = ["Group", "Disclosure rate"]

  var note: String {
    "Listings that state a floor or a ceiling, divided by all listings of the group, in every "
      + "currency; n is their number." + ChartLayout.remark(leftOut: leftOut)
  }

  var heights: [Int] { bars.isEmpty ? [] : [ChartLayout.height(bars: bars.count)] }

  func rows(from first: Int) -> [Row] {
    bars.map { Row([.text(label($0), style: Styles.text), rate($0)]) }
  }

  private func rate(_ bar: Bar) -> Cell {
    // A function takes 255 arguments.
    guard content.isLive, bar.rows.count <= 200 else {
      return .number(bar.rate, style: Styles.share)
    }
    func sum(_ column: String) -> String {
      let cells = bar.rows.map { SpreadsSheet.reference(column, $0, of: content.table) }
      return cells.count == 1 ? cells[0] : "SUM(\(cells.joined(separator: ",")))"
    }
    return Cell(
      .formula("\(sum("disclosed"))/\(sum("listings"))", result: .number(bar.rate)),
      style: Styles.share)
  }

  private func label(_ bar: Bar) -> String { "\(bar.label) (n = \(bar.listings))" }

  func charts(from first: Int, anchors: [Int], on sheet: String) -> [Chart] {
    anchors.prefix(1).map { chart(first...(first + bars.count - 1), anchor: $0, on: sheet) }
  }

  private func chart(_ rows: ClosedRange<Int>, anchor: Int, on sheet: String) -> Chart {
    func range(_ column: Int) -> SheetRange {
      SheetRange(sheet: sheet, range: CellRange(column: column, rows: rows))
    }
    let series = ChartSeries(
      name: .text("Disclosure rate"), categories: range(0), values: range(1),
      fill: .solid(Palette.upperBar), border: Palette.ink,
      labels: ChartLabels(position: .outsideEnd, numberFormat: "0%"))
    let fields = content.table.groupNames.joined(separator: ", ")
    var chart = Chart(
      .clusteredBar, series: [series],
      title: "Listings that state pay, by \(fields), percent of all listings",
      alternativeText: sentence, anchor: CellReference(row: anchor, column: 0))
    chart.categoryAxis = ChartAxis(isReversed: true)
    chart.valueAxis = ChartAxis(
      title: "Percent of the group's listings", numberFormat: "0%", minimum: 0, maximum: 1,
      showsGridlines: true)
    chart.legend = .none
    chart.gapWidth = 50
    chart.width = ChartLayout.width
    chart.height = ChartLayout.height(bars: bars.count)
    return chart
  }

  private var sentence: String {
    let parts = bars.map { "\(label($0)): \(FigureFormat.text($0.rate * 100, decimals: 1)) %" }
    return ChartLayout.alternativeText(
      "Bars of the share of listings that state pay. " + parts.joined(separator: "; ") + ".")
  }
}
