/// The row and the cell at which the reading of a sheet's part is, and what the cell stores.
struct CellCursor {
  /// What a cell holds at most is 32,767 characters.
  private static let longestText = 1 << 20

  /// The number of the row, from 1; 0 before the first.
  private(set) var row = 0
  /// The number of the cell's column, from 1; 0 before a row's first.
  private(set) var column = 0
  /// Of the cell; of a number between cells.
  private(set) var kind = CellKind.number
  /// The bytes between the cell's tags for its value; those of an inline text once the cell has
  /// ended.
  private(set) var stored: [UInt8] = []
  private var runs = TextRuns()
  private let names = CursorNames()

  /// Goes to a row, which may leave its number out.
  /// - Throws: `damaged` for a number that no sheet has, or that is not above the last row's.
  mutating func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    let number = attributes[names.reference].map(XMLAttributes.number) ?? row + 1
    guard let number, 1...CellPlace.lastRow ~= number else {
      throw .damaged("a row has the number \(shown(attributes)), which no sheet has")
    }
    guard number > row else { throw .damaged("row \(number) stands behind row \(row)") }
    row = number
    column = 0
  }

  /// Goes to a cell, which may leave its name out.
  /// - Throws: `damaged` for the name of a cell in another row, and behind the last column.
  mutating func beginCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    column = try place(attributes)
    kind = CellKind(attributes[names.kind])
    stored.removeAll(keepingCapacity: true)
    runs.bytes.removeAll(keepingCapacity: true)
  }

  /// Takes note of an element within the cell that is neither its value nor its formula.
  mutating func start(_ name: XMLName) {
    if kind == .inline { runs.start(name) }
  }

  /// Takes note of the end of such an element.
  mutating func end(_ name: XMLName) {
    if kind == .inline { runs.end(name) }
  }

  /// Takes text in the cell.
  /// - Parameter isValue: Whether it stands between the tags of the value.
  /// - Throws: `damaged` for more than a cell can hold.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, isValue: Bool) throws(WorkbookError) {
    if isValue { stored.append(contentsOf: bytes) } else if kind == .inline { runs.add(bytes) }
    guard max(stored.count, runs.bytes.count) <= Self.longestText else {
      throw .damaged("row \(row) has a text that is longer than a cell can hold")
    }
  }

  /// Ends the cell, whose kind and content stay until ``leaveCell()``.
  mutating func endCell() {
    if kind == .inline { swap(&stored, &runs.bytes) }
  }

  mutating func leaveCell() {
    kind = .number
  }

  private func place(_ attributes: XMLAttributes) throws(WorkbookError) -> Int {
    guard let reference = attributes[names.reference] else {
      guard column < CellPlace.lastColumn else {
        throw .damaged("row \(row) has more than 16,384 cells")
      }
      return column + 1
    }
    guard let place = CellPlace(reference), place.row == row else {
      throw .damaged("a cell in row \(row) is called \(shown(attributes))")
    }
    return place.column
  }

  private func shown(_ attributes: XMLAttributes) -> String {
    "\"\((attributes.text(names.reference) ?? "").prefix(20))\""
  }
}

/// The names that place a row or a cell, and say its kind.
private struct CursorNames {
  let reference = XMLName("r")
  let kind = XMLName("t")
}
