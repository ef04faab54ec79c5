import Listings
import Spreads

/// The spread table of a report: the main figures, and every other figure in tables of a theme each,
/// narrow enough for a page.
package struct ReportFigures {
  /// The most columns of figures that stand side by side on paper.
  private static let mostColumns = 8

  private let content: WorkbookContent
  private let groups: ReportGroups
  private let columns: [SpreadsColumn]

  package init(_ content: WorkbookContent) {
    self.content = content
    groups = ReportGroups(content)
    columns = SpreadsColumn.all(content)
  }

  /// How many groups have no row, in a sentence; `nil` where all have one.
  package var leftOut: String? {
    guard groups.leftOut > 0 else { return nil }
    return "\(Grouped.text(plain: String(groups.leftOut))) more groups, with fewer listings, are "
      + "left out of this page; payspread spread and payspread workbook have all."
  }

  // MARK: Main figures

  package var main: ReportTable {
    let figures: [(heading: String, column: String)] = [
      ("Listings", "listings"), ("State pay", "disclosure_rate"),
      ("Lowest floor", "floor_min"), ("Median midpoint", "midpoint_median"),
      ("Highest ceiling", "ceiling_max"), ("Ratio (times)", "range_ratio"),
      ("Spread (%)", "spread_pct"),
    ]
    let shown = figures.compactMap { heading, name in
      columns.first { $0.column.name == name && $0.isOfOwnTable }.map { (heading, $0) }
    }
    return table("Main figures by \(names), pay per year\(currency)", shown)
  }

  // MARK: All figures

  package var others: [ReportTable] {
    Theme.allCases.flatMap { theme in
      let shown = columns.filter { Theme($0, content.table) == theme && hasFigure($0) }
      return Self.parts(shown).enumerated().map { place, part in
        let words = "\(theme.rawValue) by \(names)" + (place > 0 ? ", continued" : "")
        return table(words, part.map { ($0.heading.text, $0) })
      }
    }
  }

  /// The columns in as few parts as go on paper, of about the same size.
  private static func parts(_ columns: [SpreadsColumn]) -> [ArraySlice<SpreadsColumn>] {
    let count = (columns.count + mostColumns - 1) / mostColumns
    return (0..<count).map { part in
      columns[columns.count * part / count..<columns.count * (part + 1) / count]
    }
  }

  private func hasFigure(_ column: SpreadsColumn) -> Bool {
    groups.rows.contains { !column.column.text(of: column.spread($0, of: content.table)).isEmpty }
  }

  /// What a table shows of the groups.
  private enum Theme: String, CaseIterable {
    case counts = "Listings, employers and disclosure"
    case floors = "Floors, pay per year"
    case ceilings = "Ceilings, pay per year"
    case middle = "Midpoints, widths and steps between levels, pay per year"
    case added = "Further figures"
    case notes = "Notes and flags"

    /// `nil` for the columns that name a row.
    init?(_ column: SpreadsColumn, _ table: SpreadTable) {
      let name = column.column.name
      if !column.isOfOwnTable || column.column.added != nil {
        self = .added
      } else if table.isOfGroup(column.column) || name == "currency" {
        return nil
      } else if column.column.kind == .text || column.column.kind == .flags {
        self = .notes
      } else if name.hasPrefix("floor_") {
        self = .floors
      } else if name.hasPrefix("ceiling_") {
        self = .ceilings
      } else if [.count, .decimal, .share].contains(column.column.kind) {
        self = .counts
      } else {
        self = .middle
      }
    }
  }

  // MARK: Cells

  private var names: String { content.table.groupNames.joined(separator: ", ") }

  private var currency: String { groups.onlyCurrency.map { " in \($0)" } ?? "" }

  private func table(
    _ caption: String, _ shown: [(heading: String, column: SpreadsColumn)]
  ) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: groups.columns
        + shown.map { heading, column in
          let isText = column.column.kind == .text || column.column.kind == .flags
          return ReportTable.Column(heading: heading, isNumeric: !isText)
        },
      rows: groups.rows.map { row in groups.cells(row) + shown.map { cell($0.column, row) } })
  }

  private func cell(_ column: SpreadsColumn, _ row: Int) -> ReportTable.Cell {
    let value = column.value(row, of: content.table)
    guard let number = value.number else {
      let spread = content.table.spreads[row]
      if spread.isWithheld, column.column.kind != .text { return .tooFew }
      return .init(column.column.text(of: spread).replacing(";", with: "; "))
    }
    return .figure(Self.text(number, column.column))
  }

  private static func text(_ number: Double, _ column: SpreadColumn) -> String {
    switch column.kind {
    case .amount, .count: FigureFormat.grouped(FigureFormat.text(number, decimals: 0))
    case .ratio, .percent: FigureFormat.grouped(FigureFormat.text(number, decimals: 2))
    case .share: FigureFormat.text(number * 100, decimals: 1) + "%"
    case .decimal, .text, .flags: decimal(number)
    }
  }

  /// With up to two decimals, as many as there are.
  private static func decimal(_ number: Double) -> String {
    var text = FigureFormat.text(number, decimals: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return FigureFormat.grouped(text)
  }
}
