import Spreads
import Testing

@testable import Workbooks

/// Sentences that are formulas say what their formulas would give.
@Suite struct SummarySentenceTests {
  /// The value of a formula of texts, cells and `TEXT(…)`, joined by `&`.
  static func evaluated(_ formula: String, on sheet: Sheet) throws -> String {
    var result = ""
    var rest = formula[...]
    while !rest.isEmpty {
      if rest.first == "&" {
        rest = rest.dropFirst()
      } else if let piece = rest.prefixMatch(of: /"([^"]*)"/) {
        result += piece.1
        rest = rest[piece.range.upperBound...]
      } else if let piece = rest.prefixMatch(of: /TEXT\(([A-Z]+[0-9]+),"([#,0.]+)"\)/) {
        let cell = try #require(CellReference(String(piece.1)))
        result += text(try #require(sheet[cell].number), format: piece.2)
        rest = rest[piece.range.upperBound...]
      } else {
        let piece = try #require(rest.prefixMatch(of: /[A-Z]+[0-9]+/), "\(rest)")
        let cell = try #require(CellReference(String(piece.output)))
        result += try #require(sheet[cell].text)
        rest = rest[piece.range.upperBound...]
      }
    }
    return result
  }

  /// Rounded half away from zero, as spreadsheets do.
  private static func text(_ number: Double, format: Substring) -> String {
    switch format {
    case "#,##0": FigureFormat.grouped(String(Int(number.rounded(.toNearestOrAwayFromZero))))
    case "0.00": FigureFormat.text(number, decimals: 2)
    default: "no such format"
    }
  }

  private static func sentences(of sheet: Sheet) -> [(formula: String, result: String)] {
    sheet.cells.compactMap { cell in
      guard case .linkedFormula(let formula, let result, _, _) = cell.value else { return nil }
      return (formula, result)
    }
  }

  @Test(arguments: [
    Capture(Captures.founding), Capture(Captures.mixed), Captures.levels(23),
    Capture("id,level,min pay,max pay\n1,5,30000.50,50000.49\n2,L2,0.5,1\n3,=A1,9999.5,10000\n"),
  ])
  func storedSentencesAreThoseOfTheirFormulas(_ capture: Capture) throws {
    let sheet = NegotiatorsWorkbook.document(try content([capture])).reading("Summary")
    let sentences = Self.sentences(of: sheet)
    #expect(!sentences.isEmpty)
    for (formula, result) in sentences {
      #expect(try Self.evaluated(formula, on: sheet) == result)
    }
  }

  @Test func aBareNumberIsCalledALevel() throws {
    let text = "id,level,min pay,max pay\n1,5,30000,50000\n"
    let sheet = NegotiatorsWorkbook.document(try content(text)).reading("Summary")
    #expect(
      Self.sentences(of: sheet).map(\.result) == [
        "Level 5: posted from 30,000 to 50,000 USD a year; the top is 1.67 times the bottom."
      ])
  }

  @Test(arguments: [
    ("1,L1,30000,\n", "L1: posted from 30,000 USD a year; no ceiling is stated."),
    (
      "1,L1,,50000\n",
      "L1: posted up to 50,000 USD a year; no floor is stated, so there is no spread."
    ),
    (
      "1,L1,60000,\n2,L1,,50000\n",
      "L1: a floor of 60,000 and a ceiling of 50,000 USD a year stand in different listings."
    ),
  ])
  func aGroupWithoutASpreadHasAPlainSentence(_ rows: String, _ sentence: String) throws {
    let text = "id,level,min pay,max pay\n" + rows
    let sheet = NegotiatorsWorkbook.document(try content(text)).reading("Summary")
    #expect(sheet.cells.contains { $0.text == sentence && $0.formula == nil })
  }

  @Test func workWithoutAFullYearHasNoFigureInWords() throws {
    let text = "id,level,min pay,max pay,period,job type\n1,L1,200,250,day,casual\n"
    let sheet = NegotiatorsWorkbook.document(try content(text)).reading("Summary")
    #expect(sheet.texts.contains("L1: pay is stated, but no figure for a year can be given."))
  }

  @Test func figuresPointAtTheirRowOfSpreads() throws {
    let document = NegotiatorsWorkbook.document(try content(Captures.mixed))
    let spreads = document.reading("Spreads")
    let rows = document.reading("Summary").section("Main figures, per year").dropFirst()
    for cell in rows.flatMap(\.cells) {
      guard let formula = cell.formula else { continue }
      let place = try #require(formula.split(separator: "!").last.map(String.init))
      #expect(formula.hasPrefix("'Spreads'!$"))
      #expect(spreads[try #require(CellReference(place))].number == cell.number)
    }
  }
}
