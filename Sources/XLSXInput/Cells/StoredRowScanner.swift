/// Hears the part of a sheet, and keeps the rows that have ended.
final class StoredRowScanner: XMLHandler {
  /// A formula has 8,192 characters at most.
  private static let longestFormula = 1 << 16

  /// Those that nobody has taken yet.
  var rows: [StoredRow] = []
  private let values: CellText
  private let limit: Int
  private let names = StoredNames()
  private var formulas = SharedFormulas()

  private var row = StoredRow(number: 0, cells: [])
  private var cursor = CellCursor()
  private var isInRows = false
  private var written: [UInt8] = []
  private var formula: FormulaForm?
  private var textCount = 0

  /// - Parameter limit: How many bytes of text the sheet may show.
  init(_ values: CellText, limit: Int) {
    self.values = values
    self.limit = limit
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    guard isInRows else {
      // Around the rows, other things have elements of the same names.
      isInRows = name == names.rows
      return
    }
    if name == names.cell {
      try beginCell(attributes)
    } else if name == names.row {
      try beginRow(attributes)
    } else {
      if name == names.formula { formula = FormulaForm(attributes) }
      cursor.start(name)
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if name == names.cell {
      if cursor.isInCell { try endCell() }
    } else if name == names.row {
      if cursor.isInRow { endRow() }
    } else if name == names.rows {
      isInRows = false
    } else {
      cursor.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    guard cursor.part == .formula else { return try cursor.add(bytes) }
    written.append(contentsOf: bytes)
    guard written.count <= Self.longestFormula else {
      throw .damaged("row \(row.number) has a text that is longer than a cell can hold")
    }
  }

  private func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    try cursor.beginRow(attributes)
    row = StoredRow(number: cursor.row, cells: [])
  }

  private func endRow() {
    cursor.endRow()
    row.cells.sort { $0.column < $1.column }
    if !row.cells.isEmpty { rows.append(row) }
  }

  private func beginCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    try cursor.beginCell(attributes)
    guard row.cells.count < CellPlace.lastColumn else {
      throw .damaged("row \(row.number) has more than 16,384 cells")
    }
    formula = nil
    written.removeAll(keepingCapacity: true)
  }

  private func endCell() throws(WorkbookError) {
    cursor.endCell()
    let place = CellPlace(row: cursor.row, column: cursor.column)
    let text = formula.flatMap { formulas.text(of: $0, written: written, at: place) }
    let value = try values.value(of: cursor.stored, cursor.kind)
    cursor.leaveCell()
    guard value != .blank || text != nil else { return }
    if case .text(let text) = value { textCount += text.utf8.count }
    textCount += text?.utf8.count ?? 0
    guard textCount <= limit else {
      throw .tooLarge("its texts are repeated to more than any true sheet has")
    }
    row.cells.append(StoredCell(column: cursor.column, value: value, formula: text))
  }
}

extension CellText {
  /// What a cell stores, whatever its number format; blank for nothing and for an empty text.
  func value(of stored: [UInt8], _ kind: CellKind) throws(WorkbookError) -> StoredCell.Value {
    guard !stored.isEmpty else { return .blank }
    switch kind {
    case .number:
      let text = String(decoding: stored, as: UTF8.self)
      return Double(text).map { .number($0) } ?? .text(text)
    case .boolean: return .boolean(stored != [0x30])
    case .shared, .inline, .formulaText, .error, .date:
      var text: [UInt8] = []
      try append(stored, kind, style: 0, to: &text)
      let shown = String(decoding: text, as: UTF8.self)
      return shown.isEmpty ? .blank : kind == .error ? .error(shown) : .text(shown)
    }
  }
}

/// The names that matter here.
private struct StoredNames {
  let rows = XMLName("sheetData")
  let row = XMLName("row")
  let cell = XMLName("c")
  let formula = XMLName("f")
}
