import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct ChartTests {
  /// A sheet with names in A, numbers in B and a chart of them.
  private func sheet(_ change: (inout Chart) -> Void = { _ in }) -> Sheet {
    var sheet = Sheet(name: "It's")
    sheet.rows = [
      Row([.text("L4\u{7} & up"), Cell(.formula("10*2", result: .number(20)))]),
      Row([.text("L5"), Cell(.arrayFormula("SUM(IF(B1>0,30))", result: 30))]),
      Row([.text("L6"), .empty]),
    ]
    let categories = SheetRange(sheet: "It's", range: CellRange(column: 0, rows: 0...2))
    let values = SheetRange(sheet: "It's", range: CellRange(column: 1, rows: 0...2))
    func series(_ name: String, _ fill: ChartSeries.Fill, isInLegend: Bool) -> ChartSeries {
      ChartSeries(
        name: .text(name), categories: categories, values: values, fill: fill,
        isInLegend: isInLegend)
    }
    var chart = Chart(
      .stackedBar,
      series: [
        series("Offset", .invisible, isInLegend: false),
        series("=Range", .solid(Color(0x1F4E79)), isInLegend: true),
      ],
      title: "=Pay", alternativeText: "Bars from \"low\" to high",
      anchor: CellReference(row: 5, column: 1))
    change(&chart)
    sheet.charts = [chart]
    return sheet
  }

  @Test func theDrawingIsDescribed() throws {
    let drawing = try written(sheet()).text("xl/drawings/drawing1.xml")
    #expect(drawing.contains(#"descr="Bars from &quot;low&quot; to high""#))
    #expect(drawing.contains("<xdr:from><xdr:col>1</xdr:col>"))
  }

  @Test func barsFloatOnAnInvisibleSeries() throws {
    let chart = try written(sheet()).chart
    #expect(chart.contains(#"<c:barDir val="bar"/><c:grouping val="stacked"/>"#))
    #expect(chart.contains("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"))
    #expect(chart.contains(#"<a:srgbClr val="1F4E79"/>"#))
    #expect(chart.contains(#"<c:gapWidth val="80"/><c:overlap val="100"/>"#))
  }

  @Test func aSeriesMayStayOutOfTheLegend() throws {
    let lying = try written(sheet()).chart
    #expect(lying.contains("<c:tx><c:v> </c:v></c:tx>"))
    #expect(!lying.contains("<c:legendEntry>"))
    let standing = try written(sheet { $0.kind = .stackedColumn }).chart
    let entry = #"<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>"#
    #expect(standing.contains(entry))
    #expect(standing.contains("<c:tx><c:v>Offset</c:v></c:tx>"))
  }

  @Test func namesAreNoReferences() throws {
    let chart = try written(sheet()).chart
    #expect(chart.contains("<c:v> =Range</c:v>"))
    #expect(chart.contains("<a:t> =Pay</a:t>"))
  }

  @Test func storedResultsAreDrawn() throws {
    let chart = try written(sheet()).chart
    #expect(chart.contains("<c:f>'It''s'!$B$1:$B$3</c:f>"))
    let numbers =
      #"<c:ptCount val="3"/><c:pt idx="0"><c:v>20</c:v></c:pt><c:pt idx="1"><c:v>30</c:v></c:pt>"#
    #expect(chart.occurrences(of: numbers + "</c:numCache>") == 2)
    #expect(chart.contains("<c:v>L4 &amp; up</c:v>"))
  }

  @Test(arguments: [Chart.Kind.stackedBar, .stackedColumn])
  func axesAreSet(_ kind: Chart.Kind) throws {
    let chart = try written(
      sheet {
        $0.kind = kind
        $0.categoryAxis = ChartAxis(title: "Level", isReversed: true)
        $0.valueAxis = ChartAxis(
          title: "Pay", numberFormat: "#,##0", minimum: 0, maximum: 50, showsGridlines: true)
        $0.legend = .none
        $0.title = ""
        $0.series[1].labels = ChartLabels(position: .insideEnd, numberFormat: "0.0")
      }
    ).chart
    let categories = chart.part(from: "<c:catAx>", to: "</c:catAx>")
    let values = chart.part(from: "<c:valAx>", to: "</c:valAx>")
    #expect(categories.contains(#"<c:orientation val="maxMin"/>"#))
    #expect(categories.contains("<a:t>Level</a:t>"))
    #expect(values.contains("<a:t>Pay</a:t>"))
    #expect(values.contains(#"<c:crosses val="max"/>"#))
    #expect(values.contains("<c:majorGridlines>"))
    #expect(chart.contains(#"<c:max val="50"/><c:min val="0"/>"#))
    #expect(chart.contains(##"<c:numFmt formatCode="#,##0" sourceLinked="0"/>"##))
    #expect(chart.occurrences(of: "<c:majorGridlines>") == 1)
    #expect(chart.contains(#"<c:autoTitleDeleted val="1"/>"#))
    #expect(!chart.contains("<c:legend>"))
    #expect(chart.contains(#"<c:dLblPos val="inEnd"/>"#))
  }

  @Test(arguments: [Chart.Kind.clusteredBar, .stackedColumn, .clusteredColumn, .line])
  func everyKindIsDrawn(_ kind: Chart.Kind) throws {
    let chart = try written(sheet { $0.kind = kind }).chart
    #expect(chart.contains(kind == .line ? "<c:lineChart>" : "<c:barChart>"))
  }

  @Test func aNameMayComeFromACell() throws {
    let chart = try written(
      sheet { $0.series[1].name = .cell(sheet: "It's", CellReference(row: 1, column: 0)) }
    ).chart
    #expect(chart.contains("<c:f>'It''s'!$A$2</c:f>"))
    #expect(chart.contains("<c:tx><c:strRef>"))
  }

  @Test func aChartOfWhatIsNotThereIsRefused() {
    #expect(throws: XLSXError.self) { try written(sheet { $0.alternativeText = "" }) }
    #expect(throws: XLSXError.self) { try written(sheet { $0.series = [] }) }
    #expect(throws: XLSXError.self) { try written(sheet { $0.series[0].values.sheet = "Gone" }) }
    for (width, height) in [(0, 400), (720, 10_001)] {
      let problem = DocumentProblem(
        sheet: "It's", cell: CellReference(row: 5, column: 1),
        "chart: a size of \(width) by \(height) pixels")
      #expect(throws: XLSXError.document(problem)) {
        try written(sheet { ($0.width, $0.height) = (width, height) })
      }
    }
    let block = CellRange(CellReference(row: 0, column: 1), CellReference(row: 2, column: 2))
    for (range, shown) in [
      (block, "B1:C3"), (CellRange(column: 16_384, rows: 0...2), "XFE1:XFE3"),
      (CellRange(column: 1, rows: 0...32_000), "B1:B32001"),
    ] {
      let problem = DocumentProblem(
        sheet: "It's", cell: CellReference(row: 5, column: 1),
        "chart: \(shown) is no row or column of a chart")
      #expect(throws: XLSXError.document(problem)) {
        try written(sheet { $0.series[1].values.range = range })
      }
    }
    #expect(throws: XLSXError.self) {
      try written(sheet { $0.series[0].labels = ChartLabels(position: .outsideEnd) })
    }
  }
}
