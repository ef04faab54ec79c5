import CSVText

/// Turns the records of one input into listings or refusals. Every worker has one of its own, which
/// remembers cells and nothing else; records are independent of each other, so batches may be taken
/// in any order.
struct RecordNormalizer {
  let rules: RecordRules
  /// Where the records have the extra fields of the run; `nil` for a field they lack.
  var extraColumns: [Int?] = []
  private var pay: PayResolver
  var levels: LevelReader
  private var dates = CellMemo<DateReader.Content>(slots: 4096, length: 16)
  /// Of the batch at hand, see ``ListingBatch/levelReasons``.
  var levelReasons: [(rule: Int, place: LevelRule.Place)] = []
  private var payCensus = PayCensus()
  var work = WorkReader()
  private var topics: TopicReader?
  /// Whether texts of the batch at hand look as if they were decoded twice, or have HTML's entities.
  private(set) var mayNeedRepair = false

  init(_ report: InputReport, mapping: ColumnMapping, settings: ReadingSettings) {
    rules = RecordRules(report, mapping: mapping, options: settings.options)
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
    let sourceFile = batch.append(rules.sourceName)
    let bytes = table.bytes.span
    mayNeedRepair = Mojibake.isSuspected(in: bytes) || HTMLEntities.areHeld(by: bytes)
    levelReasons.removeAll(keepingCapacity: true)
    payCensus = PayCensus()
    guard let first = table.records.first else { return batch }
    var cells = RecordCells(table: table, record: first, columns: rules.columns)
    for record in table.records {
      cells.record = record
      var listing = Listing()
      listing.sourceFile = sourceFile
      do throws(RefusedRecord) {
        try fill(&listing, cells, &batch.text)
        if !extraColumns.isEmpty { addExtras(&listing, cells, &batch) }
        batch.listings.append(listing)
      } catch {
        batch.refusals.append(rules.refusal(error, table, record))
      }
    }
    batch.levelReasons = levelReasons
    batch.payCensus = payCensus
    batch.phrasesFound = topics?.phrasesFound ?? []
    return batch
  }

  // MARK: One record

  private mutating func fill(
    _ listing: inout Listing, _ cells: RecordCells, _ text: inout [UInt8]
  ) throws(RefusedRecord) {
    try rules.checkShape(cells)
    try rules.checkIsListing(cells)
    let bytes = cells.table.bytes.span
    listing.sourceRow = cells.record.row
    listing.sourceLine = cells.record.line
    let payCells = cells.pay
    let pay = self.pay.resolve(bytes, payCells)
    try rules.checkBounds(pay)
    addTexts(&listing, cells, &text)
    setLevel(&listing, cells, &text)
    setPositions(&listing, bytes, cells.range(.positions))
    setDate(&listing, bytes, cells.range(.postedOn))
    listing.flags = pay.flags
      .union(pay.work)
      .union(work.flags(employment: bytes, cells.range(.employmentType)))
      .union(titleFlags(listing, cells, text))
      .union(listing.flags)
    rules.setPay(&listing, pay, bytes, payCells, &text)
    if cells.isShort { listing.flags.insert(.fieldsPadded) }
    if cells.record.isMisencoded { listing.flags.insert(.encodingRepaired) }
    if listing.isDisclosed {
      payCensus.add(
        currency: listing.currency, flags: listing.flags, period: listing.payPeriod,
        weeklyHours: pay.weeklyHours)
      payCensus.addDots(of: pay)
    }
    listing.setKeys(text.span, content: cells.contentHash)
  }

  /// Adds the topics found and the columns to keep.
  private mutating func addExtras(
    _ listing: inout Listing, _ cells: RecordCells, _ batch: inout ListingBatch
  ) {
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

  // MARK: Openings, date

  private func setPositions(_ listing: inout Listing, _ bytes: Span<UInt8>, _ cell: Range<Int>) {
    let cell = trimmed(bytes, cell)
    guard !cell.isEmpty, let value = ExactDecimal(ascii: bytes.extracting(cell)), value > .zero
    else {
      return
    }
    listing.positions = value
  }

  private mutating func setDate(
    _ listing: inout Listing, _ bytes: Span<UInt8>, _ cell: Range<Int>
  ) {
    guard !cell.isEmpty else { return }
    switch dates.outcome(of: bytes, cell) ?? readDate(bytes, cell) {
    case .none: break
    case .date(let date): listing.postedOn = date
    case .ambiguous: listing.flags.insert(.dateAmbiguous)
    }
  }

  private mutating func readDate(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> DateReader.Content {
    let content = DateReader.read(
      bytes, cell, order: rules.dateOrder, serials: rules.hasSerialDates)
    dates.keep(content, of: bytes, cell)
    return content
  }
}

extension RecordRules {
  /// Takes over what is posted about pay, and works out what it is in a year.
  fileprivate func setPay(
    _ listing: inout Listing, _ pay: ResolvedPay, _ bytes: Span<UInt8>, _ cells: PayCells,
    _ text: inout [UInt8]
  ) {
    listing.payText = PayTextWriter.write(pay, bytes, cells, &text)
    listing.currency = pay.posted.currency
    listing.payShape = pay.posted.shape
    guard let period = pay.posted.period, pay.posted.isStated else { return }
    let annualMin = pay.posted.floor.flatMap { factors.annual($0, per: period) }
    let annualMax = pay.posted.ceiling.flatMap { factors.annual($0, per: period) }
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
  private static let major: InlineArray<8, CurrencyCode> = {
    let codes = ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"]
    return InlineArray { CurrencyCode(codes[$0]) ?? .usDollar }
  }()
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
    guard let currency else { return false }
    for index in major.indices where major[index] == currency { return true }
    return false
  }
}
