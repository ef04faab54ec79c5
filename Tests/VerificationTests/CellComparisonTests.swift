import TestSupport
import Testing

@testable import Verification

struct CellComparisonTests {
  /// What a person changed: the cell here, the cell as it was made, what is said.
  static let edits: [(here: String, made: String, sentence: String)] = [
    (
      "<c r=\"A1\"><v>900000</v></c>", "<c r=\"A1\"><v>600000</v></c>",
      "Jobs!A1: 900,000 here, 600,000 from the inputs"
    ),
    (
      "<c r=\"A1\"><v>0.5</v></c>", "<c r=\"A1\"><v>-1250.25</v></c>",
      "Jobs!A1: 0.5 here, -1,250.25 from the inputs"
    ),
    (
      "<c r=\"B1\" t=\"inlineStr\"><is><t>L7</t></is></c>",
      "<c r=\"B1\" t=\"inlineStr\"><is><t>L6</t></is></c>",
      "Jobs!B1: \"L7\" here, \"L6\" from the inputs"
    ),
    (
      "<c r=\"A1\" t=\"inlineStr\"><is><t>5</t></is></c>", "<c r=\"A1\"><v>5</v></c>",
      "Jobs!A1: \"5\" here, 5 from the inputs"
    ),
    (
      "<c r=\"A1\"><f>B1*3</f><v>6</v></c>", "<c r=\"A1\"><f>B1*2</f><v>4</v></c>",
      "Jobs!A1: =B1*3 giving 6 here, =B1*2 giving 4 from the inputs"
    ),
    (
      "<c r=\"A1\"><f>B1*2</f><v>6</v></c>", "<c r=\"A1\"><f>B1*2</f><v>4</v></c>",
      "Jobs!A1: 6 here, 4 from the inputs"
    ),
    (
      "<c r=\"A1\"><v>4</v></c>", "<c r=\"A1\"><f>B1*2</f><v>4</v></c>",
      "Jobs!A1: 4 without a formula here, =B1*2 giving 4 from the inputs"
    ),
    (
      "<c r=\"A1\"><f>SUM(B1:B9)</f><v>4</v></c>",
      "<c r=\"A1\"><f t=\"array\" ref=\"A1\">SUM(B1:B9)</f><v>4</v></c>",
      "Jobs!A1: =SUM(B1:B9) giving 4 here, ={SUM(B1:B9)} giving 4 from the inputs"
    ),
    (
      "<c r=\"A1\"><v>1E999</v></c>", "<c r=\"A1\"><v>600000</v></c>",
      "Jobs!A1: inf here, 600,000 from the inputs"
    ),
    (
      "<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", "<c r=\"A1\" t=\"b\"><v>1</v></c>",
      "Jobs!A1: #DIV/0! here, TRUE from the inputs"
    ),
  ]

