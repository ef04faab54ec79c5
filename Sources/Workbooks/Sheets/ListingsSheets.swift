import Listings
import Spreads

/// The evidence: every listing with its source row and posted words, sorted by group; a further
/// sheet where one is full.
struct ListingsSheets {
  /// Of more listings on a sheet the rows are made when they are written.
  static let storedLimit = 5_000

  private let content: WorkbookContent
  private let title: String
  private let columns: ListingColumns
  /// Listings on one sheet, below its header row.
  private let rowLimit: Int
  private let storedLimit: Int
  private let headerRow: Int

  init(
    _ content: WorkbookContent, title: String, rowLimit: Int? = nil,
    storedLimit: Int = Self.storedLimit
  ) {
    self.storedLimit = storedLimit
    self.content = content
    self.title = title
    headerRow = BookLayout.listingsHeaderRow(content.profile)
    self.rowLimit = rowLimit ?? SheetLimits.rows - headerRow - 1
    columns = ListingColumns(content)
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

  /// Where each group begins.
  var places: GroupPlaces {
    GroupPlaces(content, order: Self.order(content), rowLimit: rowLimit)
  }

  /// Where each listing stands.
  var listingPlaces: ListingPlaces {
    ListingPlaces(content, order: Self.order(content), rowLimit: rowLimit)
  }

  private func sheet(_ number: Int, _ ordinals: [Int]) -> Sheet {
    let name = BookLayout.listingsSheet(number)
    var sheet = Sheet(name: name, tabColor: Palette.upperBar)
    if headerRow > 0 { sheet.rows = [TextBlock.title("Listings, sorted by group"), Row(), Row()] }
    sheet.rows.append(header())
    let rows = rows(ordinals)
    if rows.count > storedLimit {
      sheet.longRows = rows
    } else {
      sheet.rows += (0..<rows.count).map { rows[$0] }
    }
    sheet.columns = widths(ordinals).map { Column(width: $0.width) }
    sheet.tables = [table(named: name, rows: ordinals.count)]
    sheet.frozenRows = headerRow + 1
    let places = (headerRow + 1)...(headerRow + ordinals.count)
    sheet.textNumberRanges = textColumns.map { CellRange(column: $0, rows: places) }
    sheet.printSetup = BookLayout.printSetup(title: title, repeatedRow: headerRow)
    return sheet
  }

  private func rows(_ ordinals: [Int]) -> LongRows {
    @Sendable func row(_ index: Int) -> ListingRow {
      ListingRow(content, ordinals[index], columns, row: headerRow + 1 + index)
    }
    return LongRows(
      count: ordinals.count, height: { row($0).height }, cells: { row($0).cells })
  }

  private func widths(_ ordinals: [Int]) -> [FittedWidth] {
    var widths = columns.shown.map {
      FittedWidth(minimum: min($0.widest, Self.narrowest($0.header)), maximum: $0.widest)
    }
    for (index, ordinal) in ordinals.enumerated() {
      ListingRow(content, ordinal, columns, row: headerRow + 1 + index).measure(into: &widths)
    }
    return widths
  }

  private func table(named name: String, rows: Int) -> Table {
    Table(
      name: name.filter { $0 != " " },
      range: CellRange(
        CellReference(row: headerRow, column: 0),
        CellReference(row: headerRow + rows, column: columns.shown.count - 1)),
      headers: columns.shown.map(\.header), headerStyle: Styles.header, style: .light(1))
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
