import TestSupport
import Testing
import Workbooks
import XLSXOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FileTests {
  private let properties = DocumentProperties(
    title: "Spreads & more", subject: "Pay", comments: "c", keywords: "k", created: 1_689_292_800)

  @Test func theSameDocumentMakesTheSameBytes() throws {
    let document = WorkbookDocument(properties: properties, sheets: [column(.text("x"))])
    let first = try bytes(of: document)
    sleep(1)
    #expect(try bytes(of: document) == first)
  }

  @Test func nothingOfTheMachineGetsIn() throws {
    let document = WorkbookDocument(properties: properties, sheets: [column(.text("x"))])
    let parts = try written(document).parts
    let core = parts.text("docProps/core.xml")
    #expect(core.contains("<dc:title>Spreads &amp; more</dc:title>"))
    #expect(core.contains("<dc:creator></dc:creator>"))
    let date = #"<dcterms:created xsi:type="dcterms:W3CDTF">2023-07-14T00:00:00Z<"#
    #expect(core.contains(date))
    for name in parts.parts.keys { #expect(!parts.text(name).contains("/tmp/")) }
  }

  @Test func aCellBehindTheLastColumnIsNamed() {
    let cells = Array(repeating: Cell.empty, count: SheetLimits.columns) + [.integer(1)]
    var stored = Sheet(name: "Data")
    stored.rows = [Row([.text("x")]), Row(cells)]
    var long = stored
    long.rows.removeLast()
    long.longRows = LongRows(count: 1) { _ in cells }
    long.tables = [Table(name: "T", range: CellRange(column: 0, rows: 0...1), headers: ["x"])]
    let problem = DocumentProblem(
      sheet: "Data", cell: CellReference(row: 1, column: SheetLimits.columns),
      "the cell lies outside the sheet")
    for sheet in [stored, long] {
      #expect(throws: XLSXError.document(problem)) { try written(sheet) }
    }
  }

  @Test func failuresAreTextsForPeople() {
    let place = CellReference(row: 1, column: 2)
    let errors: [(XLSXError, String)] = [
      (.library(sheet: "Data", cell: place, reason: "no"), "sheet \"Data\", cell C2: no"),
      (.library(sheet: nil, cell: nil, reason: "no"), "no"),
      (.document(DocumentProblem(sheet: "Data", "no")), "sheet \"Data\": no"),
      (.destination(path: "a.xlsx", reason: "no"), "a.xlsx: no"), (.writing(reason: "no"), "no"),
    ]
    for (error, text) in errors { #expect(error.description == text) }
  }

  @Test func theEpochIsADateToo() throws {
    let document = WorkbookDocument(
      properties: DocumentProperties(created: 0), sheets: [column(.text("x"))])
    let core = try written(document).parts.text("docProps/core.xml")
    #expect(core.contains("1970-01-01T00:00:01Z"))
  }

  @Test func aLongPropertyIsCut() throws {
    let title = String(repeating: "t", count: 300)
    let document = WorkbookDocument(
      properties: DocumentProperties(title: title), sheets: [column(.text("x"))])
    let core = try written(document).parts.text("docProps/core.xml")
    #expect(core.contains("<dc:title>\(String(repeating: "t", count: 254))…</dc:title>"))
  }

  @Test func aMissingFolderIsAnError() {
    let folder = TestFolder()
    let path = folder.path + "/missing/book.xlsx"
    #expect(throws: XLSXError.destination(path: path, reason: "No such file or directory")) {
      try XLSXWriter.write(WorkbookDocument(sheets: [column(.text("x"))]), to: path)
    }
    #expect(!folder.contains("missing"))
  }

  @Test func aFailureLeavesNothingBehind() {
    let folder = TestFolder()
    let document = WorkbookDocument(sheets: [column(.text("x"), .number(.nan))])
    #expect(throws: XLSXError.self) {
      try XLSXWriter.write(document, to: folder.path + "/book.xlsx")
    }
    #expect(!folder.contains("book.xlsx"))
  }

  @Test func aRefusedDocumentLeavesAFileAsItWas() throws {
    let folder = TestFolder()
    let path = folder.path + "/book.xlsx"
    try XLSXWriter.write(WorkbookDocument(sheets: [column(.text("x"))]), to: path)
    let before = try PackageParts.bytes(ofFile: path)
    #expect(throws: XLSXError.self) {
      try XLSXWriter.write(WorkbookDocument(sheets: [column(.number(.nan))]), to: path)
    }
    #expect(try PackageParts.bytes(ofFile: path) == before)
  }

  @Test func anErrorSaysWhere() {
    let problem = DocumentProblem(
      sheet: "Data", cell: CellReference(row: 1, column: 2), "the number is not finite")
    let text = "sheet \"Data\", cell C2: the number is not finite"
    #expect(XLSXError.document(problem).description == text)
    #expect(XLSXError.destination(path: "a", reason: "b").description == "a: b")
  }
}
