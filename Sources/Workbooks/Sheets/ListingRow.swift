import Listings
import Spreads

/// One row of the Listings sheet.
struct ListingRow {
  private let entry: ListingEntry
  private let content: WorkbookContent
  /// The cell row, from 0.
  private let cellRow: Int
  private let group: Int
  private let employer: Int

  init(_ content: WorkbookContent, _ ordinal: Int, row: Int) {
    self.content = content
    entry = content.listings[ordinal]
    cellRow = row
    group = content.table.membership.group(ofListing: ordinal)
    employer = content.table.membership.employer(ofListing: ordinal)
  }

  var row: Row {
    Row(cells, height: TextMeasure.rowHeight(lines: lines))
  }

  private var cells: [Cell] {
    [
      wrapped(entry.id), wrapped(entry.employer), wrapped(entry.title), wrapped(entry.location),
      text(entry.level), text(entry.levelBasis.name), wrapped(entry.payText),
      posted(entry.payMin), posted(entry.payMax), label(entry.payPeriod?.name ?? ""),
      text(entry.currency?.description ?? ""),
      annual(entry.annualMin, of: entry.payMin, column: ListingColumn.payMin),
      annual(entry.annualMax, of: entry.payMax, column: ListingColumn.payMax),
      label(entry.payShape.name), .number(entry.positions.double, style: Styles.decimal),
      date, link, explanation(flags), wrapped(entry.sourceFile),
      .integer(entry.sourceRow, style: Styles.identifier),
      .integer(entry.sourceLine, style: Styles.identifier),
      .integer(group, style: Styles.identifier),
      employer == 0 ? .empty : .integer(employer, style: Styles.identifier), midpoint,
    ]
  }

  /// With a space behind each sign, so that the cell can break there.
  private var flags: String { entry.flags.replacing(";", with: "; ") }

  private func text(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.text)
  }

  private func wrapped(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.wrapped)
  }

  private func label(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.label)
  }

  private func explanation(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.explanation)
  }

  private func posted(_ amount: ExactDecimal?) -> Cell {
    amount.map { .number($0.double, style: Styles.posted) } ?? .empty
  }

  /// Annual pay as a formula over the posted pay, its period and the assumptions, where that gives
  /// the listing's figure; a row that was normalized with other assumptions keeps its value.
  private func annual(_ amount: AnnualAmount?, of posted: ExactDecimal?, column: Int) -> Cell {
    guard let amount else { return .empty }
    guard content.isLive, let posted, let period = entry.payPeriod,
      content.options.factors.annual(posted, per: period) == amount
    else { return .number(amount.double, style: Styles.annual) }
    let pay = reference(column)
    let factor =
      "INDEX(\(BookLayout.periodsPerYear),"
      + "MATCH(\(reference(ListingColumn.payPeriod)),\(BookLayout.payPeriods),0))"
    return Cell(
      .formula("ROUND(\(pay)*\(factor),2)", result: .number(amount.double)), style: Styles.annual)
  }

  private var midpoint: Cell {
    guard let midpoint = entry.midpoint else { return .empty }
    guard content.isLive else { return .number(midpoint, style: Styles.annual) }
    let bounds = "\(reference(ListingColumn.annualMin))+\(reference(ListingColumn.annualMax))"
    return Cell(.formula("(\(bounds))/2", result: .number(midpoint)), style: Styles.annual)
  }

  private var date: Cell {
    guard let date = entry.postedOn else { return .empty }
    // Before 1900 a spreadsheet has no dates.
    guard date.components.year >= 1900 else { return text(date.description) }
    return Cell(.date(daysSince1970: Int(date.daysSince1970)), style: Styles.date)
  }

  private var link: Cell {
    WebAddress(entry.sourceURL) != nil
      ? Cell(.link(url: entry.sourceURL, text: entry.sourceURL), style: Styles.link)
      : text(entry.sourceURL)
  }

  private func reference(_ column: Int) -> String {
    CellReference(row: cellRow, column: column).relative
  }

  /// The wrapped texts with the columns they stand in.
  private var wrappedTexts: [(text: String, column: String)] {
    [
      (entry.id, "Listing id"), (entry.employer, "Employer"), (entry.title, "Title"),
      (entry.location, "Location"),
      (entry.payText, "Pay text"), (flags, "Flags"), (entry.sourceFile, "Source file"),
    ]
  }

  private var lines: Int {
    let needed = wrappedTexts.map { text, column in
      TextMeasure.lines(text, width: ListingColumn.all[ListingColumn.index(column)].widest - 1)
    }
    return min(6, needed.max() ?? 1)
  }

  /// Widens the columns for this row.
  func measure(into widths: inout [FittedWidth]) {
    for (index, cell) in cells.enumerated() {
      switch cell.value {
      case .text(let text), .link(_, let text): widths[index].include(text)
      case .number(let number): widths[index].include(number, decimals: 2)
      case .formula(_, .number(let number)): widths[index].include(number, decimals: 2)
      case .integer(let number): widths[index].include(Double(number), decimals: 0)
      case .date: widths[index].include("2000-00-00")
      default: break
      }
    }
  }
}
