import CSVText

/// Turns the records of one input into listings or refusals. Every worker has one of its own, which
/// remembers cells and nothing else; records are independent of each other, so batches may be taken
/// in any order.
struct RecordNormalizer {
  let mapping: ColumnMapping
  let columns: FieldColumns
  /// The columns that serve a field.
  let mappedColumns: [Int]
  let sourceName: String
  /// Where the records have the extra fields of the run; `nil` for a field they lack.
  var extraColumns: [Int?] = []
  private let options: NormalizerOptions
  private let dateOrder: DateOrder?
  private let hasSerialDates: Bool
  private var pay: PayResolver
  private var levels: LevelReader
  /// Of the batch at hand, see ``ListingBatch/levelReasons``.
  private var levelReasons: [(rule: Int, place: LevelRule.Place)] = []
  private var payCensus = PayCensus()
  private var work = WorkReader()
  private var topics: TopicReader?
  /// Whether texts of the batch at hand look as if they were decoded twice.
  private var mayBeMojibake = false

  init(_ report: InputReport, mapping: ColumnMapping, settings: ReadingSettings) {
    self.mapping = mapping
    columns = FieldColumns(mapping)
    mappedColumns = mapping.mapped.map(\.column)
    sourceName = report.name
    options = settings.options
    dateOrder = report.dateOrder
    hasSerialDates = report.hasSerialDates
    levels = LevelReader(rules: settings.levels)
    pay = PayResolver(
      mapping: mapping, options: settings.options, habits: report.payHabits)
    topics = settings.topics.map(TopicReader.init)
  }

  /// One listing or one refusal for each record, in order.
  mutating func listings(from table: RecordTable) -> ListingBatch {
    var batch = ListingBatch()
    batch.recordCount = table.records.count
    batch.listings.reserveCapacity(table.records.count)
    batch.text.reserveCapacity(table.bytes.count / 2)
    let sourceFile = batch.append(sourceName)
    mayBeMojibake = Mojibake.isSuspected(in: table.bytes.span)
    levelReasons.removeAll(keepingCapacity: true)
    payCensus = PayCensus()
    for record in table.records {
      do throws(RefusedRecord) {
        var listing = try listing(table, record, &batch.text)
        listing.sourceFile = sourceFile
        addExtras(&listing, RecordCells(table: table, record: record, columns: columns), &batch)
        batch.listings.append(listing)
      } catch {
        batch.refusals.append(refusal(error, table, record))
      }
    }
    batch.levelReasons = levelReasons
    batch.payCensus = payCensus
    batch.phrasesFound = topics?.phrasesFound ?? []
    return batch
  }

  // MARK: One record

  private mutating func listing(
    _ table: RecordTable, _ record: RecordHead, _ text: inout [UInt8]
  ) throws(RefusedRecord) -> Listing {
    let cells = RecordCells(table: table, record: record, columns: columns)
    try checkShape(cells)
    try checkIsListing(cells)
    let bytes = table.bytes.span
    var listing = Listing()
    listing.sourceRow = record.row
    listing.sourceLine = record.line
    let pay = self.pay.resolve(bytes, cells.pay)
    try checkBounds(pay)
    listing.id = folded(bytes, cells.range(.listingID), &text, &listing)
    listing.employer = folded(bytes, cells.range(.employer), &text, &listing)
    listing.title = folded(bytes, cells.range(.title), &text, &listing)
    listing.location = folded(bytes, cells.range(.location), &text, &listing)
    listing.sourceURL = text.appendFolded(bytes, cells.range(.sourceURL))
    setLevel(&listing, cells, &text)
    setPositions(&listing, bytes, cells.range(.positions))
    setDate(&listing, bytes, cells.range(.postedOn))
    listing.flags = pay.flags
      .union(pay.work)
      .union(work.flags(employment: bytes, cells.range(.employmentType)))
      .union(titleFlags(bytes, cells.range(.title)))
      .union(listing.flags)
    setPay(&listing, pay, bytes, cells.pay, &text)
    if cells.isShort { listing.flags.insert(.fieldsPadded) }
    if record.isMisencoded { listing.flags.insert(.encodingRepaired) }
    payCensus.add(listing, weeklyHours: pay.weeklyHours)
    listing.keys = ListingKeys(listing, text.span, content: cells.contentHash)
    return listing
  }

