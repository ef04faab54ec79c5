@testable import CSVText
@testable import Verification
@testable import XLSXInput

/// A sheet becomes the same text however often and in whatever pieces it is read; record N of the text
/// is row N of the sheet, with its cells in their columns; and the workbook agrees with itself.
enum SheetTarget {
  static func check(_ input: [UInt8]) {
    let bytes = BookParts(input).bytes
    guard let workbook = workbook(bytes), let again = self.workbook(bytes) else { return }
    expectEqual(workbook.sheets, again.sheets, "the sheets, twice")
    for (sheet, same) in zip(workbook.sheets, again.sheets) {
      let read = SheetReading(sheet, of: workbook, chunkSizes: [1 << 16, 1000])
      let isLong = read.sheet.map { $0.text.count > 1 << 14 } ?? false
      let single = SheetReading(same, of: again, chunkSizes: [isLong ? 4093 : 1])
      expectEqual(single.outcome, read.outcome, "\(sheet.name) in other pieces")
      if let read = read.sheet { checkCells(read, of: workbook, sheet) }
    }
    checkAgreement(workbook, again)
  }

  private static func workbook(_ bytes: [UInt8]) -> InputWorkbook? {
    do throws(WorkbookError) {
      return try InputWorkbook(MemoryPackage(bytes), form: .zip, path: "jobs.xlsx")
    } catch {
      SheetReading.check(error)
      return nil
    }
  }

  // MARK: Cells

  /// The text parsed again has a record for each row that shows something, in its place.
  private static func checkCells(
    _ read: SheetReading.Sheet, of workbook: InputWorkbook, _ sheet: SheetEntry
  ) {
    expect(read.text.count <= workbook.textLimit, "\(read.text.count) bytes of text")
    expect(UTF8Check.firstInvalid(in: read.text.span) == nil, "a text that is no UTF-8")
    var reader = BatchReader(source: MemoryByteSource(read.text))
    let records = unfailing("parsing the text") { try reader.remainingRecords() }
    for record in records {
      expectEqual(record.fields.count, read.survey.columns.count, "fields of row \(record.row)")
    }
    expect(records.last?.row ?? 0 <= read.survey.lastRow, "rows behind the last")
    // What is merged is repeated, and names above names are joined to them. Of OpenDocument no stored
    // cells are read.
    guard read.survey.merges.isEmpty, sheet.part != OpenDocument.contentPart else { return }
    let stored = StoredShown.rows(of: sheet, workbook)
    expectEqual(
      records.map { StoredShown(row: $0.row, fields: $0.fields, columns: read.survey.columns) },
      stored, "the rows of the text and those that are stored")
  }

  // MARK: Agreement

  /// Held against itself a workbook differs in nothing, nor does what it states of its making.
  private static func checkAgreement(_ workbook: InputWorkbook, _ again: InputWorkbook) {
    do throws(WorkbookError) {
      let tally = try BookComparison(workbook, madeAs: again, notes: [:]).run()
      let names = Set(workbook.sheets.map(\.name))
      guard names.count == workbook.sheets.count else { return }
      expectEqual(tally.ranked.map(\.sentence), [], "held against itself")
      expectEqual(try BookStatement(workbook), try BookStatement(again), "the statement, twice")
    } catch {
      SheetReading.check(error)
    }
  }
}
