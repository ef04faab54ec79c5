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
  private let columns: ListingColumns
  /// The annual bounds in the currency that they count in.
  private let counted: (floor: AnnualAmount?, ceiling: AnnualAmount?)

  init(_ content: WorkbookContent, _ ordinal: Int, _ columns: ListingColumns, row: Int) {
    self.content = content
    self.columns = columns
    entry = content.listings[ordinal]
    counted = entry.counted(content.table.options.rates)
    cellRow = row
    group = content.table.membership.group(ofListing: ordinal)
    employer = content.table.membership.employer(ofListing: ordinal)
  }

  /// In points.
  var height: Double { TextMeasure.rowHeight(lines: lines) }

  var cells: [Cell] { columns.shown.map { cell($0.detail) } }

  private func cell(_ detail: ListingDetail) -> Cell {
    switch detail {
    case .id: wrapped(entry.id)
    case .employer: wrapped(entry.employer)
    case .title: wrapped(entry.title)
    case .location: wrapped(entry.location)
    case .level: text(entry.level)
    case .levelBasis: text(entry.levelBasis.name)
    case .payText: wrapped(entry.payText)
    case .payMin: posted(entry.payMin)
    case .payMax: posted(entry.payMax)
    case .payPeriod: label(entry.payPeriod?.name ?? "")
    case .currency: text(entry.currency?.description ?? "")
    case .annualMin: annual(entry.annualMin, of: entry.payMin, .payMin)
    case .annualMax: annual(entry.annualMax, of: entry.payMax, .payMax)
    case .payShape: label(entry.payShape.name)
    case .positions: .number(entry.positions.double, style: Styles.decimal)
    case .postedOn: date
    case .sourceURL: link
    case .flags: explanation(flags)
    case .sourceFile: wrapped(entry.sourceFile)
    case .sourceRow: .integer(entry.sourceRow, style: Styles.identifier)
    case .sourceLine: .integer(entry.sourceLine, style: Styles.identifier)
    case .convertedMin: converted(counted.floor, .annualMin)
    case .convertedMax: converted(counted.ceiling, .annualMax)
    case .group: .integer(group, style: Styles.identifier)
    case .employerNumber:
      employer == 0 ? .empty : .integer(employer, style: Styles.identifier)
    case .midpoint: midpoint
    }
  }

  /// With a space behind each sign, so that the cell can break there.
  private var flags: String { entry.flagCodes.joined(separator: "; ") }

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
  private func annual(
    _ amount: AnnualAmount?, of posted: ExactDecimal?, _ detail: ListingDetail
  ) -> Cell {
    guard let amount else { return .empty }
    guard content.isLive, let posted, let period = entry.payPeriod,
      content.options.factors.annual(posted, per: period) == amount,
      let pay = reference(detail), let unit = reference(.payPeriod)
    else { return .number(amount.double, style: Styles.annual) }
    let factor =
      "INDEX(\(BookLayout.periodsPerYear),MATCH(\(unit),\(BookLayout.payPeriods),0))"
    return Cell(
      .formula("ROUND(\(pay)*\(factor),2)", result: .number(amount.double)), style: Styles.annual)
  }

  /// Annual pay in the currency that it counts in, as a formula over the annual pay and the rate of
  /// its currency.
  private func converted(_ amount: AnnualAmount?, _ detail: ListingDetail) -> Cell {
    guard let amount else { return .empty }
    guard content.isLive, let annual = reference(detail), let currency = reference(.currency)
    else { return .number(amount.double, style: Styles.annual) }
    let isConverted = entry.currency.flatMap { content.table.options.rates?.rate(for: $0) } != nil
    let rate =
      "INDEX(\(BookLayout.exchangeRates),MATCH(\(currency),\(BookLayout.exchangeCurrencies),0))"
    let formula = isConverted ? "ROUND(\(annual)*\(rate),2)" : annual
    return Cell(.formula(formula, result: .number(amount.double)), style: Styles.annual)
  }

  private var midpoint: Cell {
    guard let floor = counted.floor, let ceiling = counted.ceiling else { return .empty }
    let midpoint = Double(floor.hundredths + ceiling.hundredths) / 200
    let isConverted = content.table.options.rates != nil
    guard content.isLive, let floor = reference(isConverted ? .convertedMin : .annualMin),
      let ceiling = reference(isConverted ? .convertedMax : .annualMax)
    else { return .number(midpoint, style: Styles.annual) }
    return Cell(
      .formula("(\(floor)+\(ceiling))/2", result: .number(midpoint)), style: Styles.annual)
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

  /// The row's cell of a column; `nil` where the column is left out.
  private func reference(_ detail: ListingDetail) -> String? {
    columns[detail].map { CellReference(row: cellRow, column: $0).relative }
  }

  /// The wrapped texts with the columns they stand in.
  private var wrappedTexts: [(text: String, column: ListingDetail)] {
    [
      (entry.id, .id), (entry.employer, .employer), (entry.title, .title),
      (entry.location, .location), (entry.payText, .payText), (flags, .flags),
      (entry.sourceFile, .sourceFile),
    ]
  }

  private var lines: Int {
    let needed = wrappedTexts.compactMap { text, detail in
      columns[detail].map { TextMeasure.lines(text, width: columns.shown[$0].widest - 1) }
    }
    return min(6, needed.max() ?? 1)
  }

  /// Widens the columns for this row.
  func measure(into widths: inout [FittedWidth]) {
    for (index, column) in columns.shown.enumerated() where widths[index].canGrow {
      switch cell(column.detail).value {
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
