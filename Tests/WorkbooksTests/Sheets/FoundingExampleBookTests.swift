import Spreads
import Testing

@testable import Workbooks

/// The figures that the method expects of the founding example, as the workbook stores them.
@Suite struct FoundingExampleBookTests {
  static func document() throws -> WorkbookDocument {
    NegotiatorsWorkbook.document(try content(Captures.founding))
  }

  static func figures(_ level: String) throws -> [String: Cell] {
    let sheet = try document().reading("Spreads")
    let index = try #require(sheet.column("Level").firstIndex { $0.text == level })
    let headers = sheet.tables.first?.headers ?? []
    return Dictionary(uniqueKeysWithValues: headers.map { ($0, sheet.column($0)[index]) })
  }

  @Test(arguments: [
    ("L5", 100_000.0, 700_000.0, 600_000.0, 7.0, 600.0, 400_000.0),
    ("L6", 390_000, 900_000, 510_000, 2.31, 130.77, 645_000),
    ("Manager", 449_000, 849_000, 400_000, 1.89, 89.09, 649_000),
    ("Director", 450_000, 650_000, 200_000, 1.44, 44.44, 550_000),
  ])
  func storedResults(
    level: String, floor: Double, ceiling: Double, width: Double, ratio: Double, spread: Double,
    midpoint: Double
  ) throws {
    let row = try Self.figures(level)
    let expected = [
      "Floor, lowest (per year)": floor, "Ceiling, highest": ceiling, "Width (per year)": width,
      "Range ratio (times)": ratio, "Spread (% of lowest floor)": spread,
      "Midpoint, median (per year)": midpoint,
    ]
    for (header, figure) in expected {
      let cell = try #require(row[header])
      #expect(cell.formula != nil)
      #expect(cell.number.map { ($0 * 100).rounded() / 100 } == figure, "\(header)")
    }
  }

  @Test func sixIsComparedWithFive() throws {
    let row = try Self.figures("L6")
    let progression = try #require(row["Progression from the level below (%)"])
    let overlap = try #require(row["Overlap with the level below (%)"])
    #expect(progression.number == 61.25)
    #expect(overlap.number.map { ($0 * 100).rounded() / 100 } == 60.78)
    // L5 stands in row 5 and L6 in row 6: U the median midpoint, K and T the bounds, X the width.
    #expect(progression.formula == "(U6-U5)/U5*100")
    #expect(overlap.formula == "MAX(0,MIN(T6,T5)-MAX(K6,K5))/X6*100")
  }

  @Test func theProductManagerHasACeilingAndNoSpread() throws {
    let row = try Self.figures("(none stated)")
    #expect(row["Ceiling, highest"]?.number == 900_000)
    for header in [
      "Floor, lowest (per year)", "Width (per year)", "Range ratio (times)",
      "Spread (% of lowest floor)", "Midpoint, median (per year)",
    ] {
      #expect(row[header] == .empty, "\(header)")
    }
  }

  @Test(arguments: [
    "L5: posted from 100,000 to 700,000 USD a year; the top is 7.00 times the bottom.",
    "L6: posted from 390,000 to 900,000 USD a year; the top is 2.31 times the bottom.",
    "No level stated: posted up to 900,000 USD a year; no floor is stated, so there is no spread.",
    "All 6 jobs state pay.",
  ])
  func theSummarySaysIt(_ sentence: String) throws {
    #expect(try Self.document().reading("Summary").texts.contains(sentence))
  }
}
