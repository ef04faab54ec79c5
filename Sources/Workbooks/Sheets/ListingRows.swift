import Listings

/// The rows of one Listings sheet, made when they are asked for.
struct ListingRows: RowSource {
  private let maker: ListingRowMaker
  private let measures: ListingMeasures
  /// The places in input order of the listings on the sheet.
  private let ordinals: ArraySlice<Int>
  /// The cell row of the first one, from 0.
  private let firstRow: Int

  let looks = ListingLook.allCases.map(\.style)

  init(
    _ maker: ListingRowMaker, _ measures: ListingMeasures, ordinals: ArraySlice<Int>, firstRow: Int
  ) {
    self.maker = maker
    self.measures = measures
    self.ordinals = ordinals
    self.firstRow = firstRow
  }

  var count: Int { ordinals.count }
  var width: Int? { maker.details.count }
  var rowFormulas: [RowFormula] { maker.formulas.all }

  var limits: RowLimits? {
    RowLimits(
      longestText: measures.longestText, links: ordinals.count { measures[$0].isLink })
  }

  func height(_ row: Int) -> Double? {
    TextMeasure.rowHeight(lines: measures[ordinal(row)].lines)
  }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    maker.row(ordinal(row), at: firstRow + row).write(to: &writer)
  }

  private func ordinal(_ row: Int) -> Int { ordinals[ordinals.startIndex + row] }
}
