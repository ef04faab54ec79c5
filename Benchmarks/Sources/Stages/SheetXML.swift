import Workbooks
import XLSXOutput

extension Stage {
  /// Drafts the XML of rows and fills in the numbers of their styles and texts.
  static let sheetXML = Stage("sheet-xml", input: "2,000 rows of 8 cells") {
    let rows = Row.messyListings(count: listingCount)
    return { try xml(of: rows).count }
  }

  /// Presses the XML of rows.
  static let deflate = Stage("deflate", input: "the XML of 2,000 rows in 4 stretches") {
    let rows = Row.messyListings(count: listingCount)
    let stretches = try (0..<4).map { try xml(of: Array(rows[$0 * 500..<($0 + 1) * 500])) }
    return {
      var size = 0
      for stretch in stretches { size += PackedStretch(stretch, isLast: false).bytes.count }
      return size
    }
  }

  private static func xml(of rows: [Row]) throws -> [UInt8] {
    var drafter = RowDrafter(sheet: "Listings", sheetNames: ["Listings"])
    for (number, row) in rows.enumerated() { try drafter.draft(row, at: number + 1) }
    // Which numbers they have in the file makes no difference to the work.
    return drafter.chunk.rows.filled(styles: Array(0..<8), texts: Array(0..<rows.count * 8))
  }
}

extension Row {
  /// Rows of texts, money with two decimals, whole numbers and days.
  fileprivate static func messyListings(count: Int) -> [Row] {
    let money = CellStyle.plain.formatted("#,##0.00")
    let day = CellStyle.plain.formatted("yyyy-mm-dd")
    var listings = MessyListings()
    var random = SeededGenerator(seed: 3)
    return (0..<count).map { number in
      let low = Double(random.number(4_000_000..<30_000_000)) / 100
      return Row([
        .text(random.pick(MessyWords.employers)), .text(listings.title()),
        .text(listings.payText()), .text("https://board.example/post/\(number)"),
        .number(low, style: money), .number(low * 1.5, style: money),
        .integer(random.number(1..<6)),
        Cell(.date(daysSince1970: random.number(18_600..<20_000)), style: day),
      ])
    }
  }
}
