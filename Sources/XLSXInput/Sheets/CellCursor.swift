/// The row and the cell at which the reading of a sheet's part is, and what the cell stores.
struct CellCursor {
  /// What the text being told of belongs to.
  enum Part { case none, value, formula }

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
  /// Within a cell: what is being told of.
  private(set) var part = Part.none
  private(set) var isInRow = false
  private(set) var isInCell = false
  private var runs = TextRuns()
  private let names = CursorNames()

  /// Goes to a row, which may leave its number out.
  /// - Throws: `damaged` for a number that no sheet has, or that is not above the last row's, and for
  ///   a row within a row.
  mutating func beginRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard !isInRow else { throw .damaged("row \(row) has a row in it") }
    let number = attributes[names.reference].map(XMLAttributes.number) ?? row + 1
    guard let number, 1...CellPlace.lastRow ~= number else {
      throw .damaged("a row has the number \(shown(attributes)), which no sheet has")
    }
    guard number > row else { throw .damaged("row \(number) stands behind row \(row)") }
    row = number
    column = 0
    isInRow = true
  }

  mutating func endRow() { isInRow = false }

  /// Goes to a cell, which may leave its name out.
  /// - Throws: `damaged` for the name of a cell in another row, behind the last column, and for a cell
  ///   that is in another cell or in no row.
  mutating func beginCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard isInRow, !isInCell else {
      throw .damaged("behind row \(row) a cell stands where none can be")
    }
    column = try place(attributes)
    kind = CellKind(attributes[names.kind])
    isInCell = true
    stored.removeAll(keepingCapacity: true)
    runs.bytes.removeAll(keepingCapacity: true)
  }

  /// Takes note of an element within the cell; of those elsewhere none counts.
  mutating func start(_ name: XMLName) {
    guard isInCell else { return }
    if name == names.value {
      part = .value
    } else if name == names.formula {
      part = .formula
    } else if kind == .inline {
      runs.start(name)
    }
  }

  /// Takes note of the end of such an element.
  mutating func end(_ name: XMLName) {
    if name == names.value || name == names.formula {
      part = .none
    } else if kind == .inline {
      runs.end(name)
    }
  }

  /// Takes text in the cell, but for that of its formula.
  /// - Throws: `damaged` for more than a cell can hold.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    switch part {
    case .value: stored.append(contentsOf: bytes)
    case .none: if kind == .inline { runs.add(bytes) }
    case .formula: return
    }
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
    part = .none
    isInCell = false
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

/// The names that place a row or a cell, and say its kind and its parts.
private struct CursorNames {
  let reference = XMLName("r")
  let kind = XMLName("t")
  let value = XMLName("v")
  let formula = XMLName("f")
}
