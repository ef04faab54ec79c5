import CSVText
package import Workbooks

/// Drafts the XML of rows, one after the other: each cell goes into the bytes as it comes.
package struct RowDrafter {
  package internal(set) var chunk: LongChunk
  var reader: CellReader
  var columns: [DraftColumn] = []
  /// The looks of cells that come with a style of their own.
  var lookNumbers: [CellStyle?: Int] = [:]
  /// By the number of a look, its style in the file.
  let looks: [DraftLook]
  let formulas: [RowFormula]
  /// By the number of a formula, what cells have, once one was met.
  var draftFormulas: [DraftFormula?]

  /// The place of the next cell, and the row's number as it is written.
  var place = CellReference(row: 0, column: 0)
  private(set) var rowNumber = ShortText("")
  /// The columns of the row's first and last cell that were written.
  var written: (first: Int, last: Int)?
  /// Whether the row has a cell that is not empty, be it one that is not written.
  var hasCells = false
  var failure: XLSXError?

  /// About as many bytes as the rows of a chunk take; more are possible.
  private static let expectedBytes = 1 << 19

  /// - Parameters:
  ///   - looks: The numbers in the file of the looks that the rows have.
  ///   - formulas: The formulas that the rows name by number.
  package init(
    sheet: String, sheetNames: Set<String>, looks: [Int] = [], formulas: [RowFormula] = []
  ) {
    self.formulas = formulas
    draftFormulas = Array(repeating: nil, count: formulas.count)
    reader = CellReader(sheet: sheet, sheetNames: sheetNames)
    chunk = LongChunk(report: reader.report)
    chunk.rows.reserve(bytes: Self.expectedBytes)
    self.looks = looks.map(DraftLook.init)
  }

  /// Drafts a row by its number on the sheet, counted from 0; nothing for an empty one.
  package mutating func draft(_ row: Row, at number: Int) throws(XLSXError) {
    try draft(rowAt: number, height: row.height) { drafter in
      for cell in row.cells { drafter.write(cell) }
    }
  }

  /// Drafts a row of a source in the same way.
  mutating func draft(_ row: Int, of rows: any RowSource, at number: Int) throws(XLSXError) {
    try draft(rowAt: number, height: rows.height(row)) { rows.write(row, to: &$0) }
  }

  private mutating func draft(
    rowAt number: Int, height: Double?, cells: (inout RowDrafter) -> Void
  ) throws(XLSXError) {
    (place, written, hasCells) = (CellReference(row: number, column: 0), nil, false)
    rowNumber = ShortText(number + 1)
    let start = chunk.rows.xml.bytes.count
    try draftOpening(height)
    cells(&self)
    if let failure { throw failure }
    if hasCells || height != nil {
      chunk.rows.write { $0.append("</row>") }
    } else {
      chunk.rows.write { $0.cut(to: start) }
    }
    if let written {
      chunk.extent.include(CellReference(row: number, column: written.first))
      chunk.extent.include(CellReference(row: number, column: written.last))
    }
    chunk.report = reader.report
  }

  private mutating func draftOpening(_ height: Double?) throws(XLSXError) {
    if let height, !(0...409).contains(height) {
      let reason = "row \(place.row + 1) cannot be \(height) points high"
      throw .document(DocumentProblem(sheet: chunk.report.name, reason))
    }
    chunk.rows.write { xml in
      xml.append("<row r=\"")
      xml.append(rowNumber)
      // 15 is the height that rows have by themselves.
      if let height, height != 15 {
        xml.append("\" ht=\"")
        xml.append(height)
        xml.append("\" customHeight=\"1")
      }
      xml.append("\">")
    }
  }
}
