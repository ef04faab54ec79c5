import Listings
import Testing

@testable import Workbooks

/// The workbook as a whole: its sheets, names, date, and stored results.
@Suite struct DocumentTests {
  static func document(_ text: String) throws -> WorkbookDocument {
    NegotiatorsWorkbook.document(try content(text))
  }

  @Test(arguments: [Captures.founding, Captures.mixed])
  func sheetsComeInTheOrderOfReading(_ text: String) throws {
    let document = try Self.document(text)
    try document.validate()
    #expect(
      document.sheets.map(\.name)
        == ["Summary", "Spreads", "Chart", "Listings", "Refused", "Method"])
  }

  @Test func tablesHaveTheNamesThatFormulasUse() throws {
    let document = try Self.document(Captures.mixed)
    #expect(document.sheets.flatMap(\.tables).map(\.name) == ["Spreads", "Listings", "Refused"])
  }

  @Test(arguments: [
    ("hours_per_year", "Hours in a full-time year", 2080.0),
    ("days_per_year", "Days in a full-time year", 260),
    ("weeks_per_year", "Weeks in a full-time year", 52),
  ])
  func aNamePointsAtItsAssumption(_ name: String, _ term: String, _ value: Double) throws {
    let document = try Self.document(Captures.mixed)
    let formula = document.definedNames.first { $0.name == name }?.formula
    let place = try #require(formula?.split(separator: "!").last.map(String.init))
    let cell = try #require(CellReference(place))
    #expect(formula?.hasPrefix("'Method'!") == true)
    let method = document.reading("Method")
    #expect(method[cell].value == .number(value))
    #expect(method[CellReference(row: cell.row, column: 0)].text == term)
  }

  @Test func namesOfPeriodsCoverTheirTable() throws {
    let document = try Self.document(Captures.mixed)
    let method = document.reading("Method")
    let columns = ["pay_periods", "periods_per_year"].map { name in
      let formula = document.definedNames.first { $0.name == name }?.formula ?? ""
      let ends = formula.split(separator: "!").last?.split(separator: ":")
        .compactMap { CellReference(String($0)) }
      return ends.map { CellRange($0[0], $0[1]).cells.map { method[$0] } } ?? []
    }
    #expect(columns[0].map(\.text) == PayPeriod.allCases.map(\.name))
    #expect(columns[1].map(\.number) == [2080, 260, 52, 26, 24, 12, 1])
  }

  @Test(arguments: [Captures.founding, Captures.mixed])
  func everyStoredResultIsFinite(_ text: String) throws {
    let cells = try Self.document(text).sheets.flatMap(\.cells).filter { $0.formula != nil }
    #expect(cells.count > 50)
    for cell in cells where cell.text == nil {
      #expect(cell.number?.isFinite == true, "\(cell.formula ?? "")")
    }
  }

  @Test(arguments: [Captures.founding, Captures.mixed])
  func theSameContentGivesTheSameDocument(_ text: String) throws {
    #expect(try Self.document(text) == Self.document(text))
  }

  @Test(arguments: [
    (["2024-01-02", "2026-05-04", "2025-12-31"], 1_777_852_800),
    (["", "2000-01-01", ""], 946_684_800), (["1979-12-31"], 315_532_800), ([""], 315_532_800),
    (["never", "2024-13-01"], 315_532_800),
  ])
  func theDateIsThatOfTheNewestPosting(_ dates: [String], _ seconds: Int) throws {
    let rows = dates.enumerated().map { ["\($0)", "Editor \($0)", $1] }
    let content = try content([Capture(["id", "title", "posted"], rows)])
    #expect(NegotiatorsWorkbook.document(content).properties.created == seconds)
  }

  @Test func everySheetPrintsLandscapeWithPageNumbers() throws {
    for sheet in try Self.document(Captures.mixed).sheets {
      #expect(sheet.printSetup.isLandscape, "\(sheet.name)")
      #expect(sheet.printSetup.footer.right.contains(.pageNumber), "\(sheet.name)")
      #expect(sheet.printSetup.repeatedRows?.lowerBound == sheet.tables.first?.range.first.row)
    }
  }
}
