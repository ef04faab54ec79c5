import CSVText
import Listings
import Spreads
import Testing

@testable import Workbooks

/// What options of figures add to the workbook.
@Suite struct SpreadOptionSheetTests {
  private static func options(_ change: (inout SpreadOptions) throws -> Void) rethrows
    -> SpreadOptions
  {
    var options = SpreadOptions()
    try change(&options)
    return options
  }

  private static func settings(_ text: String, _ columns: [String]) throws -> SettingsTable {
    try SettingsTable(
      name: "settings.csv", source: MemoryByteSource(Array(text.utf8)), columns: columns)
  }

  private static func rates() throws -> ExchangeRates {
    try ExchangeRates(
      settings("currency,rate,date,source\nEUR,1.085,2024-01-02,ECB\n", ExchangeRates.columns),
      target: .usDollar)
  }

  private static func baselines() throws -> [Baseline] {
    let rows = """
      name,kind,relation,amount,period,currency,population,date,source
      Members' median,median,<,45000,year,USD,members,2024,survey
      "=cmd|x",mean,=,30000,year,USD,members,2023,press
      Cheque,single_payment,=,35,,USD,one member,2023,press

      """
    return try Baselines(settings(rows, Baselines.columns)).all
  }

  private static func reading(_ sheet: String, _ content: WorkbookContent) throws -> Sheet {
    let document = NegotiatorsWorkbook.document(content)
    try document.validate()
    return document.reading(sheet)
  }

  // MARK: Added columns

  @Test func everyAddedFigureHasAColumnThatSaysWhatTheCSVSays() throws {
    let options = try Self.options {
      $0.percentiles = ["10", "97.5"].compactMap { ExactDecimal($0).flatMap(Percentile.init) }
      $0.sensitivity = true
      $0.baselines = try Self.baselines()
    }
    let content = try content([Capture(Captures.mixed)], spreads: options)
    let sheet = try Self.reading("Spreads", content)
    for column in SpreadsColumn.all(content) where column.column.added != nil {
      let cells = sheet.column(column.heading.text)
      #expect(cells.count == content.table.spreads.count, "\(column.heading.text)")
      for (cell, spread) in zip(cells, content.table.spreads) {
        #expect(cell.number == column.column.value(spread).number, "\(column.heading.text)")
      }
    }
    let headers = try #require(sheet.tables.first?.headers)
    #expect(headers.contains("Floor, percentile 97.5 (per year)"))
    #expect(headers.contains("Highest ceiling ÷ Members' median (times, at least)"))
    #expect(headers.contains("Penetration of the range by Members' median (%, at most)"))
    // What may not be compared anywhere has no column; the reason stands on Method.
    #expect(!headers.contains { $0.contains("Cheque") })
    let method = try Self.reading("Method", content)
    #expect(method.texts.contains { $0.contains("\"Cheque\" is a single payment") })
    #expect(method.texts.contains { $0.contains("Members' median") })
  }

