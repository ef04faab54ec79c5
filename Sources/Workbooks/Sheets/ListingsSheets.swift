import Listings
import Spreads

/// The evidence: every listing with its source row and posted words, sorted by group; a further
/// sheet where one is full.
struct ListingsSheets {
  private let content: WorkbookContent
  private let title: String
  private let columns: ListingColumns
  /// Listings on one sheet, below its header row.
  private let rowLimit: Int

  init(_ content: WorkbookContent, title: String, rowLimit: Int = SheetLimits.rows - 1) {
    self.content = content
    self.title = title
    self.rowLimit = rowLimit
    columns = ListingColumns(content.redaction)
  }

  /// The places of the listings in input order, sorted by group; those that are not counted last.
  static func order(_ content: WorkbookContent) -> [Int] {
    let membership = content.table.membership
    func place(_ ordinal: Int) -> Int {
      let group = membership.group(ofListing: ordinal)
      return group == 0 ? .max : group
    }
    return content.listings.indices.sorted { left, right in
      (place(left), left) < (place(right), right)
    }
  }

  func sheets() -> [Sheet] {
    let order = Self.order(content)
    guard !order.isEmpty else { return [] }
    return stride(from: 0, to: order.count, by: rowLimit).enumerated().map { number, start in
      sheet(number, Array(order[start..<min(start + rowLimit, order.count)]))
    }
  }

  private func sheet(_ number: Int, _ ordinals: [Int]) -> Sheet {
    let suffix = number == 0 ? "" : "\(number + 1)"
    var sheet = Sheet(
      name: number == 0 ? BookLayout.listings : "\(BookLayout.listings) \(suffix)",
      tabColor: Palette.upperBar)
    var widths = columns.shown.map {
      FittedWidth(minimum: min($0.widest, Self.narrowest($0.header)), maximum: $0.widest)
    }
    sheet.rows = [header()]
    for ordinal in ordinals {
      let row = ListingRow(content, ordinal, columns, row: sheet.rows.count)
      row.measure(into: &widths)
      sheet.rows.append(row.row)
    }
    sheet.columns = widths.map { Column(width: $0.width) }
    sheet.tables = [
      Table(
        name: BookLayout.listings + suffix,
        range: CellRange(
          CellReference(row: 0, column: 0),
          CellReference(row: ordinals.count, column: columns.shown.count - 1)),
        headers: columns.shown.map(\.header), headerStyle: Styles.header, style: .light(1))
    ]
    sheet.frozenRows = 1
    sheet.textNumberRanges = textColumns.map { CellRange(column: $0, rows: 1...ordinals.count) }
    sheet.printSetup = BookLayout.printSetup(title: title, repeatedRow: 0)
    return sheet
  }

  /// The columns of texts that may look like numbers.
  private var textColumns: [Int] {
    [.id, .employer, .title, .location, .level, .payText].compactMap { columns[$0] }
  }

  /// The widest word of a header; the words wrap.
  private static func narrowest(_ header: String) -> Double {
    let words = header.split(separator: " ").map { TextMeasure.width(String($0), isBold: true) }
    return (words.max() ?? 0) + 2
  }

  private func header() -> Row {
    Row(
      columns.shown.map { .text($0.header, style: Styles.header) },
      height: TextMeasure.rowHeight(lines: 3))
  }
}
