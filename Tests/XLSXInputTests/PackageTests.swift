import CSVText
import TestSupport
import Testing

@testable import XLSXInput

struct PackageTests {
  private var plain: TestBook {
    var book = TestBook(
      rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>"#)
    book.strings = "<si><t>text</t></si>"
    book.styles = TestBook.styles(["d/m/yy"])
    return book
  }

  @Test func writersOfAllKindsAreUnderstood() throws {
    let expected = "text,2023-03-15\n"
    #expect(try text(plain) == expected)
    var absolute = plain
    absolute.hasAbsoluteTargets = true
    #expect(try text(absolute) == expected)
    var strict = plain
    strict.isStrict = true
    #expect(try text(strict) == expected)
    var prefixed = plain
    prefixed.prefix = "x:"
    #expect(try text(prefixed) == expected)
  }

  @Test func deflatedPartsAndOtherSpellingsOfTheirNamesAreRead() throws {
    let parts = plain.parts.map { part in
      var part = part
      part.isDeflated = true
      part.name = part.name.split(separator: "/").joined(separator: "\\")
      if part.name.hasSuffix("sheet1.xml") { part.name = part.name.uppercased() }
      return part
    }
    #expect(try text(ZipWriter(parts).bytes) == "text,2023-03-15\n")
  }

  @Test func partsThatMayBeMissingMayBeMissing() throws {
    #expect(try text(TestBook(rows: "<row>\(number("45000", style: 1))</row>")) == "45000\n")
    let parts = plain.parts.filter { $0.name != "_rels/.rels" && $0.name != "[Content_Types].xml" }
    #expect(try text(ZipWriter(parts).bytes) == "text,2023-03-15\n")
  }

  @Test func sheetsAreFoundByNameAndByNumber() throws {
    var book = TestBook(sheets: ["Cover", "Jobs & more", "3"].map { .init(name: $0, content: "") })
    book.sheets[0].state = "veryHidden"
    let workbook = try opened(book.bytes)
    #expect(workbook.sheets.map(\.name) == ["Cover", "Jobs & more", "3"])
    #expect(workbook.sheets.map(\.isHidden) == [true, false, false])
    #expect(try workbook.sheet(named: "jobs & MORE").name == "Jobs & more")
    #expect(try workbook.sheet(named: "2").name == "Jobs & more")
    #expect(try workbook.sheet(named: "3").name == "3")
    #expect(throws: WorkbookError.unknownSheet("4", known: ["Cover", "Jobs & more", "3"])) {
      try workbook.sheet(named: "4")
    }
  }

  @Test func whatIsHiddenIsReadAndCounted() throws {
    let rows = """
      <cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c><v>1</v></c>\
      <c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="true"/><row r="3"><c><f>A1</f></c></row></sheetData>
      """
    let workbook = try opened(TestBook(sheets: [.init(name: "Jobs", content: rows)]).bytes)
    let source = try workbook.source(of: workbook.sheets[0])
    #expect(source.survey.hiddenRows == 1)
    #expect(source.survey.hiddenColumns == 2)
    #expect(source.survey.formulasWithoutResult == 1)
    #expect(source.survey.lastRow == 1)
    #expect(try whole(source) == "1,2,3\n")
  }

  @Test func fileIsDeliveredAsItIs() throws {
    let bytes = plain.bytes
    let workbook = try opened(bytes)
    let file = try workbook.source(of: workbook.sheets[0]).file
    var delivered = [UInt8](repeating: 0, count: bytes.count + 1)
    #expect(try delivered.withUnsafeMutableBytes { try file.read(into: $0) } == bytes.count)
    #expect(delivered.dropLast() == bytes[...])
  }
}
