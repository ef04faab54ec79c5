import TestSupport
import Testing

@testable import XLSXInput

/// Workbooks as LibreOffice saves them by itself.
struct OpenDocumentTests {
  private typealias Book = TestOpenDocument

  private func shown(_ cells: String...) throws -> String {
    try text(Book(rows: cells.map { Book.row($0) }.joined()).bytes)
  }

  private func error(_ book: TestOpenDocument) -> WorkbookError? {
    do {
      _ = try text(book.bytes)
      return nil
    } catch {
      return error as? WorkbookError
    }
  }

  @Test func everyKindOfCellIsRead() throws {
    let day = #"<table:table-cell office:value-type="date" office:date-value="2026-03-09">"#
    let moment =
      #"<table:table-cell office:value-type="date" office:date-value="2026-03-09T14:30:00">"#
    let time = #"<table:table-cell office:value-type="time" office:time-value="PT07H05M00S">"#
    let long = #"<table:table-cell office:value-type="time" office:time-value="PT37H30M00.5S">"#
    let truth = #"<table:table-cell office:value-type="boolean" office:boolean-value="false">"#
    let end = "<text:p>as shown</text:p></table:table-cell>"
    let cells =
      Book.text("Editor") + Book.number("45550.5", shown: "45.550,50")
      + [day, moment, time, long, truth].map { $0 + end }.joined() + "<table:table-cell/>"
      + #"<table:table-cell office:value-type="string" office:string-value="stored"/>"#
    #expect(
      try shown(cells)
        == "Editor,45550.5,2026-03-09,2026-03-09 14:30:00,07:05:00,37:30:00,FALSE,,stored\n")
  }

  @Test(arguments: [
    ("45000", "float", "", "45000", "45000"),
    ("45000", "float", "", "45.000,00", "45000"),
    ("-45000.5", "float", "", "(45,000.50)", "-45000.5"),
    ("28.5", "float", "", "28,50 per hour", "28.5 per hour"),
    ("123", "float", "", "00123", "00123"),
    ("45000", "float", "", "45K", "45000"),
    ("1234567", "float", "", "1.2M", "1234567"),
    ("0.125", "percentage", "", "12,5 %", "12.5%"),
    ("45000", "currency", "EUR", "45.000,00 €", "45000 €"),
    ("45000", "currency", "USD", "$45,000", "$45000"),
    ("45000", "currency", "CHF", "45'000", "CHF 45000"),
    ("-10", "currency", "EUR", "−10,00 €", "-10 €"),
    ("many", "float", "", "many", "many"),
    ("0.30000000000000004", "float", "", "0.3", "0.3"),
  ])
  func numbersAreThoseThatAreStored(
    value: String, type: String, currency: String, cell: String, expected: String
  ) throws {
    let code = currency.isEmpty ? "" : #" office:currency="\#(currency)""#
    let number = Book.number(value, shown: cell, #"office:value-type="\#(type)"\#(code)"#)
    #expect(try shown(number) == "\(expected)\n")
  }

  @Test func paragraphsAndSpacesAreKeptAndRemarksAreNot() throws {
    let cell = """
      <table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p>\
      </office:annotation><draw:frame><draw:text-box><text:p>a drawing</text:p></draw:text-box>\
      </draw:frame><text:p>Senior<text:s text:c="2"/><text:span>Editor</text:span><text:tab/>II<text:line-break/>(days)</text:p>
      <text:p>Nights</text:p></table:table-cell>
      """
    #expect(try shown(cell) == "\"Senior  Editor\tII\n(days)\nNights\"\n")
  }

  @Test func repeatedCellsAndRowsStandWhereTheyDo() throws {
    let rows = """
      <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>\
      <table:table-row><table:table-cell table:number-columns-repeated="2"/>\
      \(Book.text("a", #"table:number-columns-repeated="2""#))\
      <table:table-cell table:number-columns-repeated="16380"/></table:table-row>\
      <table:table-row table:number-rows-repeated="3">\(Book.text("b"))</table:table-row>\
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
      """
    #expect(try text(Book(rows: rows).bytes) == "\n\n,,a,a\nb,,,\nb,,,\nb,,,\n")
  }

  @Test func mergedCellsAreRepeatedDownwards() throws {
    let merged = Book.text(
      "Acme", #"table:number-rows-spanned="2" table:number-columns-spanned="2""#)
    let covered = "<table:covered-table-cell><text:p>under it</text:p></table:covered-table-cell>"
    let rows =
      Book.row(merged, covered, Book.text("Grip"))
      + Book.row(covered, covered, Book.text("Gaffer"))
    #expect(try text(Book(rows: rows).bytes) == "Acme,,Grip\nAcme,,Gaffer\n")
  }

  @Test func whatIsHiddenIsCounted() throws {
    let rows = """
      <table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>\
      <table:table-column/><table:table-header-rows>\(Book.row(Book.text("a"), Book.text("b"), Book.text("c")))\
      </table:table-header-rows><table:table-row-group>\
      <table:table-row table:visibility="filter">\(Book.text("d"))</table:table-row>\
      </table:table-row-group>\
      \(Book.row(#"<table:table-cell table:formula="of:=1+1"/>"#))
      """
    let workbook = try opened(Book(rows: rows).bytes)
    let survey = try workbook.source(of: workbook.sheets[0]).survey
    #expect(survey.hiddenRows == 1 && survey.hiddenColumns == 2)
    #expect(survey.formulasWithoutResult == 1)
  }

  @Test func sheetsAreToldFromOtherTables() throws {
    var book = Book(
      spreadsheet: "<table:tracked-changes>\(Book.table("No", Book.row(Book.text("deleted"))))"
        + "</table:tracked-changes>"
        + Book.table("First", Book.row(Book.text("one")))
        + Book.table("Second", Book.row(Book.text("two")), style: "away")
        + Book.table("Third", Book.row(Book.text("three"))))
    book.styles = """
      <style:style style:name="plain"><style:table-properties table:display="true"/></style:style>\
      <style:style style:name="away"><style:table-properties table:display="false"/></style:style>
      """
    let workbook = try opened(book.bytes)
    #expect(workbook.sheets.map(\.name) == ["First", "Second", "Third"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, false])
    #expect(try text(book.bytes, sheet: "Second") == "two\n")
    #expect(try text(book.bytes, sheet: "3") == "three\n")
    let source = try workbook.source(of: workbook.sheets[2])
    for _ in 0..<3 {
      #expect(try whole(source) == "three\n")
      #expect(try source.rewind())
    }
  }

  @Test func otherDocumentsAreRefused() {
    var book = Book(rows: Book.row(Book.text("a")))
    book.mediaType = "application/vnd.oasis.opendocument.text"
    #expect(error(book) == .noWorkbook)
    book.mediaType = "application/vnd.oasis.opendocument.spreadsheet-template\n"
    #expect(error(book) == nil)
    book.manifest = "<m:file-entry><m:encryption-data/></m:file-entry>"
    #expect(error(book) == .encrypted)
    #expect(error(Book(spreadsheet: "")) == .noSheets)
  }

  @Test(arguments: [
    #"<table:table-cell table:number-columns-repeated="16385"><text:p>a</text:p></table:table-cell>"#,
    #"<table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell>"#,
  ])
  func cellsBehindTheLastColumnAreRefused(cell: String) {
    #expect(error(Book(rows: Book.row(cell))) == .damaged("row 1 has more than 16,384 cells"))
  }

  @Test func textsThatNoCellCanHoldAreRefused() {
    let expected = WorkbookError.damaged("a cell has a text that is longer than a cell can hold")
    let long = Book.text(String(repeating: "x", count: (1 << 20) + 1))
    #expect(error(Book(rows: Book.row(long))) == expected)
    // A few bytes stand for a thousand spaces each.
    let spaces = Book.text(String(repeating: #"<text:s text:c="1000"/>"#, count: 1100))
    #expect(error(Book(rows: Book.row(spaces))) == expected)
  }

  @Test func moreSheetsThanAnyWorkbookHasAreRefused() {
    let tables = String(repeating: Book.table("Jobs", ""), count: 10_001)
    #expect(error(Book(spreadsheet: tables)) == .tooLarge("it has more than 10,000 sheets"))
  }

  @Test(arguments: ["PT14H30M", "-PT01H00M00S", "P1DT01H00M00S", "PTH0M0S"])
  func timesThatAreWrittenOtherwiseAreReadAsShown(stored: String) throws {
    let start = #"<table:table-cell office:value-type="time" office:time-value="\#(stored)""#
    #expect(try shown(start + "><text:p>as shown</text:p></table:table-cell>") == "as shown\n")
    #expect(try shown(start + "/>") == "\(stored)\n")
  }

  @Test func rowsBehindTheLastAreRefused() {
    let rows =
      #"<table:table-row table:number-rows-repeated="1048577">\#(Book.text("a"))</table:table-row>"#
    #expect(
      error(Book(rows: rows)) == .damaged("row 1048577 stands behind the last that a sheet has"))
  }

  @Test func aFewBytesThatMakeATerabyteAreRefused() {
    let cell = Book.text(
      String(repeating: "x", count: 1000), #"table:number-columns-repeated="9000""#)
    let rows = #"<table:table-row table:number-rows-repeated="1000000">\#(cell)</table:table-row>"#
    let expected = WorkbookError.tooLarge(
      "its texts are repeated to more than any true sheet has")
    #expect(error(Book(rows: rows)) == expected)
    let wide = Book.text(
      String(repeating: "x", count: 10_000), #"table:number-columns-repeated="16384""#)
    #expect(error(Book(rows: Book.row(wide))) == expected)
  }

  /// What only workbooks of ours are asked for is not there.
  @Test func storedCellsAreNotRead() throws {
    let workbook = try opened(Book(rows: Book.row(Book.text("a"))).bytes)
    #expect(throws: WorkbookError.otherForm(.openDocument)) {
      try StoredRows(workbook.sheets[0], of: workbook)
    }
  }
}