  /// Adds a text with its white space folded, and repaired where it was decoded twice.
  private func folded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ text: inout [UInt8], _ listing: inout Listing
  ) -> ByteRange {
    guard mayBeMojibake, let repaired = Mojibake.repaired(bytes.extracting(range)) else {
      return text.appendFolded(bytes, range)
    }
    listing.flags.insert(.encodingRepaired)
    return text.appendFolded(repaired.span, 0..<repaired.count)
  }

  /// Adds the topics found and the columns to keep.
  private mutating func addExtras(
    _ listing: inout Listing, _ cells: RecordCells, _ batch: inout ListingBatch
  ) {
    guard !extraColumns.isEmpty else { return }
    let bytes = cells.table.bytes.span
    listing.extraPlace = Int32(batch.extras.count)
    var rest = extraColumns[...]
    if topics != nil {
      let finding = topics?.find(
        bytes, title: cells.range(.title), description: cells.range(.description),
        into: &batch.text)
      batch.extras += [finding?.topics ?? .empty, finding?.evidence ?? .empty]
      rest = rest.dropFirst(Topics.fields.count)
    }
    for column in rest {
      let range = column.map(cells.range(column:)) ?? 0..<0
      batch.extras.append(batch.text.appendVerbatim(bytes, range))
    }
  }

  /// What a title says of the work's extent, where the level reader did not find it in passing.
  private mutating func titleFlags(_ bytes: Span<UInt8>, _ title: Range<Int>) -> ListingFlags {
    levels.titleFlags ?? work.flags(title: bytes, title)
  }

  // MARK: Level, openings, date

  private mutating func setLevel(
    _ listing: inout Listing, _ cells: RecordCells, _ text: inout [UInt8]
  ) {
    let found = levels.level(
      cells.table.bytes.span, title: cells.range(.title), column: cells.range(.level),
      employer: cells.range(.employer))
    guard let found else { return }
    listing.levelBasis = found.basis
    let start = Int32(text.count)
    text.append(contentsOf: found.reading.name)
    listing.level = ByteRange(start: start, end: Int32(text.count))
    if found.reading.isAmbiguous { listing.flags.insert(.levelAmbiguous) }
    if let rule = found.rule {
      listing.levelReason = Int32(levelReasons.count)
      levelReasons.append((rule.index, rule.place))
    }
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
    switch DateReader.read(bytes, cell, order: dateOrder, serials: hasSerialDates) {
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
    if Plausibility.isImplausible(annualMin, annualMax, listing.currency)
      || Plausibility.isImplausible(
        listing.payMin, listing.payMax, per: period, listing.currency)
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
  private static let major =
    ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"].compactMap { CurrencyCode($0) }
  private static let lowest = AnnualAmount(hundredths: 1_000_00)
  private static let highest = AnnualAmount(hundredths: 100_000_000_00)

  /// Above this, an amount is more likely to be for another period; `nil` for a year.
  private static func highestPosted(per period: PayPeriod) -> ExactDecimal? {
    switch period {
    case .hour: ExactDecimal(2_000)
    case .day: ExactDecimal(15_000)
    case .week: ExactDecimal(50_000)
    case .biweek, .semimonth: ExactDecimal(100_000)
    case .month: ExactDecimal(250_000)
    case .year: nil
    }
  }

  /// Whether annual pay is beyond what is earned; a bound that is not posted is not.
  static func isImplausible(
    _ floor: AnnualAmount?, _ ceiling: AnnualAmount?, _ currency: CurrencyCode?
  ) -> Bool {
    guard isMajor(currency) else { return false }
    func isBeyond(_ amount: AnnualAmount) -> Bool { amount < lowest || amount > highest }
    return floor.map(isBeyond) ?? false || ceiling.map(isBeyond) ?? false
  }

  /// Whether an amount does not fit its period: 85,000 an hour.
  static func isImplausible(
    _ floor: ExactDecimal?, _ ceiling: ExactDecimal?, per period: PayPeriod,
    _ currency: CurrencyCode?
  ) -> Bool {
    guard isMajor(currency), let highest = highestPosted(per: period) else { return false }
    return floor.map { $0 > highest } ?? false || ceiling.map { $0 > highest } ?? false
  }

  private static func isMajor(_ currency: CurrencyCode?) -> Bool {
    currency.map(major.contains) ?? false
  }
}
