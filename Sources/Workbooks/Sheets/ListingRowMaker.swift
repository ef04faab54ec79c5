import Listings
import Spreads

/// What the rows of the Listings sheets are made from: what every row asks for is found once.
final class ListingRowMaker: Sendable {
  let listings: [ListingEntry]
  let columns: ListingColumns
  let formulas: ListingFormulas
  let details: [ListingDetail]
  /// The texts that wrap in their cells, with the width of a line.
  let wrapped: [(text: WrappedText, width: Double)]
  let membership: GroupMembership
  let factors: AnnualFactors
  let rates: ExchangeRates?

  init(_ content: WorkbookContent) {
    let columns = ListingColumns(content)
    self.columns = columns
    listings = content.listings
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

  /// The row of a listing, by its place among all, in a cell row counted from 0.
  func row(_ ordinal: Int, at row: Int) -> ListingRow { ListingRow(self, ordinal, row: row) }
}
