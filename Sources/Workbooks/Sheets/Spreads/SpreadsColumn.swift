import Listings
import Spreads

/// A column of the Spreads sheet: of the workbook's spread table, or of the same groups counted in
/// another way.
struct SpreadsColumn: Sendable {
  let column: SpreadColumn
  let heading: SpreadHeading
  /// The table in which the column is looked up, where that is not the workbook's own.
  private let other: SpreadTable?

  private init(_ column: SpreadColumn, _ heading: SpreadHeading, in other: SpreadTable? = nil) {
    self.column = column
    self.heading = heading
    self.other = other
  }

  /// Whether formulas may select its figure's listings by the group's number.
  var isOfOwnTable: Bool { other == nil }

  /// The group of a row, from 0.
  func spread(_ row: Int, of table: SpreadTable) -> Spread {
    (other ?? table).spreads[row]
  }

  func value(_ row: Int, of table: SpreadTable) -> SpreadValue {
    column.value(spread(row, of: table))
  }

  // MARK: All columns

  /// The columns of a workbook: those of its table, what other ways of counting give, and the flags
  /// last. Columns that options add are left out where no group has a figure, and texts about
  /// baselines, which stand on Method.
  static func all(_ content: WorkbookContent) -> [SpreadsColumn] {
    let table = content.table
    let own = table.columns.filter { column in
      switch column.added {
      case nil: true
      case .words: false
      default: table.spreads.contains { column.value($0) != .undefined }
      }
    }
    var columns = own.dropLast().map { SpreadsColumn($0, .of($0, table.options)) }
    columns += otherWeight(content) + otherReposts(content)
    columns += own.suffix(1).map { SpreadsColumn($0, .of($0, table.options)) }
    return unique(columns)
  }

  private static func otherWeight(_ content: WorkbookContent) -> [SpreadsColumn] {
    guard let other = content.alternatives.otherWeight else { return [] }
    let unit = other.options.weight == .positions ? "per opening" : "per listing"
    return [
      ("floor_median", "Floor"), ("midpoint_median", "Midpoint"), ("ceiling_median", "Ceiling"),
    ].compactMap { name, words in
      column(name, of: other).map {
        SpreadsColumn(
          $0, SpreadHeading(text: "\(words), median (\(unit))", style: Styles.amount), in: other)
      }
    }
  }

  private static func otherReposts(_ content: WorkbookContent) -> [SpreadsColumn] {
    guard let other = content.alternatives.otherReposts else { return [] }
    let way = other.options.reposts == .count ? "reposts counted" : "each job once"
    return [
      ("listings", "Listings", Styles.count),
      ("midpoint_median", "Midpoint, median", Styles.amount),
    ].compactMap { name, words, style in
      column(name, of: other).map {
        SpreadsColumn($0, SpreadHeading(text: "\(words) (\(way))", style: style), in: other)
      }
    }
  }

  private static func column(_ name: String, of table: SpreadTable) -> SpreadColumn? {
    table.columns.first { $0.name == name }
  }

  /// The headers of a table must differ, letter case ignored.
  private static func unique(_ columns: [SpreadsColumn]) -> [SpreadsColumn] {
    var taken: Set<String> = ["group"]
    return columns.map { column in
      var heading = column.heading
      var number = 2
      while !taken.insert(heading.text.lowercased()).inserted {
        heading.text = "\(column.heading.text) (\(number))"
        number += 1
      }
      return SpreadsColumn(column.column, heading, in: column.other)
    }
  }
}
