/// Hears the part of a sheet, and hands on its rows.
final class SheetScanner: SheetHandler {
  private let values: CellText
  private let receive: RowReceiver
  private let names = SheetNames()

  private var row = SheetRow()
  private var cursor = CellCursor()
  private var isInOrder = true
  private var style = 0
  private var isInRows = false
  private var hasFormula = false
  private var bounds: SheetBounds

  var merges: [MergedCells] { bounds.merges }
  private(set) var hiddenColumns = 0
  private(set) var formulasWithoutResult = 0

  /// - Parameters:
  ///   - limit: How many bytes of text the sheet may show.
  ///   - receive: Gets each row that shows something, from top to bottom.
  init(_ values: CellText, limit: Int, receive: @escaping RowReceiver) {
    self.values = values
    bounds = SheetBounds(limit: limit)
    self.receive = receive
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if isInRows {
      try startInRows(name, attributes)
    } else if name == names.rows {
      isInRows = true
    } else if name == names.merge {
      try addMerge(attributes)
    } else if name == names.columns {
      addColumns(attributes)
    }
  }

  private func startInRows(
    _ name: XMLName, _ attributes: XMLAttributes
  ) throws(WorkbookError) {
    if name == names.cell {
      try beginCell(attributes)
    } else if name == names.row {
      try beginRow(attributes)
    } else {
      if name == names.formula { hasFormula = true }
      cursor.start(name)
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if name == names.cell {
      if cursor.isInCell { try endCell() }
    } else if name == names.row {
      if cursor.isInRow { try endRow() }
    } else if name == names.rows {
      isInRows = false
    } else {
      cursor.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    try cursor.add(bytes)
  }

  // MARK: Rows

  private func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    try cursor.beginRow(attributes)
    row.begin(cursor.row, isHidden: attributes.isTrue(names.hidden))
    isInOrder = true
  }

  private func endRow() throws(WorkbookError) {
    cursor.endRow()
    if !isInOrder { row.sort() }
    if !row.cells.isEmpty { try receive(row) }
  }

  // MARK: Cells

  private func beginCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    let last = cursor.column
    try cursor.beginCell(attributes)
    if cursor.column <= last { isInOrder = false }
    style = attributes.number(names.style) ?? 0
    hasFormula = false
  }

  private func endCell() throws(WorkbookError) {
    cursor.endCell()
    if cursor.stored.isEmpty, hasFormula { formulasWithoutResult += 1 }
    let start = row.text.count
    try values.append(cursor.stored, cursor.kind, style: style, to: &row.text)
    try bounds.count(text: row.text.count - start, in: row)
    if row.text.count > start {
      let kind = cursor.kind
      let isText = kind == .shared || kind == .inline || kind == .formulaText
      row.cells.append(.init(column: cursor.column, range: start..<row.text.count, isText: isText))
    }
    cursor.leaveCell()
  }

  // MARK: What stands around them

  private func addMerge(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard let text = attributes[names.stretch], let merge = MergedCells(text) else { return }
    try bounds.add(merge)
  }

  private func addColumns(_ attributes: XMLAttributes) {
    guard attributes.isTrue(names.hidden), let first = attributes.number(names.least),
      let last = attributes.number(names.most), first <= last
    else { return }
    hiddenColumns += min(last, CellPlace.lastColumn) - min(first, CellPlace.lastColumn) + 1
  }
}

/// The names that stand in a sheet.
private struct SheetNames {
  let rows = XMLName("sheetData")
  let row = XMLName("row")
  let cell = XMLName("c")
  let formula = XMLName("f")
  let merge = XMLName("mergeCell")
  let columns = XMLName("col")
  let style = XMLName("s")
  let hidden = XMLName("hidden")
  let stretch = XMLName("ref")
  let least = XMLName("min")
  let most = XMLName("max")
}
