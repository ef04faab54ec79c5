/// Keeps what a sheet shows within what a true one has: shared texts, and cells and rows that say they
/// are repeated, may stand in it any number of times.
struct SheetBounds {
  private static let mostMerges = 1 << 20
  /// In bytes; a record of CSV text may have twice that.
  private static let longestRow = 1 << 27

  /// In bytes.
  private let limit: Int
  private var textCount = 0
  private(set) var merges: [MergedCells] = []

  /// - Parameter limit: How many bytes of text the sheet may show.
  init(limit: Int) { self.limit = limit }

  /// Counts bytes of text.
  /// - Parameter row: The row that they stand in, with them.
  /// - Throws: `tooLarge` for more than the sheet or the row may show.
  mutating func count(text: Int, in row: borrowing SheetRow) throws(WorkbookError) {
    textCount += text
    guard textCount <= limit, row.text.count <= Self.longestRow else {
      throw .tooLarge("its texts are repeated to more than any true sheet has")
    }
  }

  /// - Throws: `tooLarge` for more than a million.
  mutating func add(_ merge: MergedCells) throws(WorkbookError) {
    merges.append(merge)
    guard merges.count <= Self.mostMerges else {
      throw .tooLarge("it has more than a million merged cells")
    }
  }
}
