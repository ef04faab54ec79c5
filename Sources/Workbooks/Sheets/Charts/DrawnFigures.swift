/// Charts of one kind, and the table of the figures that they draw.
protocol DrawnFigures {
  /// What the charts show.
  var title: String { get }
  /// What a reader must know to read them.
  var note: String { get }
  /// The name of the table, where it is a marked-up one.
  var tableName: String { get }
  /// The heads of the table's columns.
  var headers: [String] { get }
  /// The charts' heights in pixels; none where there is nothing to draw.
  var heights: [Int] { get }
  /// The table's rows below the header, when the first of them is a row of a sheet, from 0.
  func rows(from first: Int) -> [Row]
  /// The charts, each at the row of its anchor, that draw the rows from a row on of a sheet.
  func charts(from first: Int, anchors: [Int], on sheet: String) -> [Chart]
}

/// How charts look, whatever they show.
enum ChartLayout {
  /// The most bars of one chart that still have a readable name each; of more groups those with the
  /// most listings are drawn.
  static let mostBars = 14
  static let width = 810
  static let columnWidths: [Double] = [26, 11, 15, 15, 15, 15, 15, 15]
  /// The characters of a line of text: as wide as a chart, so that it goes over no page's edge.
  static let lineWidth = 100.0
  private static let rowPixels = 20
  /// What a printed page holds below its title.
  private static let pagePixels = 560

  /// The height of a chart of lying bars in pixels; never more than a printed page holds.
  static func height(bars: Int) -> Int { min(500, 130 + 30 * bars) }

  /// The rows of charts below each other, the row after the last, and the rows that begin a page.
  static func anchors(
    _ heights: [Int], from first: Int
  ) -> (rows: [Int], end: Int, pages: [Int]) {
    var (rows, pages): ([Int], [Int]) = ([], [])
    var (row, used) = (first, 0)
    for height in heights {
      if used > 0, used + height > pagePixels {
        pages.append(row - 1)
        used = 0
      }
      rows.append(row)
      used += height + 2 * rowPixels
      row += height / rowPixels + 2
    }
    return (rows, row, pages)
  }

  /// A name that fits beside an axis; the whole stands on Method.
  static func axisName(_ name: String) -> String {
    name.count <= 30 ? name : name.prefix(29) + "…"
  }

  /// A sentence as an alternative text, which readers take up to a length.
  static func alternativeText(_ text: String) -> String {
    text.count > 2_000 ? text.prefix(1_999) + "…" : text
  }

  /// How many groups are not drawn; empty where all are.
  static func remark(leftOut: Int) -> String {
    guard leftOut > 0 else { return "" }
    let verb = leftOut == 1 ? "is" : "are"
    return " Of the groups with few listings, \(leftOut) \(verb) left out here; Spreads has all."
  }
}
