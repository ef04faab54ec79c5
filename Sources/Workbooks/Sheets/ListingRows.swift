import Listings
import Spreads

/// The rows of one Listings sheet, made when they are asked for.
final class ListingRows: RowSource {
  let content: WorkbookContent
  let columns: ListingColumns
  let formulas: ListingFormulas
  // What every row asks for, found once.
  let details: [ListingDetail]
  let wrapped: [(text: WrappedText, width: Double)]
  let membership: GroupMembership
  let factors: AnnualFactors
  let rates: ExchangeRates?
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
    rates = content.table.options.rates
    formulas = ListingFormulas(columns, isLive: content.isLive, converts: rates != nil)
    details = columns.shown.map(\.detail)
    wrapped = Self.wrappedTexts.compactMap { text, detail in
      columns[detail].map { (text, columns.shown[$0].lineWidth) }
    }
    membership = content.table.membership
    factors = content.options.factors
  }

  /// A text that wraps in its cell.
  enum WrappedText {
    case text(ListingEntry.Text)
    case flags
  }

  private static let wrappedTexts: [(WrappedText, ListingDetail)] = [
    (.text(.id), .id), (.text(.employer), .employer), (.text(.title), .title),
    (.text(.location), .location), (.text(.payText), .payText), (.flags, .flags),
    (.text(.sourceFile), .sourceFile),
  ]

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
