import Findings
import Testing

@testable import Workbooks

/// The texts of a claims file, and of an earlier capture, stay texts too.
@Suite struct FindingsInjectionTests {
  private static func content(holding text: String) throws -> WorkbookContent {
    let header = [
      "id", "employer", "title", "location", "level", "min pay", "max pay", "period", "currency",
    ]
    func row(_ floor: String) -> [String] {
      [text, text, text, text, text, floor, "150000", "year", "USD"]
    }
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let cells = ["a" + text, text, "floor_min", "level~1", ">=", "100000", text, "", text]
    let plain = ["b" + text, text, "floor_min", "", ">=", "100000", "", "", text]
    let records = [cells, plain].map { $0.map(quoted).joined(separator: ",") + "\n" }
    return try WorkbooksTests.content(
      [Capture(header, [row("110000")], name: text)],
      Held(
        claims: records.joined(),
        previous: Capture(header, [row("100000"), Array(row("90000"))], name: text + "2")))
  }

  @Test(arguments: HostileTexts.everywhere)
  func formulasAreThoseOfHarmlessTexts(_ text: String) throws {
    let documents = try [text, "harmless"].map {
      NegotiatorsWorkbook.document(try Self.content(holding: $0))
    }
    // Lines of text take rows on Summary, whose sentences then name other rows.
    let formulas = documents.map { document in
      document.sheets.map { sheet in
        sheet.cells.compactMap(\.formula).map { formula in
          sheet.name == "Summary" ? formula.replacing(/\d+/, with: "#") : formula
        }
      }
    }
    #expect(formulas[0] == formulas[1])
    try documents[0].validate()
    #expect(documents[0].sheets.map(\.name) == documents[1].sheets.map(\.name))
    #expect(try WrittenWorkbook(documents[0]).externalTargets.isEmpty)
  }

  @Test(arguments: HostileTexts.everywhere)
  func everyCellHoldsItsCleanedText(_ text: String) throws {
    let content = try Self.content(holding: text)
    let document = NegotiatorsWorkbook.document(content)
    let written = try WrittenWorkbook(document)
    var compared = 0
    for (number, sheet) in document.sheets.enumerated()
    where ["Claims", "Changes"].contains(sheet.name) {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() where cell.formula == nil {
          guard let shown = cell.text, !CleanText(shown).text.isEmpty else { continue }
          let place = CellReference(row: row, column: column).relative
          #expect(written.text(place, onSheet: number + 1) == CleanText(shown).text)
          compared += 1
        }
      }
    }
    #expect(compared >= 30)
    let claim = try #require(content.claims?.ledger.entries.first?.claim)
    #expect(document.reading("Claims").column("Claim").first?.text == claim.text)
  }
}
