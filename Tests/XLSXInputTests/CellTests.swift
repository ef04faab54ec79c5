import TestSupport
import Testing

@testable import XLSXInput

struct CellTests {
  @Test func everyKindOfCellIsRead() throws {
    var book = TestBook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>in line</t></is></c>\
        <c r="C1" t="str"><f>A1</f><v>result</v></c><c r="D1" t="b"><v>1</v></c>\
        <c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><f>1+1</f><v>2</v></c>\
        <c r="H1" t="d"><v>2026-03-09T00:00:00</v></c><c r="I1" t="d"><v>2026-03-09T14:30:00</v></c>\
        <c r="J1" t="n"><v>5</v></c></row>
        """)
    book.strings = "<si><t>no</t></si><si><t>shared</t></si>"
    #expect(
      try text(book)
        == "shared,in line,result,TRUE,FALSE,#N/A,2,2026-03-09,2026-03-09 14:30:00,5\n")
  }

  /// Controls and extensions have elements that are called as rows, cells and values are.
  @Test func whatStandsAroundTheRowsIsNone() throws {
    let others = "<row/><c><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c>"
    let last = #"<row r="1048576"><c><v>2</v></c></row>"#
    let book = TestBook(
      sheets: [
        .init(
          name: "Jobs", content: "<a>\(others)</a><sheetData>\(last)</sheetData><a>\(others)</a>")
      ])
    #expect(try text(book).utf8.count == 1_048_577)
    let rows = try StoredRows(opened(book.bytes).sheets[0], of: opened(book.bytes))
    #expect(try rows.nextRow()?.number == 1_048_576)
    #expect(try rows.nextRow() == nil)
  }

  /// Both readers of a sheet see the same value in a cell, however it is put together.
  @Test(arguments: [
    ("<c><v>1<f>2</f>3</v></c>", "1"), ("<c><f>2<v>1</v>3</f></c>", "1"),
    (#"<c t="inlineStr"><is><t>a<f>b</f>c</t></is></c>"#, "ac"),
  ])
  func aFormulaIsNoPartOfTheValue(cell: String, value: String) throws {
    let book = TestBook(rows: "<row>\(cell)</row>")
    #expect(try text(book) == value + "\n")
    let rows = try StoredRows(opened(book.bytes).sheets[0], of: opened(book.bytes))
    let stored = try #require(try rows.nextRow()).cells[0].value
    #expect([.number(1), .text(value)].contains(stored))
  }

  @Test func runsAreJoinedAndHowTheyAreSpokenIsLeftOut() throws {
    var book = TestBook(rows: #"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#)
    book.strings = """
      <si><r><rPr><b/></rPr><t>Senior </t></r><r><t xml:space="preserve">Editor</t></r></si>\
      <si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh></si>
      """
    #expect(try text(book) == "Senior Editor,課長\n")
  }

  @Test(arguments: [
    ("a_x000D_b", "\"a\nb\""), ("a_x000A_b", "\"a\nb\""), ("_x005F_x000D_", "_x000D_"),
    ("_xD83D__xDE00_", "\u{1F600}"), ("a_xD83D_b", "a_xD83D_b"), ("a_x0000_", "a_x0000_"),
    ("REQ_1_x", "REQ_1_x"), ("a_x00e9_", "aé"),
  ])
  func escapesStandForTheirCharacters(stored: String, shown: String) throws {
    #expect(try text(TestBook(texts: [["1", stored]])) == "1,\(shown)\n")
    var book = TestBook(rows: #"<row><c><v>1</v></c><c t="s"><v>0</v></c></row>"#)
    book.strings = "<si><t>\(stored)</t></si>"
    #expect(try text(book) == "1,\(shown)\n")
  }

  @Test func textsWithSignsOfCSVAreQuotedAndLeadingZerosStay() throws {
    #expect(
      try text(TestBook(texts: [["00123", "a,b", "say \"hi\"", "=1+1", "line\nbreak"]]))
        == "00123,\"a,b\",\"say \"\"hi\"\"\",\"=1+1\",\"line\nbreak\"\n")
  }

  @Test(arguments: ["sep=;", "<html>", "<<<<<<< ours", "%PDF-1"])
  func noTextIsTakenForWhatItBeginsLike(first: String) throws {
    #expect(try text(TestBook(texts: [[first, "x"]])) == "\"\(first)\",x\n")
  }

  @Test func rowsStandWhereTheyStandInTheSheet() throws {
    let rows = """
      <row r="3"><c r="B3"><v>1</v></c></row><row r="4"/><row r="5"><c r="A5"/></row>\
      <row r="7"><c r="C7"><v>2</v></c><c r="A7"><v>3</v></c></row>
      """
    #expect(try text(TestBook(rows: rows)) == "\n\n,1,\n\n\n\n3,,2\n")
  }

  @Test func theLastRowOfASheetIsNoBomb() throws {
    let rows = #"<row r="2"><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>"#
    let lines = try text(TestBook(rows: rows))
    #expect(lines.utf8.count == 1_048_576 + 2)
    #expect(lines.hasSuffix("\n2\n"))
  }

  @Test func columnsThatShowNothingAreLeftOutBeforeAStrayCell() throws {
    let rows =
      #"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row><c><v>3</v></c></row>"#
    #expect(try text(TestBook(rows: rows)) == "1,2\n3,\n")
  }

  @Test func aSheetCanBeReadAgainAndAgain() throws {
    let workbook = try opened(TestBook(texts: [["a", "b"], ["c", "d"]]).bytes)
    let source = try workbook.source(of: workbook.sheets[0])
    for _ in 0..<3 {
      #expect(try whole(source) == "a,b\nc,d\n")
      #expect(try source.rewind())
    }
    var piece = [UInt8](repeating: 0, count: 3)
    #expect(try piece.withUnsafeMutableBytes { try source.read(into: $0) } == 3)
    #expect(try source.rewind())
    #expect(try whole(source) == "a,b\nc,d\n")
  }

  @Test func anEmptySheetHasNoText() throws {
    #expect(try text(TestBook(rows: "")) == "")
  }
}
