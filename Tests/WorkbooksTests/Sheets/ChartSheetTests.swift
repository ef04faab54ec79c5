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

  /// The charts of pay, a currency each; the last chart is of disclosure.
  static func payCharts(_ sheet: Sheet) -> [Chart] { sheet.charts.dropLast() }

  @Test func eachCurrencyHasAChartTheLargerFirst() throws {
    let sheet = try Self.document(Capture(Captures.mixed)).reading("Chart")
    let charts = Self.payCharts(sheet)
    #expect(charts.count == 2)
    let titles = charts.map(\.title)
    #expect(titles == ["USD", "EUR"].map { "Posted pay by level, \($0) per year" })
    for (chart, currency) in zip(charts, ["USD", "EUR"]) {
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
    for row in Self.payCharts(sheet).flatMap({ Self.figures(sheet, $0) }) {
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

  @Test func atMostFourteenBarsAreDrawnAndTheRestCounted() throws {
    let sheet = try Self.document(Captures.levels(21)).reading("Chart")
    let labels = Self.figures(sheet, sheet.charts[0]).map { $0[0].text ?? "" }
    #expect(labels.count == 14)
    // L1 and L2 have one listing, the others two; of those the first in order are drawn.
    #expect(labels.first == "L3 (n = 2)" && labels.last == "L16 (n = 2)")
    #expect(
      // Notes are broken into lines.
      sheet.texts.joined(separator: " ").contains(
        "Of the groups with few listings, 7 are left out here; Spreads has all."))
  }

  @Test func fourteenBarsAreDrawnWithoutARemark() throws {
    let sheet = try Self.document(Captures.levels(14)).reading("Chart")
    #expect(Self.figures(sheet, sheet.charts[0]).count == 14)
    #expect(!sheet.texts[1].contains("left out"))
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

/// The share of listings that state pay, and figures that pay is set against.
@Suite struct FurtherChartTests {
  private static func sheet(_ capture: Capture) throws -> Sheet {
    try ChartSheetTests.document(capture).reading("Chart")
  }

  @Test func disclosureIsDrawnOverSpreads() throws {
    let text = "id,level,pay\n1,L1,10000 to 20000\n2,L1,\n3,L1,\n4,L2,30000\n5,,\n"
    let sheet = try Self.sheet(Capture(text))
    let chart = try #require(sheet.charts.last)
    #expect(chart.kind == .clusteredBar)
    #expect(chart.title == "Listings that state pay, by level, percent of all listings")
    #expect(chart.valueAxis.title == "Percent of the group's listings")
    let rows = ChartSheetTests.figures(sheet, chart)
    #expect(rows.map { $0[0].text } == ["L1 (n = 3)", "L2 (n = 1)", "none stated (n = 1)"])
    #expect(rows.map { $0[1].number } == [1.0 / 3, 1, 0])
    let formulas = ["5", "6", "7"].map { "'Spreads'!$G$\($0)/'Spreads'!$D$\($0)" }
    #expect(rows.map { $0[1].formula } == formulas)
    #expect(
      chart.alternativeText
        == "Bars of the share of listings that state pay. L1 (n = 3): 33.3 %; L2 (n = 1): 100.0 %; "
        + "none stated (n = 1): 0.0 %.")
  }

  @Test func currenciesAreTakenTogetherAndTheCapIsSaid() throws {
    let text = "id,level,pay,currency\n1,L1,1000,USD\n2,L1,,EUR\n3,L1,2000,EUR\n4,L1,,\n"
    let mixed = try Self.sheet(Capture(text.replacing("1000,", with: "1000 to 2000,")))
    let rows = ChartSheetTests.figures(mixed, try #require(mixed.charts.last))
    #expect(rows.map { $0[0].text } == ["L1 (n = 4)"] && rows.map { $0[1].number } == [0.5])
    #expect(rows[0][1].formula?.hasPrefix("SUM('Spreads'!$G$5,'Spreads'!$G$6") == true)
    let long = try Self.sheet(Captures.levels(37))
    #expect(ChartSheetTests.figures(long, try #require(long.charts.last)).count == 14)
    #expect(long.texts.contains { $0.contains("23 are left out here") })
  }

  @Test(arguments: [Capture(Captures.founding), Capture(Captures.mixed), Captures.levels(200)])
  func chartsStandApartAndSayWhatTheyShow(_ capture: Capture) throws {
    let sheet = try Self.sheet(capture)
    let places = sheet.charts.map { chart in
      chart.anchor.row...(chart.anchor.row + chart.height / 20)
    }
    for (place, next) in zip(places, places.dropFirst()) {
      #expect(place.upperBound < next.lowerBound)
    }
    let figures = sheet.charts.map(\.series[0].categories.range.first.row)
    #expect(figures.allSatisfy { $0 > (places.last?.upperBound ?? 0) })
    #expect(
      sheet.charts.allSatisfy { $0.alternativeText.count <= 2_000 && !$0.valueAxis.title.isEmpty })
    let fills = sheet.charts.flatMap(\.series).filter { $0.fill != .invisible }
    #expect(fills.allSatisfy { $0.border != nil })
  }

  @Test func baselinesAreBarsOfTheirOwn() throws {
    let baselines = [
      ChartBaseline(name: "Average member (less than)", annual: 30_000, currency: "USD"),
      ChartBaseline(name: "Another currency", annual: 1, currency: "EUR"),
    ]
    let content = try content(Captures.founding)
    let sheet = try #require(ChartSheet(content, title: "T", baselines: baselines).sheets().first)
    let chart = try #require(sheet.charts.first)
    #expect(chart.series.last?.name == .text("Baseline") && chart.series.last?.isInLegend == true)
    let rows = ChartSheetTests.figures(sheet, chart)
    #expect(rows.count == 5 && rows.last?[0].text == "Average member (less than)")
    #expect(rows.last?[7].number == 30_000 && rows.last?[6] == .empty && rows.first?[7] == .empty)
    #expect(chart.alternativeText.hasSuffix("; Average member (less than): 30,000 (baseline)."))
    #expect(chart.series.last?.fill == .striped(Palette.ink, on: .white))
    let book = WorkbookDocument(sheets: [SpreadsSheet(content, title: "T").sheet(), sheet])
    let drawn = String(
      decoding: try WrittenWorkbook(book).parts["xl/charts/chart1.xml"] ?? [], as: UTF8.self)
    #expect(drawn.contains("<a:pattFill prst=\"wdUpDiag\">"))
  }
}
