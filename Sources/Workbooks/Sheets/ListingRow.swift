import Listings
import Spreads

/// One row of the Listings sheet.
struct ListingRow {
  private let maker: ListingRowMaker
  private let listing: ListingEntry
  /// The place among all listings, from 0.
  private let ordinal: Int
  /// The cell row, from 0.
  private let cellRow: Int

  init(_ maker: ListingRowMaker, _ ordinal: Int, row: Int) {
    self.maker = maker
    listing = maker.listings[ordinal]
    self.ordinal = ordinal
    cellRow = row
  }

  /// Writes the cells from the left.
  func write<Writer: CellWriter>(to writer: inout Writer) {
    for detail in maker.details { write(detail, to: &writer) }
  }

  private func write<Writer: CellWriter>(_ detail: ListingDetail, to writer: inout Writer) {
    switch detail {
    case .id: write(.id, .wrapped, to: &writer)
    case .employer: write(.employer, .wrapped, to: &writer)
    case .title: write(.title, .wrapped, to: &writer)
    case .location: write(.location, .wrapped, to: &writer)
    case .level: write(.level, .text, to: &writer)
    case .levelBasis: writer.write(listing.levelBasis.name, .text)
    case .payText: write(.payText, .wrapped, to: &writer)
    case .payMin: writePosted(listing.payMin, to: &writer)
    case .payMax: writePosted(listing.payMax, to: &writer)
    case .payPeriod: writer.write(listing.payPeriod?.name ?? "", .label)
    case .currency: writer.write(listing.currency?.description ?? "", .text)
    case .annualMin: writeAnnual(listing.annualMin, .payMin, to: &writer)
    case .annualMax: writeAnnual(listing.annualMax, .payMax, to: &writer)
    case .payShape: writer.write(listing.payShape.name, .label)
    case .positions: writer.write(listing.positions.double, .decimal)
    case .postedOn: writeDate(to: &writer)
    case .sourceURL: writeLink(to: &writer)
    case .flags: listing.withFlagBytes { writer.write($0, .explanation) }
    case .sourceFile: write(.sourceFile, .wrapped, to: &writer)
    case .sourceRow: writer.write(listing.sourceRow, .identifier)
    case .sourceLine: writer.write(listing.sourceLine, .identifier)
    case .convertedMin: writeConverted(counted.floor, .annualMin, to: &writer)
    case .convertedMax: writeConverted(counted.ceiling, .annualMax, to: &writer)
    case .group: writer.write(maker.membership.group(ofListing: ordinal), .identifier)
    case .employerNumber: writeEmployerNumber(to: &writer)
    case .midpoint: writeMidpoint(to: &writer)
    }
  }

  private func write<Writer: CellWriter>(
    _ text: ListingEntry.Text, _ look: ListingLook, to writer: inout Writer
  ) {
    listing.withBytes(of: text) { writer.write($0, look) }
  }

  /// How many lines the texts that wrap need, at most six.
  var lines: Int {
    var most = 1
    for (text, width) in maker.wrapped {
      let lines =
        switch text {
        case .flags: listing.withFlagBytes { TextMeasure.lines($0, width: width) }
        case .text(let text): listing.withBytes(of: text) { TextMeasure.lines($0, width: width) }
        }
      most = max(most, lines)
    }
    return min(6, most)
  }

  /// The most bytes that one of its texts has.
  var longestText: Int { listing.longestText }

  /// Whether its address is one that a cell can lead to.
  var isLink: Bool { listing.withBytes(of: .sourceURL) { WebAddress.isAddress($0) } }
}

// MARK: Figures

extension ListingRow {
  /// The annual bounds in the currency that they count in.
  private var counted: (floor: AnnualAmount?, ceiling: AnnualAmount?) {
    listing.counted(maker.rates)
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
    let posted = detail == .payMin ? listing.payMin : listing.payMax
    guard let formula = maker.formulas[detail == .payMin ? .annualMin : .annualMax], let posted,
      let period = listing.payPeriod,
      maker.factors.annual(posted, per: period) == amount
    else { return writer.write(amount.double, .annual) }
    write(formula, amount.double, to: &writer)
  }

  /// Annual pay in the currency that it counts in, as a formula over the annual pay and the rate of
  /// its currency.
  private func writeConverted<Writer: CellWriter>(
    _ amount: AnnualAmount?, _ detail: ListingDetail, to writer: inout Writer
  ) {
    guard let amount else { return writer.skip() }
    let isConverted = listing.currency.flatMap { maker.rates?.rate(for: $0) } != nil
    let name: ListingFormula =
      detail == .annualMin
      ? isConverted ? .convertedMin : .sameMin : isConverted ? .convertedMax : .sameMax
    guard let formula = maker.formulas[name] else { return writer.write(amount.double, .annual) }
    write(formula, amount.double, to: &writer)
  }

  private func writeMidpoint<Writer: CellWriter>(to writer: inout Writer) {
    let counted = counted
    guard let floor = counted.floor, let ceiling = counted.ceiling else { return writer.skip() }
    let midpoint = Double(floor.hundredths + ceiling.hundredths) / 200
    guard let formula = maker.formulas[.midpoint] else { return writer.write(midpoint, .annual) }
    write(formula, midpoint, to: &writer)
  }

  private func write<Writer: CellWriter>(
    _ formula: Int, _ result: Double, to writer: inout Writer
  ) {
    writer.write(
      formula: formula, row: cellRow, result: result, look: ListingLook.annual.rawValue)
  }

  private func writeEmployerNumber<Writer: CellWriter>(to writer: inout Writer) {
    let number = maker.membership.employer(ofListing: ordinal)
    if number == 0 { writer.skip() } else { writer.write(number, .identifier) }
  }

  private func writeDate<Writer: CellWriter>(to writer: inout Writer) {
    guard let date = listing.postedOn else { return writer.skip() }
    // Before 1900 a spreadsheet has no dates.
    guard date.components.year >= 1900 else { return writer.write(date.description, .text) }
    writer.write(day: Int(date.daysSince1970), look: ListingLook.date.rawValue)
  }

  private func writeLink<Writer: CellWriter>(to writer: inout Writer) {
    listing.withBytes(of: .sourceURL) { url in
      writer.write(
        link: url, look: ListingLook.link.rawValue, textLook: ListingLook.text.rawValue)
    }
  }
}
