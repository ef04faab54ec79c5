import TestSupport
import Testing
import Workbooks
import XLSXOutput

@Suite struct LongSheetTests {
  nonisolated(unsafe) private static let long = Result { try written(LongDocuments.all) }
  nonisolated(unsafe) private static let stored = Result { try written(LongDocuments.stored) }

  @Test func theCellsAreThoseOfTheLibrary() throws {
    let long = PackageMeaning(try Self.long.get().parts)
    let stored = PackageMeaning(try Self.stored.get().parts)
    for sheet in 1...3 {
      let (rows, expected) = (long.rows(sheet), stored.rows(sheet))
      #expect(rows.count == expected.count)
      for (row, other) in zip(rows, expected) where row != other {
        Issue.record("sheet \(sheet):\n\(row.prefix(2_000))\ninstead of\n\(other.prefix(2_000))")
      }
    }
    #expect(long.rows(2).count > 650)
  }

  @Test func whatLiesAroundThemIsThatOfTheLibrary() throws {
    let long = PackageMeaning(try Self.long.get().parts)
    let stored = PackageMeaning(try Self.stored.get().parts)
    for sheet in 1...3 { #expect(long.frame(sheet) == stored.frame(sheet)) }
    #expect(long.others == stored.others)
    #expect(long.others.keys.contains("xl/tables/table2.xml"))
  }

  /// Beside a sheet with long rows the tables of others are written in the same way.
  @Test func tablesBesideLongRowsAreTheSame() throws {
    var beside = LongDocuments.stored
    beside.sheets[0] = LongDocuments.all.sheets[0]
    #expect(beside.sheets[1...].allSatisfy { $0.longRows == nil && $0.rows.count > 17 })
    let (long, report) = try written(beside)
    let (stored, expected) = try Self.stored.get()
    let (one, other) = (PackageMeaning(long), PackageMeaning(stored))
    for sheet in 1...3 {
      #expect(one.rows(sheet) == other.rows(sheet))
      #expect(one.frame(sheet) == other.frame(sheet))
    }
    #expect(one.others == other.others)
    #expect(report == expected)
  }

  @Test func theReportIsTheSame() throws {
    let (long, stored) = (try Self.long.get().report, try Self.stored.get().report)
    #expect(long == stored)
    #expect(long.shortenedTexts > 40)
    #expect(long.linksAsText > 100)
  }

  @Test func theTextsAreCounted() throws {
    let parts = try Self.long.get().parts
    let texts = parts.strings.split(separator: "<si>").count - 1
    #expect(parts.strings.contains(" uniqueCount=\"\(texts)\""))
    let count = Int(parts.strings.part(from: " count=\"", to: "\""))
    let cells = (1...3).reduce(0) {
      $0 + parts.text("xl/worksheets/sheet\($1).xml").ranges(of: " t=\"s\"").count
    }
    // The library counts the headers of both tables twice: once for the table, once for the cell.
    #expect(count == cells + 10)
  }

  @Test(arguments: [1, 2, 3, 8])
  func theBytesDoNotDependOnTheWorkers(_ workers: Int) throws {
    let folder = TestFolder()
    let path = folder.path + "/book.xlsx"
    try XLSXWriter.write(LongDocuments.all, to: path, workers: workers)
    let bytes = try PackageParts.bytes(ofFile: path)
    #expect(try bytes == XLSXOutputTests.bytes(of: LongDocuments.all))
  }

  @Test func numbersReadBackExactly() throws {
    var sheet = table(LongDocuments.numbers.count) { [Cell(LongDocuments.numbers[$0])] }
    sheet.name = "Data"
    let xml = try written(sheet).sheet
    for (index, value) in LongDocuments.numbers.enumerated() {
      guard case .number(let number) = value else { continue }
      let cell = xml.part(from: "<c r=\"A\(index + 2)\"><v>", to: "</v>")
      #expect(Double(cell) == number, "\(cell)")
      #expect(cell.count <= number.description.count)
    }
  }

  @Test func linksPastTheLimitAreTexts() throws {
    let count = SheetLimits.links + 2
    let sheet = table(count) { row in
      [Cell(.link(url: "https://example.org/\(row)", text: "\(row)"))]
    }
    let (parts, report) = try written(WorkbookDocument(sheets: [sheet]))
    #expect(report.linksAsText == 2)
    #expect(parts.sheet.contains(#"<hyperlink ref="A65531""#))
    #expect(!parts.sheet.contains(#"<hyperlink ref="A65532""#))
    #expect(parts.sheet.contains(#"<c r="A65533" s="1" t="s">"#))
  }

  @Test(arguments: [
    (CellValue.number(.nan), "the number is not finite"),
    (.formula("=", result: .number(0)), "the formula is empty"),
    (
      .internalLink(sheet: "Gone", cell: CellReference(row: 0, column: 0), text: ""),
      "there is no cell A1 on a sheet \"Gone\" to link to"
    ),
  ])
  func theFirstCellNoFileHoldsIsNamed(_ value: CellValue, _ reason: String) {
    let folder = TestFolder()
    let sheet = table(3_000) { row in [row < 1_999 ? .number(1) : Cell(value)] }
    let place = CellReference(row: 2_000, column: 0)
    #expect(throws: XLSXError.document(DocumentProblem(sheet: "Data", cell: place, reason))) {
      try XLSXWriter.write(
        WorkbookDocument(sheets: [sheet]), to: folder.path + "/book.xlsx", workers: 3)
    }
    #expect(!folder.contains("book.xlsx"))
  }

  @Test func aHeightNoRowHasIsRefused() {
    var sheet = table(1) { _ in [.number(1)] }
    sheet.longRows = LongRows(count: 1, height: { _ in 410 }, cells: { _ in [.number(1)] })
    #expect(throws: XLSXError.self) { try written(sheet) }
  }

  @Test func longRowsNeedATable() {
    var sheet = table(1) { _ in [.number(1)] }
    sheet.tables = []
    #expect(throws: XLSXError.self) { try written(sheet) }
  }

  /// A sheet of one column with long rows below its header.
  private func table(_ count: Int, cells: @escaping @Sendable (Int) -> [Cell]) -> Sheet {
    var sheet = Sheet(name: "Data")
    let (first, last) = (CellReference(row: 0, column: 0), CellReference(row: count, column: 0))
    sheet.tables = [Table(name: "T", range: CellRange(first, last), headers: ["x"])]
    sheet.rows = [Row([.text("x", style: CellStyle.plain.bolded())])]
    sheet.longRows = LongRows(count: count, cells: cells)
    return sheet
  }
}
