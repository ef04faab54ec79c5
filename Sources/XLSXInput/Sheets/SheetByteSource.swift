package import CSVText

/// One sheet of a workbook as CSV text in UTF-8: comma, double quote, line feed.
///
/// Record N is row N of the sheet, so that a row is found again in the workbook. The sheet is
/// unpacked, parsed and written bit by bit. It is read several times over; a text of moderate size is
/// kept in memory after the first.
package final class SheetByteSource: ByteSource {
  /// What is kept of the text at most, in bytes.
  private static let mostKept = 1 << 27

  /// What a look at the sheet told.
  package let survey: SheetSurvey
  /// The file of the workbook, from its start to its end.
  package var file: any ByteSource { WholePackage(workbook.archive.bytes) }
  private let workbook: InputWorkbook
  private let sheet: SheetEntry
  private var parser: XMLParser?
  private var text: SheetText
  private var taken = 0
  private var written = 0
  /// The text so far, for as long as it can be kept.
  private var kept: [UInt8]? = []
  /// The whole text, once it has been read.
  private var whole: MemoryByteSource?

  /// Looks at the whole of the sheet.
  init(_ sheet: SheetEntry, of workbook: InputWorkbook) throws(WorkbookError) {
    self.sheet = sheet
    self.workbook = workbook
    survey = try SheetSurvey(sheet, of: workbook)
    text = SheetText(survey)
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if let whole { return try whole.read(into: buffer) }
    do throws(WorkbookError) {
      return try next(into: buffer)
    } catch {
      if case .input(let error) = error { throw error }
      throw .damaged(path: workbook.path, reason: error.message)
    }
  }

  package func rewind() throws(InputError) -> Bool {
    if whole == nil, let kept, parser?.hasEnded == true { whole = MemoryByteSource(kept) }
    if let whole { return whole.rewind() }
    parser = nil
    text = SheetText(survey)
    (taken, written) = (0, 0)
    kept = []
    return true
  }

  private func next(into buffer: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    while taken == text.bytes.count {
      guard try advance() else { return 0 }
    }
    let count = min(buffer.count, text.bytes.count - taken)
    text.bytes.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + count]))
    }
    taken += count
    return count
  }

  /// Has more of the sheet written; false when there is no more.
  private func advance() throws(WorkbookError) -> Bool {
    let parser: XMLParser
    if let begun = self.parser { parser = begun } else { parser = try begin() }
    guard !parser.hasEnded else { return false }
    text.removeText()
    taken = 0
    if try !parser.step() { text.finish() }
    written += text.bytes.count
    guard written <= workbook.textLimit else {
      throw .tooLarge("its merged cells and empty ones make more text than any true sheet has")
    }
    keep()
    return true
  }

  private func begin() throws(WorkbookError) -> XMLParser {
    let text = text
    let scanner = try workbook.scanner(of: sheet) {
      (row: borrowing SheetRow) throws(WorkbookError) in text.add(row)
    }
    let parser = try XMLParser(
      try workbook.part(of: sheet), of: workbook.archive, handler: scanner)
    self.parser = parser
    return parser
  }

  private func keep() {
    guard let count = kept?.count else { return }
    if count + text.bytes.count > Self.mostKept {
      kept = nil
    } else {
      kept?.append(contentsOf: text.bytes)
    }
  }
}
