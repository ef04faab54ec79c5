import Listings
import Spreads

/// The evidence: every listing with its source row and posted words, sorted by group; a further
/// sheet where one is full.
struct ListingsSheets {
  /// Of more listings on a sheet the rows are made when they are written.
  static let storedLimit = 500

  private let content: WorkbookContent
  private let title: String
  private let maker: ListingRowMaker
  private var columns: ListingColumns { maker.columns }
  /// Listings on one sheet, below its header row.
  private let rowLimit: Int
  private let storedLimit: Int
  private let headerRow: Int
  /// The places of the listings in input order, in the order of the rows.
  private let order: [Int]
  /// How many threads may measure rows.
  private let workers: Int

  init(
    _ content: WorkbookContent, title: String, rowLimit: Int? = nil,
    storedLimit: Int = Self.storedLimit, workers: Int = Processors.count
  ) {
    self.workers = workers
    order = Self.order(content)
    self.storedLimit = storedLimit
    self.content = content
    self.title = title
    headerRow = BookLayout.listingsHeaderRow(content.profile)
    self.rowLimit = rowLimit ?? SheetLimits.rows - headerRow - 1
    maker = ListingRowMaker(content)
  }

  /// The places of the listings in input order, sorted by group; those that are not counted last.
  static func order(_ content: WorkbookContent) -> [Int] {
    let membership = content.table.membership
    let last = content.table.spreads.count + 1
    let groups = content.listings.indices.map { ordinal in
      let group = membership.group(ofListing: ordinal)
      return group == 0 ? last : group
    }
    // Each group begins where those before it end.
    var places = [Int](repeating: 0, count: last + 2)
    for group in groups { places[group + 1] += 1 }
    for group in 1..<places.count { places[group] += places[group - 1] }
    var order = [Int](repeating: 0, count: groups.count)
    for (ordinal, group) in groups.enumerated() {
      order[places[group]] = ordinal
      places[group] += 1
    }
    return order
  }

  func sheets() -> [Sheet] {
    let measures = ListingMeasures(maker, narrowest: narrowest, workers: workers)
    return stride(from: 0, to: order.count, by: rowLimit).enumerated().map { number, start in
      sheet(number, order[start..<min(start + rowLimit, order.count)], measures)
    }
  }

  /// Where each group begins.
  var places: GroupPlaces {
    GroupPlaces(content, order: order, rowLimit: rowLimit)
  }

  /// Where each listing stands.
  var listingPlaces: ListingPlaces {
    ListingPlaces(content, order: order, rowLimit: rowLimit)
  }

  private func sheet(
    _ number: Int, _ ordinals: ArraySlice<Int>, _ measures: ListingMeasures
  ) -> Sheet {
    let name = BookLayout.listingsSheet(number)
    var sheet = Sheet(name: name, tabColor: Palette.upperBar)
    if headerRow > 0 { sheet.rows = [TextBlock.title("Listings, sorted by group"), Row(), Row()] }
    sheet.rows.append(header())
    let rows = ListingRows(maker, measures, ordinals: ordinals, firstRow: headerRow + 1)
    let longRows = LongRows(rows)
    if rows.count > storedLimit {
      sheet.longRows = longRows
    } else {
      sheet.rows += (0..<rows.count).map { longRows[$0] }
    }
    sheet.columns = measures.widths.columns
    sheet.tables = [table(named: name, rows: ordinals.count)]
    sheet.frozenRows = headerRow + 1
    let places = (headerRow + 1)...(headerRow + ordinals.count)
    sheet.textNumberRanges = textColumns.map { CellRange(column: $0, rows: places) }
    sheet.printSetup = BookLayout.printSetup(title: title, repeatedRow: headerRow)
    return sheet
  }

  /// The widths that the columns have at least.
  private var narrowest: [FittedWidth] {
    columns.shown.map {
      FittedWidth(minimum: min($0.widest, Self.narrowest($0.header)), maximum: $0.widest)
    }
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
