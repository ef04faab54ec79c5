/// Where each listing stands: a sheet and a row of it.
struct ListingPlaces {
  /// By the place in input order: the place on the sheets.
  private var indices: [Int32]
  private let rowLimit: Int
  private let firstRow: Int

  /// - Parameters:
  ///   - order: The places of the listings in input order, sorted by group.
  ///   - rowLimit: The listings on one sheet.
  init(_ content: WorkbookContent, order: [Int], rowLimit: Int) {
    self.rowLimit = rowLimit
    firstRow = BookLayout.listingsHeaderRow(content.profile) + 1
    indices = Array(repeating: 0, count: order.count)
    for (index, ordinal) in order.enumerated() { indices[ordinal] = Int32(index) }
  }

  /// The place of a listing by its own in input order; `nil` for a listing that is not there.
  subscript(ordinal: Int) -> (sheet: String, row: Int)? {
    guard indices.indices.contains(ordinal) else { return nil }
    let index = Int(indices[ordinal])
    return (BookLayout.listingsSheet(index / rowLimit), firstRow + index % rowLimit)
  }
}
