import Findings
import Listings
import Spreads
import TestSupport
import Testing

@testable import Workbooks

/// Every formula on Claims gives what is stored beside it.
@Suite struct ClaimFormulaTests {
  private static let conditions = ["", "level=L1", "employer=A", "currency=USD", "title~editor"]
  private static let relations = ["=", "<", "<=", ">", ">="]
  private static let measures = [
    "listings", "disclosed", "disclosure_rate", "ranges", "positions", "floor_min", "floor_p25",
    "floor_median", "floor_max", "ceiling_min", "ceiling_median", "ceiling_max",
    "midpoint_median", "width", "range_ratio", "spread_pct", "spread_pct_median", "employers",
  ]

  /// Claims about all measures, each with a value at or near the figure.
  private static func claims(_ capture: Capture, seed: UInt64) throws -> String {
    var numbers = SeededNumbers(state: seed)
    let pairs = measures.flatMap { measure in conditions.map { (measure, $0) } }
    let first = pairs.enumerated().map { "P\($0),,\($1.0),\($1.1),=,1,,,\n" }.joined()
    let entries = try content([capture], Held(claims: first)).claims?.ledger.entries ?? []
    return entries.enumerated().map { index, entry in
      let relation = relations.randomElement(using: &numbers) ?? "="
      let text = entry.measured?.text ?? "1"
      let value =
        [text, text, text + (text.contains(".") ? "1" : ".1"), "1"]
        .randomElement(using: &numbers) ?? text
      let tolerance = ["", "", "5"].randomElement(using: &numbers) ?? ""
      return "C\(index),,\(pairs[index].0),\(pairs[index].1),\(relation),\(value),,\(tolerance),\n"
    }.joined()
  }

  @Test(arguments: WorkbookPropertyTests.seeds)
  func storedResultsAreTheFormulas(seed: UInt64) throws {
    let capture = RandomCaptures.capture(seed: seed)
    let claims = try Self.claims(capture, seed: seed)
    let content = try content([capture], Held(claims: claims))
    let document = NegotiatorsWorkbook.document(content)
    let sheet = document.reading("Claims")
    let calculation = Calculation(document: document, sheet: "Claims")
    for (cell, verdict) in zip(sheet.column("Measured"), sheet.column("Verdict")) {
      if let formula = cell.formula {
        let stored = try #require(cell.number)
        guard case .number(let result)? = calculation.result(formula) else {
          Issue.record("\(formula) gives no number")
          continue
        }
        #expect(abs(result - stored) <= 1e-9 * max(1, abs(stored)), "\(formula)")
      }
      if let formula = verdict.formula {
        #expect(calculation.result(formula) == .text(verdict.text ?? ""), "\(formula)")
      }
    }
  }

  @Test func theSampleHasFormulasOfEveryKind() throws {
    let functions = try WorkbookPropertyTests.seeds.flatMap { seed in
      let capture = RandomCaptures.capture(seed: seed)
      let claims = try Self.claims(capture, seed: seed)
      let document = NegotiatorsWorkbook.document(try content([capture], Held(claims: claims)))
      return document.reading("Claims").cells.compactMap(\.formula)
    }
    for part in ["'Spreads'!", "MIN(", "MAX(", "MEDIAN(", "COUNT(", "SUM(", "ROUND(", "AND("] {
      #expect(functions.contains { $0.contains(part) }, "\(part)")
    }
  }

  /// Work without a full year has annual pay in files that were made by hand; no figure counts it.
  @Test func whatHasNoFullYearIsInNoFormulaOfPay() throws {
    let text = """
      id,title,employment type,min pay,max pay,period,currency
      1,Editor,full time,50000,60000,year,USD
      2,Extra,casual,10,20,hour,USD

      """
    let claims = "C1,,floor_min,,=,50000,,,\nC2,,floor_min,title~e,=,50000,,,\n"
    let document = NegotiatorsWorkbook.document(try content(text, Held(claims: claims)))
    let calculation = Calculation(document: document, sheet: "Claims")
    for cell in document.reading("Claims").column("Measured") {
      #expect(cell.formula.flatMap(calculation.result) == .number(50_000))
    }
  }

  @Test func aClaimAboutManyListingsOfSeveralGroupsIsAValue() throws {
    let rows = (1...21).map { "\($0),L\($0 % 2 + 1),\($0)0000,\($0)5000,USD\n" }.joined()
    let text = "id,level,min pay,max pay,currency\n" + rows
    let claims = "C1,,floor_min,,=,10000,,,\nC2,,floor_min,level=L1,=,20000,,,\n"
    let sheet = NegotiatorsWorkbook.document(try content(text, Held(claims: claims)))
      .reading("Claims")
    #expect(sheet.column("Measured").map(\.formula) == [nil, "'Spreads'!$K$5"])
    #expect(sheet.column("Verdict").map { $0.formula == nil } == [true, false])
  }
}
