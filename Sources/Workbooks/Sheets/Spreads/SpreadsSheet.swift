import Listings
import Spreads

/// The spread table: a row per group, its figures formulas over Listings.
struct SpreadsSheet {
  private let content: WorkbookContent
  private let title: String
  private let columns: [SpreadsColumn]
  private let listingColumns: ListingColumns
  /// The openings that each group's listings state themselves, reposts left aside.
  private let ownPositions: [ExactDecimal?]

  init(_ content: WorkbookContent, title: String) {
    self.content = content
    self.title = title
    columns = SpreadsColumn.all(content)
    listingColumns = ListingColumns(content)
    ownPositions = Self.positions(content)
  }

  private static func positions(_ content: WorkbookContent) -> [ExactDecimal?] {
    var sums: [ExactDecimal?] = Array(repeating: .zero, count: content.table.spreads.count)
    for (ordinal, entry) in content.listings.enumerated() {
      let group = content.table.membership.group(ofListing: ordinal)
      if group > 0 { sums[group - 1] = sums[group - 1]?.adding(entry.positions) }
    }
    return sums
  }

  /// The cell of a standard figure, absolute and with the sheet's name, for formulas of other
  /// sheets.
  static func reference(_ column: String, _ index: Int, of table: SpreadTable) -> String {
    let place =
      table.place(ofStandard: column) ?? table.columns.firstIndex { $0.name == column }
    let cell = cell(place, index)
    return SheetName.quoted(BookLayout.spreads) + "!" + cell.absolute
  }

  /// The first column holds the group's number. Standard columns stand before all others.
  private static func cell(_ place: Int?, _ index: Int) -> CellReference {
    CellReference(row: BookLayout.spreadsRow(index), column: (place ?? 0) + 1)
  }

  func sheet() -> Sheet {
    var sheet = Sheet(name: BookLayout.spreads, tabColor: Palette.navy)
    let headings =
      [SpreadHeading(text: "Group", style: Styles.identifier)]
      + columns.map(\.heading)
    sheet.rows = [
      Row([.text("Pay spreads by \(groupNames)", style: Styles.title)], height: 26),
      Row([.text(note, style: Styles.note)]), Row(), header(headings),
    ]
    sheet.rows += content.table.spreads.indices.map(row)
    sheet.columns = widths(headings)
    sheet.tables = [
      Table(
        name: BookLayout.spreads,
        range: CellRange(
          CellReference(row: BookLayout.spreadsHeaderRow, column: 0),
          CellReference(row: sheet.rows.count - 1, column: headings.count - 1)),
        headers: headings.map(\.text), headerStyle: Styles.header, style: .light(1))
    ]
    sheet.frozenRows = BookLayout.spreadsHeaderRow + 1
    sheet.frozenColumns = content.table.groupFields.count + 2
    sheet.printSetup = BookLayout.printSetup(
      title: title, repeatedRow: BookLayout.spreadsHeaderRow)
    return sheet
  }

  private var groupNames: String { content.table.groupNames.joined(separator: " and ") }

  private var note: String {
    "All pay is per year, in the row's currency\(weight). An empty cell means \"not defined here\", never 0. "
      + "How each figure is made stands on the sheet Method."
  }

  private var weight: String {
    content.table.options.weight == .positions
      ? "; quartiles, medians, shares and rates are of openings, not of listings" : ""
  }

  private func header(_ headings: [SpreadHeading]) -> Row {
    Row(
      headings.map { .text($0.text, style: Styles.header) }, height: TextMeasure.rowHeight(lines: 4)
    )
  }

  // MARK: Rows

  private func row(_ index: Int) -> Row {
    let formulas = formulas(index)
    let cells = columns.map { cell($0, index, formulas) }
    return Row(
      [.integer(index + 1, style: Styles.identifier)] + cells,
      height: TextMeasure.rowHeight(lines: textLines(index)))
  }

  /// The place of a column among those that are shown, of which the standard ones stand first.
  private func place(of column: String) -> Int? {
    content.table.place(ofStandard: column) ?? columns.firstIndex { $0.column.name == column }
  }

  private func formulas(_ index: Int) -> SpreadFormulas {
    let group = CellReference(row: BookLayout.spreadsRow(index), column: 0)
    let header = BookLayout.listingsHeaderRow(content.profile)
    let employers = CellRange(
      column: listingColumns[.employerNumber] ?? 0,
      rows: (header + 1)...(header + max(1, content.listings.count)))
    return SpreadFormulas(
      group: "$" + group.relative, employers: employers.absolute(onSheet: BookLayout.listings),
      options: content.table.options, figure: { Self.cell(place(of: $0), index).relative },
      figureOfRow: { Self.cell(place(of: $0), $1).relative })
  }

