/// Hears the part that has all sheets of an OpenDocument workbook, and hands on the rows of one.
final class OpenDocumentScanner: SheetHandler {
  private let table: Int
  private let showsUnits: Bool
  private let receive: RowReceiver
  private let names = OpenDocumentNames()

  private var depth = TableDepth()
  private var tablesBegun = 0
  private var isInTable = false
  private var row = SheetRow()
  private var rowNumber = 0
  private var rowRepeats = 1
  private var column = 0
  private var cell: OpenDocumentCell?
  private var cellText: [UInt8] = []
  private var bounds: SheetBounds

  var merges: [MergedCells] { bounds.merges }
  private(set) var hiddenColumns = 0
  private(set) var formulasWithoutResult = 0

  /// - Parameters:
  ///   - table: Which of the sheets to read, from 0.
  ///   - limit: How many bytes of text it may show.
  ///   - showsUnits: Whether numbers have the currency or the words with them that they are shown with.
  init(_ table: Int, limit: Int, showsUnits: Bool, receive: @escaping RowReceiver) {
    self.table = table
    bounds = SheetBounds(limit: limit)
    self.showsUnits = showsUnits
    self.receive = receive
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if depth.start(name) {
      isInTable = tablesBegun == table
      tablesBegun += 1
    }
    guard isInTable else { return }
    if cell != nil {
      try cell?.start(name, attributes)
    } else if name == names.cell || name == names.coveredCell {
      cell = OpenDocumentCell(attributes, isCovered: name == names.coveredCell)
    } else if name == names.row {
      try beginRow(attributes)
    } else if name == names.column, isHidden(attributes) {
      let count = attributes.number(names.columnsRepeated) ?? 1
      hiddenColumns += min(count, CellPlace.lastColumn)
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if depth.end(name) { isInTable = false }
    guard isInTable else { return }
    if let finished = cell, finished.isClosed {
      cell = nil
      try add(finished)
    } else if cell != nil {
      cell?.end()
    } else if name == names.row {
      try endRow()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    guard isInTable, cell != nil else { return }
    try cell?.add(bytes)
  }

  private func isHidden(_ attributes: XMLAttributes) -> Bool {
    attributes.text(names.visibility).map { $0 == "collapse" || $0 == "filter" } ?? false
  }

  // MARK: Rows

  private func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    rowRepeats = max(attributes.number(names.rowsRepeated) ?? 1, 1)
    row.begin(rowNumber + 1, isHidden: isHidden(attributes))
    column = 0
  }

  private func endRow() throws(WorkbookError) {
    defer { rowNumber += rowRepeats }
    guard !row.cells.isEmpty else { return }
    try bounds.count(text: (row.text.count + row.cells.count) * rowRepeats, in: row)
    for _ in 0..<rowRepeats {
      guard row.number <= CellPlace.lastRow else {
        throw .damaged("row \(row.number) stands behind the last that a sheet has")
      }
      try receive(row)
      row.number += 1
    }
  }

  // MARK: Cells

  private func add(_ cell: OpenDocumentCell) throws(WorkbookError) {
    let first = column + 1
    column += cell.repeats
    guard !cell.isCovered else { return }
    if cell.isFormulaWithoutResult { formulasWithoutResult += cell.repeats }
    try addMerge(cell, at: first)
    cellText.removeAll(keepingCapacity: true)
    cell.append(to: &cellText, showsUnits: showsUnits)
    guard !cellText.isEmpty else { return }
    guard column <= CellPlace.lastColumn else {
      throw .damaged("row \(row.number) has more than 16,384 cells")
    }
    for place in first...column {
      let start = row.text.count
      row.text.append(contentsOf: cellText)
      row.cells.append(
        .init(column: place, range: start..<row.text.count, isText: cell.isText))
      // The row is counted when it has ended, but must not grow until then.
      try bounds.count(text: 0, in: row)
    }
  }

  private func addMerge(_ cell: OpenDocumentCell, at first: Int) throws(WorkbookError) {
    guard cell.columnsSpanned > 1 || cell.rowsSpanned > 1 else { return }
    let last = CellPlace(
      row: row.number + cell.rowsSpanned - 1, column: first + cell.columnsSpanned - 1)
    guard last.row <= CellPlace.lastRow, last.column <= CellPlace.lastColumn else { return }
    try bounds.add(MergedCells(first: CellPlace(row: row.number, column: first), last: last))
  }
}

/// The names that stand around the cells of an OpenDocument table.
private struct OpenDocumentNames {
  let row = XMLName("table-row")
  let column = XMLName("table-column")
  let cell = XMLName("table-cell")
  let coveredCell = XMLName("covered-table-cell")
  let visibility = XMLName("visibility")
  let rowsRepeated = XMLName("number-rows-repeated")
  let columnsRepeated = XMLName("number-columns-repeated")
}
