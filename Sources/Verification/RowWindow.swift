internal import XLSXInput

/// The rows of a sheet with a look at those that follow.
struct RowWindow {
  private let rows: StoredRows
  private var ahead: [StoredRow] = []

  init(_ rows: StoredRows) { self.rows = rows }

  /// The row so many places further on; nil behind the last.
  mutating func peek(_ place: Int = 0) throws(WorkbookError) -> StoredRow? {
    while ahead.count <= place {
      guard let row = try rows.nextRow() else { return nil }
      ahead.append(row)
    }
    return ahead[place]
  }

  /// Goes on to the next row.
  mutating func advance() { ahead.removeFirst() }
}
