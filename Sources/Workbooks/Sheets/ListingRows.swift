import Listings
import Spreads

/// The rows of one Listings sheet, made when they are asked for.
final class ListingRows: RowSource {
  let content: WorkbookContent
  let columns: ListingColumns
  let formulas: ListingFormulas
  /// The places in input order of the listings on the sheet.
  private let ordinals: ArraySlice<Int>
  /// The cell row of the first one, from 0.
  private let firstRow: Int

  let looks = ListingLook.allCases.map(\.style)
  var rowFormulas: [RowFormula] { formulas.all }

  init(
    _ content: WorkbookContent, _ columns: ListingColumns, ordinals: ArraySlice<Int>, firstRow: Int
  ) {
    self.content = content
    self.columns = columns
    self.ordinals = ordinals
    self.firstRow = firstRow
    formulas = ListingFormulas(
      columns, isLive: content.isLive, converts: content.table.options.rates != nil)
  }

  var count: Int { ordinals.count }
  var width: Int? { columns.shown.count }

  func height(_ row: Int) -> Double? { listing(row).height }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    listing(row).write(to: &writer)
  }

  private func listing(_ row: Int) -> ListingRow {
    ListingRow(self, ordinals[ordinals.startIndex + row], row: firstRow + row)
  }
}