  private func cell(_ column: SpreadsColumn, _ index: Int, _ formulas: SpreadFormulas) -> Cell {
    let spread = content.table.spreads[index]
    let style = column.heading.style
    let value = column.value(index, of: content.table)
    switch value {
    case .undefined: return blank(column, spread)
    case .text(let text): return self.text(text, column)
    case .flags:
      let text = Self.flagText(column.column, spread)
      return text.isEmpty ? .empty : .text(text, style: Styles.explanation)
    case .count, .decimal, .number, .quotient:
      guard let number = value.number else { return .empty }
      guard isFormula(column, index), let shape = formulas.shape(column.column, of: spread),
        listingColumns.haveAll(of: shape.text)
      else {
        return .number(number, style: style)
      }
      return cell(shape, number, style)
    }
  }

  /// A group's own text is empty where its listings state none; other texts are blank then.
  private func text(_ text: String, _ column: SpreadsColumn) -> Cell {
    if !text.isEmpty { return .text(text, style: column.heading.style) }
    return content.table.isOfGroup(column.column)
      ? .text("(none stated)", style: column.heading.style) : .empty
  }

  /// Figures of a group with too few listings are not just missing.
  private func blank(_ column: SpreadsColumn, _ spread: Spread) -> Cell {
    spread.isWithheld && column.column.kind != .text
      ? .text("too few", style: Styles.missing) : .empty
  }

  private func cell(_ shape: SpreadFormulas.Shape, _ result: Double, _ style: CellStyle) -> Cell {
    switch shape {
    case .plain(let formula): Cell(.formula(formula, result: .number(result)), style: style)
    case .array(let formula): Cell(.arrayFormula(formula, result: result), style: style)
    }
  }

  /// A group of reposts only has nothing to select by; openings are a value where a repost states
  /// more of them than the row that counts, and employers where none is named: LibreOffice takes the
  /// frequency of no numbers for an error.
  private func isFormula(_ column: SpreadsColumn, _ index: Int) -> Bool {
    let spread = content.table.spreads[index]
    guard content.isLive, column.isOfOwnTable, spread.listings > 0 else { return false }
    return switch column.column.name {
    case "positions": ownPositions[index] == spread.positions
    case "employers": spread.employers > 0
    default: true
    }
  }

  private static func flagText(_ column: SpreadColumn, _ spread: Spread) -> String {
    column.text(of: spread).replacing(";", with: "; ")
  }

  // MARK: Widths

  private func widths(_ headings: [SpreadHeading]) -> [Column] {
    let groups = content.table.groupFields.count
    return headings.enumerated().map { place, heading in
      if place == 0 { return Column(width: 7) }
      if place <= groups { return Column(width: groupWidth(place - 1)) }
      if heading.style == Styles.explanation { return Column(width: Self.textWidth) }
      var fitted = FittedWidth(minimum: Self.narrowest(heading.text), maximum: 18)
      for row in content.table.spreads.indices {
        if let number = columns[place - 1].value(row, of: content.table).number {
          fitted.include(number, decimals: heading.style == Styles.ratio ? 2 : 0)
        }
      }
      return Column(width: fitted.width)
    }
  }

  private func groupWidth(_ field: Int) -> Double {
    var fitted = FittedWidth(
      header: columns[field].heading.text, hasFilter: true, minimum: 10, maximum: 32)
    for spread in content.table.spreads {
      fitted.include(spread.key[field].isEmpty ? "(none stated)" : spread.key[field])
    }
    return fitted.width
  }

  /// The widest word of a heading; the words wrap.
  private static func narrowest(_ heading: String) -> Double {
    let words = heading.split(separator: " ").map { TextMeasure.width(String($0), isBold: true) }
    return max(8, (words.max() ?? 0) + 0.5)
  }

  private static let textWidth = 26.0

  /// The lines of a group's longest text.
  private func textLines(_ index: Int) -> Int {
    let texts = columns.filter { $0.heading.style == Styles.explanation }.map { column in
      column.column.text(of: column.spread(index, of: content.table)).replacing(";", with: "; ")
    }
    return texts.map { TextMeasure.lines($0, width: Self.textWidth - 2) }.max() ?? 1
  }
}
