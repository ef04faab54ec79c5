import Listings
import Spreads

/// The groups that a report shows, and what they are called.
struct ReportGroups {
  /// The most groups that tables show; of more, those with the most listings. A page of more could
  /// be read by nobody.
  static let most = 200

  let content: WorkbookContent
  /// The rows of the spread table that are shown, from 0, in its order.
  let rows: [Int]

  init(_ content: WorkbookContent) {
    self.content = content
    let spreads = content.table.spreads
    rows =
      spreads.indices.sorted { (spreads[$1].listings, $0) < (spreads[$0].listings, $1) }
      .prefix(Self.most).sorted()
  }

  /// The group and its currency.
  var columns: [ReportTable.Column] {
    [ReportTable.Column(heading: heading, isNumeric: false)]
      + (hasCurrencies ? [ReportTable.Column(heading: "Currency", isNumeric: false)] : [])
  }

  func cells(_ row: Int) -> [ReportTable.Cell] {
    let spread = content.table.spreads[row]
    let label =
      content.table.groupFields.isEmpty
      ? "All listings" : SummaryFigures.label(spread, content.table.groupFields)
    return [.text(label)] + (hasCurrencies ? [.init(spread.currency?.description ?? "")] : [])
  }

  /// How many groups are left out.
  var leftOut: Int { content.table.spreads.count - rows.count }

  /// The currency that all groups have; it stands in captions.
  var onlyCurrency: String? {
    let currencies = Set(content.table.spreads.compactMap(\.currency))
    return currencies.count == 1 ? currencies.first?.description : nil
  }

  private var hasCurrencies: Bool { onlyCurrency == nil }

  private var heading: String {
    content.table.groupFields.isEmpty
      ? "Group" : ListingColumn.words(content.table.groupNames.joined(separator: ", "))
  }
}
