import Testing
import XLSXInput

struct FormulaTextTests {
  static let moves: [(formula: String, moved: String)] = [
    ("A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"),
    ("SUM(Z9:AA10)", "SUM(AA11:AB12)"),
    ("'A1'!A1&\"A1\"", "'A1'!B3&\"A1\""),
    ("LOG10(A1)+Q1!A1", "LOG10(B3)+Q1!B3"),
    (
      "Listings[[#This Row],[Pay A1]]*hours_per_year",
      "Listings[[#This Row],[Pay A1]]*hours_per_year"
    ),
    ("T['[A1]*A1", "T['[A1]*B3"),
    ("1E5+TRUE", "1E5+TRUE"),
  ]

  @Test(arguments: moves)
  func relativeReferencesMove(_ line: (formula: String, moved: String)) {
    let text = FormulaText(line.formula.utf8)
    #expect(text.description == line.formula)
    #expect(text.moved(rows: 2, columns: 1).description == line.moved)
    #expect(text.moved(rows: 0, columns: 0).description == line.formula)
  }

  static let normal: [(formula: String, normal: String)] = [
    ("_xlfn.MINIFS('Listings'!$A$1, B2)", "MINIFS(Listings!$A$1,B2)"),
    ("=_xlfn._xlws.SORT(A1)", "SORT(A1)"),
    ("'Pay by level'!A1&\" _xlfn. \"", "'Pay by level'!A1&\" _xlfn. \""),
    ("T[Pay min]", "T[Pay min]"),
    ("A1=B1", "A1=B1"),
    ("K5/30000.00+.50", "K5/30000.0+0.5"),
  ]

  @Test(arguments: normal)
  func whatProgramsWriteInSeveralWaysIsOne(_ line: (formula: String, normal: String)) {
    #expect(FormulaText(line.formula.utf8).normalized == line.normal)
  }

  @Test func anUnclosedQuoteEndsTheText() {
    for text in ["\"a", "'a", "[a", "", "T['"] {
      #expect(FormulaText(text.utf8).description == text)
    }
  }
}