  @Test func baselineRatiosAreFormulasOverTheGroupsFigures() throws {
    let options = try Self.options { $0.baselines = try Self.baselines() }
    let content = try content([Capture(Captures.founding)], spreads: options)
    let sheet = try Self.reading("Spreads", content)
    let cell = try #require(
      sheet.column("Highest ceiling ÷ Members' median (times, at least)").first)
    #expect(cell.formula?.hasSuffix("/45000.00") == true)
    #expect(cell.number == 700_000.0 / 45_000)
    let chart = try Self.reading("Chart", content)
    #expect(chart.texts.contains("Members' median (<)"))
  }

  // MARK: Headings from inputs

  static let headings = [
    ("Pay band", "Pay band"), ("Pay\nband", "Pay band"), ("\r\n Pay \t band", "Pay band"),
    ("\u{1}\u{2}", "Column"), ("\n", "Column"),
    (String(repeating: "_x0041_", count: 40), String(repeating: "_x0041_", count: 15) + "_x00…"),
    (String(repeating: "😀", count: 200), String(repeating: "😀", count: 109) + "…"),
  ]

  @Test(arguments: headings)
  func aNameFromAnInputIsMadeAHeader(_ name: String, _ heading: String) throws {
    #expect(SpreadHeading(text: name, style: Styles.label).text == heading)
  }

  @Test func aBaselineOfSeveralLinesHasColumns() throws {
    let rows = """
      name,kind,relation,amount,period,currency,population,date,source
      "Two
      lines",mean,=,30000,year,USD,members,2023,press

      """
    let options = try Self.options {
      $0.baselines = try Baselines(Self.settings(rows, Baselines.columns)).all
    }
    let sheet = try Self.reading("Spreads", content([Capture(Captures.founding)], spreads: options))
    let headers = sheet.tables.first?.headers ?? []
    #expect(headers.contains("Lowest floor ÷ Two lines (times)"))
  }

  // MARK: Small groups

  @Test func smallGroupsSayTooFew() throws {
    let options = Self.options { $0.minListings = 2 }
    let content = try content([Capture(Captures.founding)], spreads: options)
    let sheet = try Self.reading("Spreads", content)
    let level = sheet.column("Level").map { $0.text ?? "" }
    let floors = sheet.column("Floor, lowest (per year)")
    for (level, floor) in zip(level, floors) {
      #expect(level == "L5" ? floor.number == 100_000 : floor.text == "too few", "\(level)")
    }
    #expect(sheet.column("Listings").compactMap(\.number) == [2, 1, 1, 1, 1])
    let summary = try Self.reading("Summary", content)
    #expect(
      summary.texts.contains("4 groups have fewer than 2 listings: too few for figures."))
    #expect(!summary.texts.contains { $0.hasPrefix("L6") })
  }

  // MARK: Other ways of counting

  @Test func openingsAndRepostsStandBesideTheFigures() throws {
    let content = try content([Capture(Captures.mixed)])
    let headers = try Self.reading("Spreads", content).tables.first?.headers ?? []
    #expect(headers.contains("Midpoint, median (per opening)"))
    #expect(headers.contains("Listings (reposts counted)"))
    // Where nothing differs, nothing is added.
    let plain = try self.contentOf(Captures.founding)
    let fewer = try Self.reading("Spreads", plain).tables.first?.headers ?? []
    #expect(!fewer.contains { $0.hasSuffix("(per opening)") || $0.hasSuffix("counted)") })
  }

  private func contentOf(_ text: String) throws -> WorkbookContent { try content(text) }

  @Test func weightsGiveValuesAndMethodSaysSo() throws {
    let options = Self.options { $0.weight = .positions }
    let content = try content([Capture(Captures.mixed)], spreads: options)
    #expect(!content.isLive)
    let spreads = try Self.reading("Spreads", content)
    #expect(spreads.cells.allSatisfy { $0.formula == nil })
    #expect(
      spreads.tables.first?.headers.contains("Midpoint, median (per listing)") == true)
    let method = try Self.reading("Method", content)
    #expect(
      method.texts.contains(
        "Figures are values: there is no formula for quantiles of openings."))
  }

  @Test func countedRepostsBelongToTheirGroup() throws {
    let options = Self.options { $0.reposts = .count }
    let content = try content([Capture(Captures.mixed)], spreads: options)
    let listings = try Self.reading("Listings", content)
    #expect(!listings.column("Group").contains { $0.number == 0 })
    let headers = try Self.reading("Spreads", content).tables.first?.headers ?? []
    #expect(headers.contains("Reposts among them"))
    #expect(headers.contains("Listings (each job once)"))
  }

  // MARK: Rates

  @Test func convertedPayIsAFormulaOverTheRate() throws {
    let options = try Self.options { $0.rates = try Self.rates() }
    let content = try content([Capture(Captures.mixed)], spreads: options)
    let listings = try Self.reading("Listings", content)
    let converted = listings.column("Converted min")
    let annual = listings.column("Annual min")
    let currencies = listings.column("Currency").map { $0.text ?? "" }
    for (currency, (converted, annual)) in zip(currencies, zip(converted, annual)) {
      guard let amount = annual.number else {
        #expect(converted == .empty)
        continue
      }
      let expected = currency == "EUR" ? (amount * 1.085 * 100).rounded() / 100 : amount
      #expect(converted.number == expected)
      #expect(converted.formula?.contains("exchange_rates") == (currency == "EUR"))
    }
    let formulas = try Self.reading("Spreads", content).cells.compactMap(\.formula)
    #expect(formulas.contains { $0.contains("Listings[Converted max]") })
    #expect(!formulas.contains { $0.contains("Listings[Annual") })
    let method = try Self.reading("Method", content)
    #expect(method.entry("EUR").contains { $0.text == "On 2024-01-02, by ECB." })
  }

  // MARK: Grouping

  @Test func groupsAreHeadedByTheirFields() throws {
    let fields = try ["employer", "level"].map { try GroupField($0, extraFields: []) }
    let content = try content([Capture(Captures.mixed)], by: fields)
    let headers = try Self.reading("Spreads", content).tables.first?.headers ?? []
    #expect(headers.prefix(4) == ["Group", "Employer", "Level", "Currency"])
    let summary = try Self.reading("Summary", content)
    #expect(summary.texts.contains("Employer, level"))
    #expect(summary.texts.contains { $0.hasPrefix("A, L2") || $0.hasPrefix("C, L3") })
  }

  /// Each figure stays what it is, whatever the groups are named.
  @Test func groupsAreToldFromFiguresOfTheirName() throws {
    let fields = try ["positions", "flags"].map { try GroupField($0, extraFields: []) }
    let content = try content([Capture(Captures.mixed)], by: fields)
    let sheet = try Self.reading("Spreads", content)
    let headers = sheet.tables.first?.headers ?? []
    #expect(headers.prefix(4) == ["Group", "Group positions", "Group flags", "Currency"])
    #expect(headers.contains("Positions") && headers.contains("Flags"))
    #expect(sheet.column("Group positions").allSatisfy { $0.text != nil })
    #expect(sheet.column("Group flags").contains { $0.text == "(none stated)" })
    #expect(
      sheet.column("Positions").compactMap(\.number)
        == content.table.spreads.compactMap { $0.positions?.double })
  }

  /// Letter case alone tells no headers of a table apart.
  @Test func headersDiffer() throws {
    var content = try content([Capture(Captures.mixed)])
    content.table.groupFields = ["Listings"]
    let headings = SpreadsColumn.all(content).map(\.heading.text)
    #expect(headings.prefix(3) == ["Listings", "Currency", "Listings (2)"])
    #expect(Set(headings.map { $0.lowercased() }).count == headings.count)
  }

  @Test func oneGroupPerCurrencyNeedsNoField() throws {
    let content = try content([Capture(Captures.mixed)], by: [])
    let sheet = try Self.reading("Spreads", content)
    #expect(sheet.column("Currency").map { $0.text ?? "" } == ["EUR", "USD", ""])
    #expect(sheet.texts.first == "Pay spreads by currency")
    #expect(
      try Self.reading("Chart", content).charts.first?.title
        == "Posted pay by currency, USD per year")
    #expect(try Self.reading("Summary", content).texts.contains("Group"))
  }
}
