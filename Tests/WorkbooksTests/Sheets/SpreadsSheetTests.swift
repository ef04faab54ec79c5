import Listings
import Spreads
import Testing

@testable import Workbooks

/// The spread table: a row per group, a column per figure.
@Suite struct SpreadsSheetTests {
  static func sheet(_ text: String) throws -> Sheet {
    NegotiatorsWorkbook.document(try content(text)).reading("Spreads")
  }

  @Test(arguments: [Captures.founding, Captures.mixed])
  func aGroupIsARowInTheOrderOfTheTable(_ text: String) throws {
    let content = try content(text)
    let sheet = NegotiatorsWorkbook.document(content).reading("Spreads")
    let spreads = content.table.spreads
    #expect(sheet.column("Group").map(\.number) == spreads.indices.map { Double($0 + 1) })
    let levels = spreads.map { $0.key[0].isEmpty ? "(none stated)" : $0.key[0] }
    #expect(sheet.column("Level").map(\.text) == levels)
    #expect(
      sheet.column("Currency").map { $0.text ?? "" }
        == spreads.map { $0.currency?.description ?? "" })
  }

  @Test func eachColumnHasAHeadingOfItsOwn() throws {
    let content = try content(Captures.mixed)
    let table = try #require(NegotiatorsWorkbook.document(content).reading("Spreads").tables.first)
    // The group's number, the evidence and the room for notes.
    #expect(table.headers.count == SpreadsColumn.all(content).count + 3)
    #expect(Set(table.headers.map { $0.lowercased() }).count == table.headers.count)
    for column in SpreadColumn.measures {
      // A column without a heading of its own would look like a grouping field.
      #expect(SpreadHeading.of(column).style != Styles.label, "\(column.name)")
    }
  }

  @Test(arguments: [Captures.founding, Captures.mixed])
  func everyCellSaysWhatTheCSVSays(_ text: String) throws {
    let content = try content(text)
    let sheet = NegotiatorsWorkbook.document(content).reading("Spreads")
    for column in content.table.columns where column.kind != .text && column.kind != .flags {
      let cells = sheet.column(SpreadHeading.of(column).text)
      for (cell, spread) in zip(cells, content.table.spreads) {
        let number = column.value(spread).number
        #expect(cell.number == number, "\(column.name) of \(spread.key)")
        #expect((cell == .empty) == (number == nil), "\(column.name) of \(spread.key)")
      }
    }
  }

  @Test func flagsCanBreakBetweenCodes() throws {
    let sheet = try Self.sheet(Captures.mixed)
    let index = try #require(sheet.column("Level").firstIndex { $0.text == "L1" })
    #expect(
      sheet.column("Flags")[index].text == "pay_one_sided:1; part_time:1; not_full_year:1")
  }

  @Test func figuresAreFormulasOverTheGroupsNumber() throws {
    let sheet = try Self.sheet(Captures.mixed)
    let formulas = sheet.cells.compactMap(\.formula)
    #expect(formulas.count > 60)
    for (index, row) in sheet.rows.enumerated() {
      for formula in row.cells.compactMap(\.formula) where formula.contains("Listings[") {
        let selections = formula.matches(of: /Listings\[Group\][,=](\$A[0-9]+)/).map(\.1)
        #expect(!selections.isEmpty, "\(formula)")
        #expect(selections.allSatisfy { $0 == "$A\(index + 1)" }, "\(formula)")
      }
    }
    // The only text in any formula is the condition "not blank".
    for formula in formulas {
      #expect(!formula.replacing("\">=0\"", with: "").contains("\""), "\(formula)")
    }
  }

  @Test func aLevelThatReadsAsAConditionIsInNoFormula() throws {
    let rows = [">0", "*", "=1", "<>", "?"].enumerated().map { ["\($0)", $1, "\($0 + 1)0000"] }
    let capture = Capture(["id", "level", "pay"], rows)
    let sheet = NegotiatorsWorkbook.document(try content([capture])).reading("Spreads")
    #expect(sheet.column("Listings").map(\.number) == [1, 1, 1, 1, 1])
    #expect(
      Set(sheet.column("Listings").map(\.formula))
        == Set((5...9).map { "COUNTIFS(Listings[Group],$A\($0))" }))
    for formula in sheet.cells.compactMap(\.formula) {
      #expect(!formula.contains("*\"") && !formula.contains("\">0\""))
    }
  }

  @Test func openingsAreAValueWhereARepostStatesMore() throws {
    let sheet = try Self.sheet(Captures.mixed)
    let levels = sheet.column("Level").map { $0.text ?? "" }
    let positions = Dictionary(uniqueKeysWithValues: zip(levels, sheet.column("Positions")))
    // The writer's repost states 3 openings, the row that counts 1.
    #expect(positions["L2"]?.value == .number(5))
    #expect(positions["L1"]?.formula?.hasPrefix("SUMIFS(Listings[Positions]") == true)
    #expect(positions["L1"]?.number == 3.5)
  }

  /// The frequency of no numbers is an error in LibreOffice.
  @Test func employersAreAValueWhereNoneIsNamed() throws {
    let sheet = try Self.sheet("id,company,title,level\n1,,Editor,L1\n2,A,Writer,L2\n3,,Grip,L2\n")
    #expect(sheet.column("Employers").map(\.number) == [0, 1])
    #expect(sheet.column("Employers").map { $0.formula == nil } == [true, false])
    #expect(sheet.column("Largest employer's share").map(\.number) == [nil, 0.5])
  }

  /// A floor that rounds to 0.00 a year would divide by zero.
  @Test func aFloorOfNothingIsInNoSpread() throws {
    let sheet = try Self.sheet("id,level,min pay,max pay\n1,L1,0.001,1\n2,L1,10,20\n")
    let median = try #require(sheet.column("Spread, median listing (% of its floor)").first)
    #expect(median.number == 100)
    #expect(median.formula?.contains("IF(Listings[Annual min]>0,") == true)
    #expect(sheet.column("Spread (% of lowest floor)") == [.empty])
    #expect(sheet.column("Range ratio (times)") == [.empty])
    #expect(sheet.column("Width (per year)").first?.number == 20)
  }

  @Test func aGroupOfRepostsAloneHasNoFormula() throws {
    let clean = """
      \(Self.schema)
      a,A,Editor,,L1,column,,1,2,year,USD,1.00,2.00,range,1,,,repost_of:9,old.csv,10,10

      """
    let sheet = try Self.sheet(clean)
    #expect(sheet.rows.count == 5)
    #expect(sheet.rows[4].cells.allSatisfy { $0.formula == nil })
    #expect(sheet.column("Listings").first?.number == 0)
    #expect(sheet.column("Disclosure rate") == [.empty])
    #expect(sheet.column("Reposts not counted").first?.number == 1)
  }

  private static let schema =
    "listing_id,employer,title,location,level,level_basis,pay_text,pay_min,pay_max,pay_period,"
    + "currency,annual_min,annual_max,pay_shape,positions,posted_on,source_url,flags,source_file,"
    + "source_row,source_line"

  @Test func theHeaderAndTheGroupStayInView() throws {
    let sheet = try Self.sheet(Captures.mixed)
    #expect(sheet.frozenRows == 4 && sheet.frozenColumns == 3)
    #expect(sheet.tables.first?.range.first.row == 3)
  }
}
