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
    let text = list.replacing("xl/workbook.bin", with: "word/document.xml")
    #expect(error(ZipWriter([.init("_rels/.rels", text)]).bytes) == .noWorkbook)
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

  @Test func moreStylesThanAnyWorkbookHasAreRefused() {
    var book = TestBook(rows: "<row>\(number("1"))</row>")
    book.styles = "<cellXfs>\(String(repeating: "<xf/>", count: (1 << 17) + 1))</cellXfs>"
    #expect(error(book.bytes) == .tooLarge("it has more than 131072 styles"))
  }

  @Test func moreMergedCellsThanAnySheetHasAreRefused() throws {
    var bounds = SheetBounds(limit: 1)
    let place = CellPlace(row: 1, column: 1)
    let merge = MergedCells(first: place, last: place)
    for _ in 0..<1 << 20 { try bounds.add(merge) }
    #expect(throws: WorkbookError.tooLarge("it has more than a million merged cells")) {
      try bounds.add(merge)
    }
  }

  // MARK: Cells with their formulas

  private func storedError(_ rows: String, limit: Int? = nil) throws -> WorkbookError? {
    let workbook = try opened(TestBook(rows: rows).bytes)
    if let limit { workbook.textLimit = limit }
    do throws(WorkbookError) {
      let rows = try StoredRows(workbook.sheets[0], of: workbook)
      while try rows.nextRow() != nil {}
      return nil
    } catch {
      return error
    }
  }

  @Test func storedCellsThatNoSheetHasAreRefused() throws {
    let formula = String(repeating: "1+", count: 1 << 15)
    #expect(try storedError("<row><c><f>\(formula)</f></c></row>") == nil)
    #expect(
      try storedError("<row><c><f>\(formula)1</f></c></row>")
        == .damaged("row 1 has a text that is longer than a cell can hold"))
    let again = String(repeating: #"<c r="A1"><v>1</v></c>"#, count: 16_385)
    #expect(try storedError("<row>\(again)</row>") == .damaged("row 1 has more than 16,384 cells"))
    let texts = TestBook.rows([["1234", "5678"], ["9"]])
    #expect(try storedError(texts, limit: 9) == nil)
    #expect(
      try storedError(texts, limit: 8)
        == .tooLarge("its texts are repeated to more than any true sheet has"))
  }

  // MARK: Failing reads

  /// Bytes of which those from a place on cannot be read.
  private final class FailingPackage: PackageBytes {
    static let failure = InputError.readFailed(path: "jobs.xlsx", errno: 5)
    private let bytes: [UInt8]
    private let end: Int

    init(_ bytes: [UInt8], failingFrom end: Int) { (self.bytes, self.end) = (bytes, end) }

    var byteCount: Int { bytes.count }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
    {
      let last = min(offset + buffer.count, bytes.count)
      guard last <= end else { throw Self.failure }
      guard offset < last else { return 0 }
      buffer.copyBytes(from: bytes[offset..<last])
      return last - offset
    }
  }

  @Test func aReadThatFailsIsToldAsIt() throws {
    let zip = TestBook(texts: [["a"]]).bytes
    for (bytes, form) in [(zip, WorkbookForm.zip), (compoundFile("Workbook"), .compoundFile)] {
      for end in [0, 1, 600, bytes.count - 1] {
        #expect(throws: WorkbookError.input(FailingPackage.failure)) {
          try InputWorkbook(
            FailingPackage(bytes, failingFrom: end), form: form, path: "jobs.xlsx")
        }
      }
    }
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