  @Test(arguments: edits)
  func editsAreNamed(_ edit: (here: String, made: String, sentence: String)) throws {
    #expect(
      try sentences("<row r=\"1\">\(edit.here)</row>", with: "<row r=\"1\">\(edit.made)</row>")
        == [edit.sentence])
  }

  /// What programs change that save a workbook again.
  static let rewritten: [(here: String, made: String)] = [
    ("<c><v>0.30000000000000004</v></c>", "<c><v>0.3</v></c>"),
    ("<c s=\"7\"><v>1E3</v></c>", "<c s=\"2\"><v>1000</v></c>"),
    ("<c><f>Spreads!$K$5</f><v>1</v></c>", "<c><f>'Spreads'!$K$5</f><v>1</v></c>"),
    ("<c><f>=MINIFS(A:A, B:B, 1)</f><v>1</v></c>", "<c><f>_xlfn.MINIFS(A:A,B:B,1)</f><v>1</v></c>"),
    ("<c t=\"str\"><f>A9</f><v></v></c>", "<c><f>A9</f></c>"),
    (
      "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>", "<c t=\"str\"><v>ab</v></c>"
    ),
    ("<c><f>A9/30000</f><v>1</v></c>", "<c><f>A9/30000.00</f><v>1</v></c>"),
    ("<c s=\"4\"/>", ""),
  ]

  @Test(arguments: rewritten)
  func whatProgramsRewriteIsNoDifference(_ cells: (here: String, made: String)) throws {
    #expect(
      try sentences("<row r=\"1\">\(cells.here)</row>", with: "<row r=\"1\">\(cells.made)</row>")
        == [])
  }

  @Test func aDifferenceInTheTwelfthDigitIsOne() throws {
    #expect(
      try sentences(
        "<row><c><v>1.00000000001</v></c></row>", with: "<row><c><v>1</v></c></row>"
      ).count == 1)
  }

  @Test func sharedFormulasAreReadForTheirCells() throws {
    let shared =
      "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A3\" si=\"0\">B1+$C$1+T[x1]</f><v>1</v></c></row>"
      + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
    func own(_ third: String) -> String {
      ["B1", "B2", third].enumerated().map { index, reference in
        "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\"><f>\(reference)+$C$1+T[x1]</f><v>1</v></c></row>"
      }.joined()
    }
    #expect(try sentences(shared, with: own("B3")) == [])
    #expect(try sentences(shared, with: own("B4")).count == 1)
  }

  @Test func formulasWithoutAResultAreCounted() throws {
    let tally = try compared(
      "<row><c><f>B1</f></c></row>", with: "<row><c><f>B1</f><v>1</v></c></row>")
    #expect(tally.findings == [])
    #expect(tally.withoutResult == 1)
    #expect(
      try sentences("<row><c><f>B2</f></c></row>", with: "<row><c><f>B1</f><v>1</v></c></row>")
        == ["Jobs!A1: =B2 giving nothing here, =B1 giving 1 from the inputs"])
  }

  @Test func whatStandsBehindTheRowsIsNoCell() throws {
    let behind = "<extLst><ext><f>A1</f><v>2</v><c1/></ext></extLst>"
    let cells = "<row><c><v>1</v></c></row>"
    #expect(
      try compared(TestBook(rows: cells, after: behind), with: TestBook(rows: cells)).findings == []
    )
  }

  @Test func cellsAndNotesAreCounted() throws {
    let made = "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row>"
    let here =
      "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"C4\" t=\"str\"><v>ask them</v></c></row>"
    let room = NotesColumn(column: 3, rows: 4...4)
    let tally = try compared(here, with: made, notes: room)
    #expect(tally.findings == [])
    #expect(tally.notes == 1)
    #expect(tally.cells == 1)
    let elsewhere = try compared(here, with: made, notes: NotesColumn(column: 3, rows: 5...9))
    #expect(
      elsewhere.ranked.map(\.sentence) == ["Jobs!C4: \"ask them\" here, nothing from the inputs"])
  }

  /// The first is as it was made; the second, which programs show as well, is not looked at.
  @Test func aSecondSheetOfOneNameIsNamed() throws {
    let sheets = ["1", "9"].map { value in
      TestBook.Sheet(
        name: "A", content: "<sheetData><row><c><v>\(value)</v></c></row></sheetData>")
    }
    let tally = try compared(TestBook(sheets: sheets), with: TestBook(sheets: [sheets[0]]))
    #expect(tally.ranked.map(\.sentence) == ["A: a sheet that is not from the inputs"])
  }

  @Test func sheetsAreFoundByTheirNames() throws {
    let cells = "<sheetData><row><c><v>1</v></c></row></sheetData>"
    let here = TestBook(sheets: [
      .init(name: "B", content: cells), .init(name: "C", content: cells),
    ])
    let made = TestBook(sheets: [
      .init(name: "A", content: cells), .init(name: "B", content: cells),
    ])
    #expect(
      try compared(here, with: made).ranked.map(\.sentence) == [
        "A: the sheet is missing here", "C: a sheet that is not from the inputs",
      ])
  }
}
