/// Where a cell stands: row and column, both from 1.
package struct CellPlace: Equatable {
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  var row: Int
  var column: Int

  /// Reads `AB12`, also with signs of an absolute reference; nil for what no sheet has.
  init?(_ text: some Collection<UInt8>) {
    row = 0
    column = 0
    for byte in text where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0, 0x61...0x7A where row == 0:
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39: row = row * 10 + Int(byte & 0x0F)
      default: return nil
      }
      guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
  }

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Cells that are merged into one.
struct MergedCells: Equatable {
  var first: CellPlace
  var last: CellPlace

  /// Those of its columns.
  var columns: ClosedRange<Int> { first.column...last.column }

  init(first: CellPlace, last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// Reads `A1:C2`; nil for what is no stretch of cells.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let ends = text.split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let first = CellPlace(ends[0]), let last = CellPlace(ends[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }
}
