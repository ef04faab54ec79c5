import Testing

@testable import Workbooks

/// Floating bars, drawn from figures that stand on the sheet.
@Suite struct ChartSheetTests {
  static func document(_ captures: Capture...) throws -> WorkbookDocument {
    NegotiatorsWorkbook.document(try content(captures))
  }

  /// The rows of figures that a chart draws.
  static func figures(_ sheet: Sheet, _ chart: Chart) -> [[Cell]] {
    let rows = chart.series[0].values.range
    return (rows.first.row...rows.last.row).map { sheet.rows[$0].cells }
  }

  @Test func eachCurrencyHasAChartTheLargerFirst() throws {
    let sheet = try Self.document(Capture(Captures.mixed)).reading("Chart")
    #expect(sheet.charts.count == 2)
    let titles = sheet.charts.map(\.title)
    #expect(titles == ["USD", "EUR"].map { "Posted pay by level, \($0) per year" })
    for (chart, currency) in zip(sheet.charts, ["USD", "EUR"]) {
      #expect(Self.figures(sheet, chart).allSatisfy { $0[1].text == currency })
    }
  }

  @Test func aChartStacksFloorAndSegments() throws {
    let sheet = try Self.document(Capture(Captures.founding)).reading("Chart")
    let chart = try #require(sheet.charts.first)
    #expect(chart.kind == .stackedBar)
    #expect(chart.series.map(\.fill).first == .invisible)
    #expect(chart.series.map { $0.values.range.first.column } == [2, 3, 4, 5])
    #expect(chart.series.allSatisfy { $0.categories.range.first.column == 0 })
    #expect(chart.valueAxis.minimum == 0)
  }

  @Test(arguments: [Capture(Captures.founding), Captures.levels(12), Captures.levels(40)])
  func floorAndSegmentsReachTheCeiling(_ capture: Capture) throws {
    let sheet = try Self.document(capture).reading("Chart")
    for row in sheet.charts.flatMap({ Self.figures(sheet, $0) }) {
      let parts = row[2...5].map { $0.number ?? 0 }
      #expect(parts.reduce(0, +) == row[6].number, "\(row[0].text ?? "")")
      #expect(parts.allSatisfy { $0 >= 0 })
    }
  }

  @Test func theMarkIsCentredOnTheMedian() throws {
    let sheet = try Self.document(Capture(Captures.founding)).reading("Chart")
    // L5: 100,000 to 700,000, median 400,000; the mark is a 250th of the highest ceiling.
    let row = try #require(Self.figures(sheet, sheet.charts[0]).first)
    let place = sheet.charts[0].series[0].values.range.first.row + 1
    #expect(row[2...6].map(\.number) == [100_000, 298_200, 3_600, 298_200, 700_000])
    #expect(
      row[2...6].map(\.formula) == [
        "'Spreads'!$K$5",
        "MAX(0,MIN('Spreads'!$U$5-'Spreads'!$K$5-3600/2,'Spreads'!$T$5-'Spreads'!$K$5-3600))",
        nil, "MAX(0,'Spreads'!$T$5-'Spreads'!$K$5-D\(place)-3600)", "'Spreads'!$T$5",
      ])
  }

  @Test(arguments: [
    // The median is the ceiling: the mark stays below it.
    ("1,L1,10000,\n2,L1,50000,50000\n", [10_000, 39_800, 200, 0, 50_000]),
    // The median is the floor: the mark stays above it.
    ("1,L1,10000,10000\n2,L1,,50000\n", [10_000, 0, 200, 39_800, 50_000]),
    // A single figure has no room: the mark begins there.
    ("1,L1,50000,50000\n", [50_000, 0, 200, 0, 50_000]),
  ])
  func theMarkStaysInsideTheBar(_ rows: String, _ figures: [Double]) throws {
    let text = "id,level,min pay,max pay\n" + rows
    let sheet = try Self.document(Capture(text)).reading("Chart")
    let row = try #require(Self.figures(sheet, sheet.charts[0]).first)
    #expect(row[2...6].map(\.number) == figures)
  }

  @Test func boundsOfDifferentListingsHaveNoMark() throws {
    let text = "id,level,min pay,max pay\n1,L1,30000,\n2,L1,,50000\n"
    let sheet = try Self.document(Capture(text)).reading("Chart")
    let row = try #require(Self.figures(sheet, sheet.charts[0]).first)
    #expect(row[2...6].map(\.number) == [30_000, 20_000, nil, nil, 50_000])
  }

  @Test func theAlternativeTextSaysTheFigures() throws {
    let chart = try Self.document(Capture(Captures.founding)).reading("Chart").charts.first
    let text = try #require(chart?.alternativeText)
    #expect(text.hasPrefix("Bars from lowest floor to highest ceiling in USD per year. "))
    #expect(text.contains("L5 (n = 2): 100,000 to 700,000, median midpoint 400,000;"))
    #expect(text.contains("Director (n = 1): 450,000 to 650,000, median midpoint 550,000."))
    #expect(!text.contains("none stated"))
  }

  @Test func atMostThirtyBarsAreDrawnAndTheRestCounted() throws {
    let sheet = try Self.document(Captures.levels(37)).reading("Chart")
    let labels = Self.figures(sheet, sheet.charts[0]).map { $0[0].text ?? "" }
    #expect(labels.count == 30)
    // L1 and L2 have one listing, the others two; of those the first in order are drawn.
    #expect(labels.first == "L3 (n = 2)" && labels.last == "L32 (n = 2)")
    #expect(
      sheet.texts.contains {
        $0.contains("Of the groups with few listings, 7 are left out here; Spreads has all.")
      })
  }

  @Test func thirtyBarsAreDrawnWithoutARemark() throws {
    let sheet = try Self.document(Captures.levels(30)).reading("Chart")
    #expect(Self.figures(sheet, sheet.charts[0]).count == 30)
    #expect(!sheet.texts.contains { $0.contains("left out") })
  }

  @Test(arguments: [
    "title,pay\nEditor,competitive\n", "title,pay\nEditor,\"up to $90,000\"\n",
    "title,pay\nEditor,\"from $90,000\"\n", "title\nEditor\n",
  ])
  func withoutARangeThereIsNoChart(_ text: String) throws {
    let document = try Self.document(Capture(text))
    try document.validate()
    #expect(document.sheet(named: "Chart") == nil)
    #expect(
      document.reading("Summary").texts.contains(
        "The sheet Chart is left out: no group has both a floor and a ceiling."))
  }
}
