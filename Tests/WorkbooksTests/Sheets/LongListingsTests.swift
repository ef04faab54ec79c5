import Spreads
import Testing

@testable import Workbooks

/// More listings than a sheet holds, and more than formulas are good for.
@Suite struct LongListingsTests {
  @Test(arguments: [
    (8, [8]), (5, [5, 3]), (4, [4, 4]), (3, [3, 3, 2]), (1, Array(repeating: 1, count: 8)),
  ])
  func listingsGoOnInFurtherSheets(_ limit: Int, _ counts: [Int]) throws {
    var content = try content([Captures.levels(5)])
    content.liveLimit = 0
    let sheets = ListingsSheets(content, title: "T", rowLimit: limit).sheets()
    #expect(sheets.map { $0.column("Group").count } == counts)
    let names = counts.indices.map { $0 == 0 ? "Listings" : "Listings \($0 + 1)" }
    #expect(sheets.map(\.name) == names)
    #expect(sheets.flatMap(\.tables).map(\.name) == names.map { $0.replacing(" ", with: "") })
    let whole = ListingsSheets(content, title: "T").sheets()[0]
    #expect(sheets.flatMap { $0.column("Listing id") } == whole.column("Listing id"))
    #expect(Set(sheets.compactMap { $0.tables.first?.headers }).count == 1)
    try WorkbookDocument(sheets: sheets).validate()
  }

  @Test func atTheLimitFiguresAreFormulas() throws {
    var content = try content(Captures.mixed)
    content.liveLimit = content.listings.count
    let document = NegotiatorsWorkbook.document(content)
    #expect(document.formulas.count > 50)
    #expect(document.reading("Method").texts.contains { $0.hasPrefix("Figures are formulas") })
    #expect(document.reading("Summary").texts.contains { $0.hasPrefix("Figures are formulas") })
  }

  @Test func aboveTheLimitFiguresAreTheSameAsValues() throws {
    let live = try content(Captures.mixed)
    var still = live
    still.liveLimit = live.listings.count - 1
    let documents = [live, still].map(NegotiatorsWorkbook.document)
    #expect(documents[1].sheets.dropLast().flatMap(\.cells).allSatisfy { $0.formula == nil })
    for name in ["Spreads", "Chart", "Listings"] {
      let sheets = documents.map { $0.reading(name) }
      #expect(sheets[0].cells.map(\.number) == sheets[1].cells.map(\.number), "\(name)")
      #expect(sheets[0].cells.map(\.style) == sheets[1].cells.map(\.style), "\(name)")
    }
    #expect(
      documents[1].reading("Method").texts.contains { $0.contains("Figures are values") })
    #expect(
      documents[1].reading("Summary").texts.contains { $0.contains("figures are values") })
  }

  @Test func theLimitThatIsSaidIsTheOneThatWasSet() throws {
    var content = try content(Captures.mixed)
    content.liveLimit = 3
    let texts = NegotiatorsWorkbook.document(content).reading("Method").texts
    #expect(texts.contains { $0.contains("more than 3 listings") })
  }

  /// Of many listings the rows are made when they are written: the same rows.
  @Test(arguments: WorkbookProfile.allCases, [0, 50_000])
  func rowsThatAreMadeLaterAreTheSame(_ profile: WorkbookProfile, _ liveLimit: Int) throws {
    var content = try content(Captures.mixed)
    (content.profile, content.liveLimit) = (profile, liveLimit)
    let sheets = [0, 5_000].map { limit in
      var sheets = ListingsSheets(content, title: "T", storedLimit: limit).sheets()
      switch profile {
      case .bargaining: BargainingAids.add(to: &sheets)
      case .publication: PublicationEdition.apply(to: &sheets)
      }
      return sheets
    }
    let (long, stored) = (try #require(sheets[0].first), try #require(sheets[1].first))
    let rows = try #require(long.longRows)
    #expect(rows.count > 5 && stored.longRows == nil)
    #expect(long.rows + (0..<rows.count).map { rows[$0] } == stored.rows)
    #expect((long.columns, long.tables) == (stored.columns, stored.tables))
    try WorkbookDocument(sheets: [long]).validate()
  }

  @Test func groupsLeadToTheSheetTheirListingsAreOn() throws {
    var content = try content([Captures.levels(5)])
    content.liveLimit = 0
    let listings = ListingsSheets(content, title: "T", rowLimit: 3)
    let sheets = Dictionary(uniqueKeysWithValues: listings.sheets().map { ($0.name, $0) })
    for group in content.table.spreads.indices {
      let place = try #require(listings.places[group])
      let sheet = try #require(sheets[place.sheet])
      let groups = sheet.column("Group").compactMap(\.number)
      #expect(groups.firstIndex(of: Double(group + 1)) == place.row - 1)
    }
    #expect(listings.places[99] == nil)
  }

  /// Links, tables and the chart of very many groups, in time that grows with them.
  @Test func fiveThousandGroupsAreShown() throws {
    let rows = (1...5_000).map { ["\($0)", "Name \($0)", "\($0 + 1_000)", "\($0 + 2_000)"] }
    let content = try content([Capture(["id", "level", "min pay", "max pay"], rows)])
    #expect(content.table.spreads.count == 5_000)
    let document = NegotiatorsWorkbook.document(content)
    try document.validate()
    let spreads = document.reading("Spreads")
    #expect(spreads.column("Evidence").count == 5_000)
    #expect(spreads.column("Floor, lowest (per year)").compactMap(\.number).count == 5_000)
    let chart = document.reading("Chart")
    #expect(chart.charts.count == 2 && chart.rows.count < 120)
    #expect(chart.texts.contains { $0.contains("4986 are left out here") })
    #expect(Set(document.sheets.map(\.name)).count == document.sheets.count)
  }

  @Test(arguments: WorkbookProfile.allCases)
  func namesAreValidAndUnlikeEachOther(_ profile: WorkbookProfile) throws {
    var content = try content([Captures.levels(9)])
    content.liveLimit = 0
    content.profile = profile
    let sheets = ListingsSheets(content, title: "T", rowLimit: 1).sheets()
    #expect(sheets.count == 16)
    #expect(
      sheets.allSatisfy { SheetName.isValid($0.name) && DefinedName.isValid($0.tables[0].name) })
    #expect(
      Set(sheets.map(\.name)).count == 16 && Set(sheets.map { $0.tables[0].name }).count == 16)
  }
}
