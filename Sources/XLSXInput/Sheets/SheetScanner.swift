/// Hears the part of a sheet, and hands on its rows.
final class SheetScanner: XMLHandler {
  /// What a cell holds at most is 32,767 characters.
  private static let longestText = 1 << 20
  private static let mostMerges = 1 << 20

  /// A record of CSV text may have twice that.
  private static let longestRow = 1 << 27

  private let values: CellText
  private let limit: Int
  private let receive: (borrowing SheetRow) throws(WorkbookError) -> Void
  private let names = SheetNames()

  private var row = SheetRow()
  private var lastRow = 0
  private var column = 0
  private var isInOrder = true
  private var kind = CellKind.number
  private var style = 0
  private var isInValue = false
  private var hasFormula = false
  private var stored: [UInt8] = []
  private var runs = TextRuns()
  private var textCount = 0

  private(set) var merges: [MergedCells] = []
  private(set) var hiddenColumns = 0
  /// Formulas whose result is not in the file.
  private(set) var formulasWithoutResult = 0

  /// - Parameters:
  ///   - limit: How many bytes of text the sheet may show: shared texts may stand in any number of
  ///     cells.
  ///   - receive: Gets each row that shows something, from top to bottom.
  init(
    _ values: CellText, limit: Int,
    receive: @escaping (borrowing SheetRow) throws(WorkbookError) -> Void
  ) {
    self.values = values
    self.limit = limit
    self.receive = receive
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if name == names.cell {
      try beginCell(attributes)
    } else if name == names.value {
      isInValue = true
    } else if name == names.row {
      try beginRow(attributes)
    } else if name == names.formula {
      hasFormula = true
    } else if name == names.merge {
      try addMerge(attributes)
    } else if name == names.columns {
      addColumns(attributes)
    } else if kind == .inline {
      runs.start(name)
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if name == names.cell {
      try endCell()
    } else if name == names.value {
      isInValue = false
    } else if name == names.row {
      if !isInOrder { row.sort() }
      if !row.cells.isEmpty { try receive(row) }
    } else if kind == .inline {
      runs.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    if isInValue { stored.append(contentsOf: bytes) } else if kind == .inline { runs.add(bytes) }
    guard max(stored.count, runs.bytes.count) <= Self.longestText else {
      throw .damaged("row \(row.number) has a text that is longer than a cell can hold")
    }
  }

  // MARK: Rows

  private func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    let number = attributes[names.reference].map(XMLAttributes.number) ?? lastRow + 1
    guard let number, 1...CellPlace.lastRow ~= number else {
      throw .damaged("a row has the number \(shown(attributes)), which no sheet has")
    }
    guard number > lastRow else {
      throw .damaged("row \(number) stands behind row \(lastRow)")
    }
    lastRow = number
    row.begin(number, isHidden: attributes.isTrue(names.hidden))
    column = 0
    isInOrder = true
  }

  // MARK: Cells

  private func beginCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    let next = try place(attributes)
    if next <= column { isInOrder = false }
    column = next
    kind = CellKind(attributes[names.kind])
    style = attributes.number(names.style) ?? 0
    hasFormula = false
    stored.removeAll(keepingCapacity: true)
    runs.bytes.removeAll(keepingCapacity: true)
  }

  private func place(_ attributes: XMLAttributes) throws(WorkbookError) -> Int {
    guard let reference = attributes[names.reference] else {
      guard column < CellPlace.lastColumn else {
        throw .damaged("row \(row.number) has more than 16,384 cells")
      }
      return column + 1
    }
    guard let place = CellPlace(reference), place.row == row.number else {
      throw .damaged("a cell in row \(row.number) is called \(shown(attributes))")
    }
    return place.column
  }

  private func endCell() throws(WorkbookError) {
    if kind == .inline { swap(&stored, &runs.bytes) }
    if stored.isEmpty, hasFormula { formulasWithoutResult += 1 }
    let start = row.text.count
    try values.append(stored, kind, style: style, to: &row.text)
    textCount += row.text.count - start
    guard textCount <= limit, row.text.count <= Self.longestRow else {
      throw .tooLarge("its texts are repeated to more than any true sheet has")
    }
    if row.text.count > start {
      let isText = kind == .shared || kind == .inline || kind == .formulaText
      row.cells.append(.init(column: column, range: start..<row.text.count, isText: isText))
    }
    kind = .number
  }

  // MARK: What stands around them

  private func addMerge(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard let text = attributes[names.stretch], let merge = MergedCells(text) else { return }
    merges.append(merge)
    guard merges.count <= Self.mostMerges else {
      throw .tooLarge("it has more than a million merged cells")
    }
  }

  private func addColumns(_ attributes: XMLAttributes) {
    guard attributes.isTrue(names.hidden), let first = attributes.number(names.least),
      let last = attributes.number(names.most), first <= last
    else { return }
    hiddenColumns += min(last, CellPlace.lastColumn) - min(first, CellPlace.lastColumn) + 1
  }

  private func shown(_ attributes: XMLAttributes) -> String {
    "\"\((attributes.text(names.reference) ?? "").prefix(20))\""
  }
}

/// The names that stand in a sheet.
private struct SheetNames {
  let row = XMLName("row")
  let cell = XMLName("c")
  let value = XMLName("v")
  let formula = XMLName("f")
  let merge = XMLName("mergeCell")
  let columns = XMLName("col")
  let reference = XMLName("r")
  let kind = XMLName("t")
  let style = XMLName("s")
  let hidden = XMLName("hidden")
  let stretch = XMLName("ref")
  let least = XMLName("min")
  let most = XMLName("max")
}
