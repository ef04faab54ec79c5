import Listings
import Spreads

/// One row of the Listings sheet.
struct ListingRow {
  private let rows: ListingRows
  private let listings: [ListingEntry]
  private let ordinal: Int
  /// The cell row, from 0.
  private let cellRow: Int

  init(_ rows: ListingRows, _ ordinal: Int, row: Int) {
    self.rows = rows
    listings = rows.content.listings
    self.ordinal = ordinal
    cellRow = row
  }

  /// In points.
  var height: Double { TextMeasure.rowHeight(lines: lines) }

  /// Writes the cells from the left.
  func write<Writer: CellWriter>(to writer: inout Writer) {
    for column in rows.columns.shown { write(column.detail, to: &writer) }
  }

  private func write<Writer: CellWriter>(_ detail: ListingDetail, to writer: inout Writer) {
    switch detail {
    case .id: writer.write(listings[ordinal].id, .wrapped)
    case .employer: writer.write(listings[ordinal].employer, .wrapped)
    case .title: writer.write(listings[ordinal].title, .wrapped)
    case .location: writer.write(listings[ordinal].location, .wrapped)
    case .level: writer.write(listings[ordinal].level, .text)
    case .levelBasis: writer.write(listings[ordinal].levelBasis.name, .text)
    case .payText: writer.write(listings[ordinal].payText, .wrapped)
    case .payMin: writePosted(listings[ordinal].payMin, to: &writer)
    case .payMax: writePosted(listings[ordinal].payMax, to: &writer)
    case .payPeriod: writer.write(listings[ordinal].payPeriod?.name ?? "", .label)
    case .currency: writer.write(listings[ordinal].currency?.description ?? "", .text)
    case .annualMin: writeAnnual(listings[ordinal].annualMin, .payMin, to: &writer)
    case .annualMax: writeAnnual(listings[ordinal].annualMax, .payMax, to: &writer)
    case .payShape: writer.write(listings[ordinal].payShape.name, .label)
    case .positions: writer.write(listings[ordinal].positions.double, .decimal)
    case .postedOn: writeDate(to: &writer)
    case .sourceURL: writeLink(to: &writer)
    case .flags: writer.write(flags, .explanation)
    case .sourceFile: writer.write(listings[ordinal].sourceFile, .wrapped)
    case .sourceRow: writer.write(listings[ordinal].sourceRow, .identifier)
    case .sourceLine: writer.write(listings[ordinal].sourceLine, .identifier)
    case .convertedMin: writeConverted(counted.floor, .annualMin, to: &writer)
    case .convertedMax: writeConverted(counted.ceiling, .annualMax, to: &writer)
    case .group:
      writer.write(rows.content.table.membership.group(ofListing: ordinal), .identifier)
    case .employerNumber: writeEmployerNumber(to: &writer)
    case .midpoint: writeMidpoint(to: &writer)
    }
  }

  /// With a space behind each sign, so that the cell can break there.
  private var flags: String {
    let codes = listings[ordinal].flagCodes
    return codes.isEmpty ? "" : codes.joined(separator: "; ")
  }

  /// The wrapped texts with the columns they stand in.
  private func forEachWrappedText(_ body: (_ text: String, _ column: ListingDetail) -> Void) {
    body(listings[ordinal].id, .id)
    body(listings[ordinal].employer, .employer)
    body(listings[ordinal].title, .title)
    body(listings[ordinal].location, .location)
    body(listings[ordinal].payText, .payText)
    body(flags, .flags)
    body(listings[ordinal].sourceFile, .sourceFile)
  }

  private var lines: Int {
    var most = 1
    forEachWrappedText { text, detail in
      guard !text.isEmpty, let place = rows.columns[detail] else { return }
      most = max(most, TextMeasure.lines(text, width: rows.columns.shown[place].lineWidth))
    }
    return min(6, most)
  }
}

// MARK: Figures

extension ListingRow {
  /// The annual bounds in the currency that they count in.
  private var counted: (floor: AnnualAmount?, ceiling: AnnualAmount?) {
    listings[ordinal].counted(rows.content.table.options.rates)
  }

  private func writePosted<Writer: CellWriter>(
    _ amount: ExactDecimal?, to writer: inout Writer
  ) {
    if let amount { writer.write(amount.double, .posted) } else { writer.skip() }
  }

  /// Annual pay as a formula over the posted pay, its period and the assumptions, where that gives
  /// the listing's figure; a row that was normalized with other assumptions keeps its value.
  private func writeAnnual<Writer: CellWriter>(
    _ amount: AnnualAmount?, _ detail: ListingDetail, to writer: inout Writer
  ) {
    guard let amount else { return writer.skip() }
    let posted = detail == .payMin ? listings[ordinal].payMin : listings[ordinal].payMax
    guard let formula = rows.formulas[detail == .payMin ? .annualMin : .annualMax], let posted,
      let period = listings[ordinal].payPeriod,
      rows.content.options.factors.annual(posted, per: period) == amount
    else { return writer.write(amount.double, .annual) }
    write(formula, amount.double, to: &writer)
  }

  /// Annual pay in the currency that it counts in, as a formula over the annual pay and the rate of
  /// its currency.
  private func writeConverted<Writer: CellWriter>(
    _ amount: AnnualAmount?, _ detail: ListingDetail, to writer: inout Writer
  ) {
    guard let amount else { return writer.skip() }
    let rates = rows.content.table.options.rates
    let isConverted = listings[ordinal].currency.flatMap { rates?.rate(for: $0) } != nil
    let name: ListingFormula =
      detail == .annualMin
      ? isConverted ? .convertedMin : .sameMin : isConverted ? .convertedMax : .sameMax
    guard let formula = rows.formulas[name] else { return writer.write(amount.double, .annual) }
    write(formula, amount.double, to: &writer)
  }

  private func writeMidpoint<Writer: CellWriter>(to writer: inout Writer) {
    let counted = counted
    guard let floor = counted.floor, let ceiling = counted.ceiling else { return writer.skip() }
    let midpoint = Double(floor.hundredths + ceiling.hundredths) / 200
    guard let formula = rows.formulas[.midpoint] else { return writer.write(midpoint, .annual) }
    write(formula, midpoint, to: &writer)
  }

  private func write<Writer: CellWriter>(
    _ formula: Int, _ result: Double, to writer: inout Writer
  ) {
    writer.write(
      formula: formula, row: cellRow, result: result, look: ListingLook.annual.rawValue)
  }

  private func writeEmployerNumber<Writer: CellWriter>(to writer: inout Writer) {
    let number = rows.content.table.membership.employer(ofListing: ordinal)
    if number == 0 { writer.skip() } else { writer.write(number, .identifier) }
  }

  private func writeDate<Writer: CellWriter>(to writer: inout Writer) {
    guard let date = listings[ordinal].postedOn else { return writer.skip() }
    // Before 1900 a spreadsheet has no dates.
    guard date.components.year >= 1900 else { return writer.write(date.description, .text) }
    writer.write(day: Int(date.daysSince1970), look: ListingLook.date.rawValue)
  }

  private func writeLink<Writer: CellWriter>(to writer: inout Writer) {
    let url = listings[ordinal].sourceURL
    guard let address = WebAddress(url) else { return writer.write(url, .text) }
    writer.write(address, shown: url, look: ListingLook.link.rawValue)
  }
}
