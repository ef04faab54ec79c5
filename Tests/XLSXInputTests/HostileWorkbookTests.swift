import CSVText
import TestSupport
import Testing

@testable import XLSXInput

/// Workbooks that are broken, or made to break something.
struct HostileWorkbookTests {
  private func error(_ bytes: [UInt8]) -> WorkbookError? {
    do {
      _ = try text(bytes)
      return nil
    } catch {
      return error as? WorkbookError
    }
  }

  private func error(_ rows: String) -> WorkbookError? { error(TestBook(rows: rows).bytes) }

  private func isDamaged(_ error: WorkbookError?) -> Bool {
    if case .damaged = error { true } else { false }
  }

  private func isTooLarge(_ error: WorkbookError?) -> Bool {
    if case .tooLarge = error { true } else { false }
  }

  private func compoundFile(_ stream: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 2048)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    bytes[30] = 9
    bytes[48] = 1
    for (place, unit) in stream.utf16.enumerated() { bytes[1024 + 128 + 2 * place] = UInt8(unit) }
    bytes[1024 + 128 + 64] = UInt8(2 * stream.utf16.count + 2)
    return bytes
  }

  @Test func otherFormsAreToldApart() {
    #expect(error(compoundFile("EncryptedPackage")) == .encrypted)
    #expect(error(compoundFile("Workbook")) == .otherForm(.excel97))
    #expect(isDamaged(error(Array(compoundFile("Workbook")[..<100]))))
    #expect(error(ZipWriter([.init("jobs.csv", "a,b")]).bytes) == .noWorkbook)
    #expect(
      error(ZipWriter([.init("mimetype", "x"), .init("content.xml", "<x/>")]).bytes) == .noWorkbook)
    let types = "http://x/officeDocument"
    let list = #"<r><Relationship Id="a" Type="\#(types)" Target="xl/workbook.bin"/></r>"#
    #expect(error(ZipWriter([.init("_rels/.rels", list)]).bytes) == .otherForm(.binary))
    var parts = TestBook(rows: "").parts
    for place in parts.indices { parts[place].isEncrypted = true }
    #expect(error(ZipWriter(parts).bytes) == .encrypted)
  }

  @Test func aFileThatBreaksOffIsDamagedWhereverItDoes() {
    var book = TestBook(rows: TestBook.rows([["a", "b"], ["c", "d"]]))
    book.strings = "<si><t>x</t></si>"
    var deflated = book.parts
    for place in deflated.indices { deflated[place].isDeflated = true }
    for bytes in [book.bytes, ZipWriter(deflated).bytes] {
      for length in stride(from: 4, to: bytes.count - 3, by: 11) {
        let found = error(Array(bytes[..<length]))
        guard found == nil else { continue }
        Issue.record("nothing is missing in the first \(length) of \(bytes.count) bytes")
        return
      }
    }
  }

  @Test func aChangedByteIsNoticedOrChangesNothing() {
    let bytes = TestBook(texts: [["Title", "Salary"], ["Editor", "50000"]]).bytes
    for place in stride(from: 0, to: bytes.count, by: 3) {
      for flip in [UInt8(1), 0xFF] {
        var changed = bytes
        changed[place] ^= flip
        guard let text = try? text(changed) else { continue }
        if text != "Title,Salary\nEditor,50000\n" {
          Issue.record("byte \(place) of \(bytes.count): \(text)")
          return
        }
      }
    }
  }

  @Test func sizesThatLieAreDamage() {
    for size in [0, 10, 1 << 20] {
      var parts = TestBook(texts: [["a"]]).parts
      for place in parts.indices where parts[place].name.hasSuffix("sheet1.xml") {
        parts[place].isDeflated = true
        parts[place].statedSize = size
      }
      #expect(isDamaged(error(ZipWriter(parts).bytes)), "\(size)")
    }
  }

  @Test func missingPartsAreNamed() {
    let parts = TestBook(rows: "").parts.filter { !$0.name.hasSuffix("sheet1.xml") }
    #expect(error(ZipWriter(parts).bytes)?.message.contains("\"Jobs\" is missing") == true)
    let others = TestBook(rows: "").parts.filter { $0.name != "xl/workbook.xml" }
    #expect(error(ZipWriter(others).bytes)?.message.contains("xl/workbook.xml") == true)
    #expect(error(TestBook(sheets: []).bytes) == .noSheets)
  }

  @Test func documentTypesAreRefused() {
    var book = TestBook(texts: [["a"]])
    book.prolog = #"<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>"#
    #expect(error(book.bytes)?.message.contains("document type") == true)
    book.prolog = #"<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">"#
    #expect(error(book.bytes)?.message.contains("document type") == true)
    var strings = TestBook(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    strings.strings = "<si><t>&b;</t></si>"
    #expect(isDamaged(error(strings.bytes)))
  }

  @Test(arguments: [
    #"<row r="0"><c/></row>"#, #"<row r="1048577"><c/></row>"#, #"<row r="x"/>"#,
    #"<row r="99999999999999999999"/>"#, #"<row r="2"/><row r="2"/>"#, #"<row r="3"/><row r="1"/>"#,
    #"<row r="1"><c r="A2"><v>1</v></c></row>"#, #"<row r="1"><c r="XFE1"><v>1</v></c></row>"#,
    #"<row r="1"><c r="1A"/></row>"#, #"<row r="1"><c r=""/></row>"#,
    #"<row r="1"><c r="AAAAAAAAAAAAAAAA1"/></row>"#,
    #"<row r="1"><c t="s"><v>0</v></c></row>"#, #"<row r="1"><c t="s"><v>-1</v></c></row>"#,
    "<row><row><c><v>1</v></c></row></row>", "<row><c><c><v>1</v></c></c></row>",
    "<c><v>1</v></c>", "<row><c><row/></c></row>",
    "<row><c><v>1</v></row>", "<row>&#0;</row>", "<row><c><v>\u{0}</v></c></row>",
  ])
  func absurdPlacesAndBrokenMarkupAreDamage(rows: String) {
    #expect(isDamaged(error(rows)))
  }

  @Test func aSharedTextWithinAnotherIsDamage() {
    var book = TestBook(rows: #"<row><c t="s"><v>1</v></c></row>"#)
    book.strings = "<si><si><t>_x005F_x0041_</t></si></si>"
    #expect(isDamaged(error(book.bytes)))
  }

  @Test func deepElementsLongTagsAndLongTextsAreRefused() {
    let deep = String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)
    #expect(isDamaged(error(deep)))
    #expect(isTooLarge(error("<row x=\"\(String(repeating: "x", count: 3 << 20))\"/>")))
    #expect(isDamaged(error("<row><c><v>\(String(repeating: "1", count: 3 << 20))</v></c></row>")))
  }

  @Test func moreCellsThanASheetHasColumnsAreDamage() {
    #expect(isDamaged(error("<row>\(String(repeating: "<c/>", count: 16_385))</row>")))
  }

  @Test func aPartThatUnpacksToFarMoreThanItsSizeIsRefused() {
    var parts = TestBook(rows: String(repeating: " ", count: 66 << 20)).parts
    for place in parts.indices { parts[place].isDeflated = true }
    #expect(isTooLarge(error(ZipWriter(parts).bytes)))
  }

  @Test func textsThatAreRepeatedWithoutEndAreRefused() throws {
    var shared = TestBook(
      rows: String(repeating: #"<row><c t="s"><v>0</v></c></row>"#, count: 400))
    shared.strings = "<si><t>\(String(repeating: "x", count: 1 << 12))</t></si>"
    #expect(try isTooLarge(error(shared, limit: 1 << 20)))
    let long = String(repeating: "x", count: 1 << 12)
    let merged = TestBook(
      rows: TestBook.rows([[long, "1"]] + Array(repeating: ["", "2"], count: 400)),
      after: #"<mergeCells><mergeCell ref="A1:A500"/></mergeCells>"#)
    #expect(try isTooLarge(error(merged, limit: 1 << 20)))
  }

  private func error(_ book: TestBook, limit: Int) throws -> WorkbookError? {
    let workbook = try opened(book.bytes)
    workbook.textLimit = limit
    do {
      _ = try whole(try workbook.source(of: workbook.sheets[0]))
      return nil
    } catch let error as InputError {
      return error.message.contains("refused") ? .tooLarge(error.message) : .input(error)
    } catch {
      return error as? WorkbookError
    }
  }
}
