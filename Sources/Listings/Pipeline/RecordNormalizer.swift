import CSVText

/// Turns the records of one input into listings or refusals. Every worker has one of its own;
/// records are independent of each other, so batches may be taken in any order.
struct RecordNormalizer {
  let mapping: ColumnMapping
  private let options: NormalizerOptions
  let sourceName: String
  private var pay: PayResolver
  private var levels = LevelReader()
  private var work = WorkReader()

  init(mapping: ColumnMapping, options: NormalizerOptions, sourceName: String) {
    self.mapping = mapping
    self.options = options
    self.sourceName = sourceName
    pay = PayResolver(mapping: mapping, options: options)
  }

  /// One listing or one refusal for each record, in order.
  mutating func listings(from table: RecordTable) -> ListingBatch {
    var batch = ListingBatch()
    batch.recordCount = table.records.count
    batch.listings.reserveCapacity(table.records.count)
    batch.text.reserveCapacity(table.bytes.count / 2)
    let sourceFile = batch.append(sourceName)
    for record in table.records {
      do throws(RefusedRecord) {
        var listing = try listing(table, record, &batch.text)
        listing.sourceFile = sourceFile
        batch.listings.append(listing)
      } catch {
        batch.refusals.append(refusal(error, table, record))
      }
    }
    return batch
  }

  // MARK: One record

  private mutating func listing(
    _ table: RecordTable, _ record: RecordHead, _ text: inout [UInt8]
  ) throws(RefusedRecord) -> Listing {
    let cells = RecordCells(table: table, record: record, mapping: mapping)
    try checkShape(cells)
    let bytes = table.bytes.span
    var listing = Listing()
    listing.sourceRow = record.row
    listing.sourceLine = record.line
    let pay = self.pay.resolve(bytes, cells.pay)
    try checkBounds(pay)
    listing.id = text.appendFolded(bytes, cells.range(.listingID))
    listing.employer = text.appendFolded(bytes, cells.range(.employer))
    listing.title = text.appendFolded(bytes, cells.range(.title))
    listing.location = text.appendFolded(bytes, cells.range(.location))
    listing.sourceURL = text.appendFolded(bytes, cells.range(.sourceURL))
    setLevel(&listing, bytes, cells.range(.level), cells.range(.title), &text)
    setPositions(&listing, bytes, cells.range(.positions))
    setDate(&listing, bytes, cells.range(.postedOn))
    listing.flags = pay.flags
      .union(work.flags(employment: bytes, cells.range(.employmentType)))
      .union(work.flags(title: bytes, cells.range(.title)))
      .union(work.flags(pay: bytes, cells.range(.payText)))
      .union(listing.flags)
    setPay(&listing, pay, bytes, cells.pay, &text)
    if cells.isShort { listing.flags.insert(.fieldsPadded) }
    listing.keys = ListingKeys(listing, text.span, content: cells.contentHash)
    return listing
  }

  // MARK: Level, openings, date

  private mutating func setLevel(
    _ listing: inout Listing, _ bytes: Span<UInt8>, _ column: Range<Int>, _ title: Range<Int>,
    _ text: inout [UInt8]
  ) {
    var reading = column.isEmpty ? nil : levels.level(inColumn: bytes, column)
    listing.levelBasis = reading == nil ? .none : .column
    if reading == nil, let found = levels.level(inTitle: bytes, title) {
      reading = found
      listing.levelBasis = .title
    }
    guard let reading else { return }
    let start = Int32(text.count)
    text.append(contentsOf: reading.name)
    listing.level = ByteRange(start: start, end: Int32(text.count))
    if reading.isAmbiguous { listing.flags.insert(.levelAmbiguous) }
  }

  private func setPositions(_ listing: inout Listing, _ bytes: Span<UInt8>, _ cell: Range<Int>) {
    let cell = trimmed(bytes, cell)
    guard !cell.isEmpty, let value = ExactDecimal(ascii: bytes.extracting(cell)), value > .zero
    else {
      return
    }
    listing.positions = value
  }

  private func setDate(_ listing: inout Listing, _ bytes: Span<UInt8>, _ cell: Range<Int>) {
    switch DateReader.read(bytes, cell) {
    case .none: break
    case .date(let date): listing.postedOn = date
    case .ambiguous: listing.flags.insert(.dateAmbiguous)
    }
  }

  // MARK: Pay

  private func setPay(
    _ listing: inout Listing, _ pay: ResolvedPay, _ bytes: Span<UInt8>, _ cells: PayCells,
    _ text: inout [UInt8]
  ) {
    listing.payText = PayTextWriter.write(pay, bytes, cells, &text)
    listing.currency = pay.posted.currency
    listing.payShape = pay.posted.shape
    guard let period = pay.posted.period, pay.posted.isStated else { return }
    let annualMin = pay.posted.floor.flatMap { options.factors.annual($0, per: period) }
    let annualMax = pay.posted.ceiling.flatMap { options.factors.annual($0, per: period) }
    guard (annualMin == nil) == (pay.posted.floor == nil),
      (annualMax == nil) == (pay.posted.ceiling == nil)
    else {
      // Beyond what the money type holds: kept as words, counted in no figure.
      listing.payShape = .unreadable
      listing.flags.insert(.payImplausible)
      return
    }
    listing.payMin = pay.posted.floor
    listing.payMax = pay.posted.ceiling
    listing.payPeriod = period
    if Plausibility.isImplausible([annualMin, annualMax], listing.currency)
      || Plausibility.isImplausible(
        [listing.payMin, listing.payMax], per: period, listing.currency)
    {
      listing.flags.insert(.payImplausible)
    }
    guard !listing.flags.contains(.notFullYear) else { return }
    listing.annualMin = annualMin
    listing.annualMax = annualMax
  }
}

/// What pay a person can earn in a major currency.
enum Plausibility {
  private static let major: Set<CurrencyCode> = Set(
    ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"].compactMap { CurrencyCode($0) })
  private static let lowest = AnnualAmount(hundredths: 1_000_00)
  private static let highest = AnnualAmount(hundredths: 100_000_000_00)
  /// Above these, an amount is more likely to be for another period.
  private static let highestPosted: [PayPeriod: ExactDecimal] = [
    .hour: ExactDecimal(2_000), .day: ExactDecimal(15_000), .week: ExactDecimal(50_000),
    .biweek: ExactDecimal(100_000), .semimonth: ExactDecimal(100_000),
    .month: ExactDecimal(250_000),
  ]

  static func isImplausible(_ amounts: [AnnualAmount?], _ currency: CurrencyCode?) -> Bool {
    guard isMajor(currency) else { return false }
    return amounts.contains { amount in
      amount.map { $0 < lowest || $0 > highest } ?? false
    }
  }

  /// Whether an amount does not fit its period: 85,000 an hour.
  static func isImplausible(
    _ posted: [ExactDecimal?], per period: PayPeriod, _ currency: CurrencyCode?
  ) -> Bool {
    guard isMajor(currency), let highest = highestPosted[period] else { return false }
    return posted.contains { amount in amount.map { $0 > highest } ?? false }
  }

  private static func isMajor(_ currency: CurrencyCode?) -> Bool {
    currency.map(major.contains) ?? false
  }
}
