import CSVText

/// Reads records that `normalize` wrote: every field is taken as it stands, flags included.
struct NormalizedReader {
  private let sourceName: String
  private let fieldCount: Int
  private let options: NormalizerOptions
  private let levels: LevelRules?
  /// Where the records have the extra fields of the run; `nil` for a field they lack.
  var extraColumns: [Int?] = []

  /// `levels` are rules to apply to the rows anew; `nil` to take their levels as they stand.
  init(
    header: [String], options: NormalizerOptions, sourceName: String, levels: LevelRules? = nil
  ) {
    self.sourceName = sourceName
    self.options = options
    self.levels = levels
    fieldCount = header.count
  }

  /// One listing for each record, in order; a field that cannot be read refuses its record.
  func listings(from table: RecordTable) -> ListingBatch {
    var batch = ListingBatch()
    batch.recordCount = table.records.count
    batch.text = table.bytes
    var levelReader = LevelReader(rules: levels)
    for (index, record) in table.records.enumerated() {
      do throws(RefusedRecord) {
        var listing = try listing(table, record, &batch.text)
        listing.record = Int32(index)
        if levels != nil { applyRules(&levelReader, to: &listing, table, &batch) }
        if !extraColumns.isEmpty {
          listing.extraPlace = Int32(batch.extras.count)
          batch.extras += extraColumns.map { $0.map { table.field($0, of: record) } ?? .empty }
        }
        batch.listings.append(listing)
      } catch {
        batch.refusals.append(
          Refusal(
            reason: error.reason, sourceFile: sourceName, sourceRow: record.row,
            sourceLine: record.line, column: error.column, message: error.message,
            record: table.string(record.raw)))
      }
    }
    batch.passedThrough = table
    return batch
  }

  /// Gives a row the level of the first rule that matches; a row that none matches keeps its own.
  private func applyRules(
    _ reader: inout LevelReader, to listing: inout Listing, _ table: RecordTable,
    _ batch: inout ListingBatch
  ) {
    let found = reader.level(
      table.bytes.span, title: listing.title.range, column: listing.level.range,
      employer: listing.employer.range)
    guard let found, let rule = found.rule else { return }
    let start = Int32(batch.text.count)
    batch.text.append(contentsOf: found.reading.name)
    listing.level = ByteRange(start: start, end: Int32(batch.text.count))
    listing.levelReason = Int32(batch.levelReasons.count)
    batch.levelReasons.append((rule.index, rule.place))
    listing.levelBasis = .map
    listing.record = nil
  }

  private func listing(
    _ table: RecordTable, _ record: RecordHead, _ text: inout [UInt8]
  ) throws(RefusedRecord) -> Listing {
    guard Int(record.fieldCount) == fieldCount else {
      throw RefusedRecord(
        reason: Int(record.fieldCount) < fieldCount ? .tooFewFields : .tooManyFields,
        message: "the row has \(record.fieldCount) fields, but the header has \(fieldCount)")
    }
    let fields = SchemaFields(table: table, record: record)
    var listing = Listing()
    listing.id = fields.range("listing_id")
    listing.employer = fields.range("employer")
    listing.title = fields.range("title")
    listing.location = fields.range("location")
    listing.level = fields.range("level")
    listing.levelBasis = try fields.value("level_basis", LevelBasis.init(name:)) ?? .none
    listing.payText = fields.range("pay_text")
    listing.payMin = try fields.value("pay_min", Self.quantity)
    listing.payMax = try fields.value("pay_max", Self.quantity)
    listing.payPeriod = try fields.value("pay_period", PayPeriod.init(name:))
    listing.currency = try fields.value("currency") { CurrencyCode($0) }
    listing.payShape = try fields.value("pay_shape", PayShape.init(name:)) ?? .undisclosed
    listing.positions = try fields.value("positions", Self.quantity) ?? .one
    listing.postedOn = try fields.value("posted_on", CalendarDate.init(iso:))
    listing.sourceURL = fields.range("source_url")
    listing.sourceFile = fields.range("source_file")
    listing.sourceRow = try fields.value("source_row", Self.place) ?? record.row
    listing.sourceLine = try fields.value("source_line", Self.place) ?? record.line
    try checkBounds(listing)
    try setAnnual(&listing, fields)
    setFlags(&listing, fields.text("flags"), &text)
    return listing
  }

  /// Pay or openings, above zero; `nil` for what neither can be.
  private static func quantity(_ text: String) -> ExactDecimal? {
    ExactDecimal(text).flatMap { $0 > .zero ? $0 : nil }
  }

  /// Refuses pay that was edited so that it contradicts itself, as ``RecordNormalizer`` does.
  private func checkBounds(_ listing: Listing) throws(RefusedRecord) {
    guard let floor = listing.payMin, let ceiling = listing.payMax, floor > ceiling else { return }
    throw RefusedRecord(
      reason: .floorAboveCeiling, column: "pay_min",
      message: "floor \(Grouped.text(floor)) is above ceiling \(Grouped.text(ceiling))")
  }

  /// A row or a line, from 1; `nil` for what no file has.
  private static func place(_ text: some StringProtocol) -> Int? {
    Int(text).flatMap { (1...Int(Int32.max)).contains($0) ? $0 : nil }
  }

  private func setAnnual(_ listing: inout Listing, _ fields: SchemaFields) throws(RefusedRecord) {
    let exact = { (text: String) in
      ExactDecimal(text).flatMap { AnnualAmount($0, times: .one) }
    }
    listing.annualMin = try fields.value("annual_min", exact)
    listing.annualMax = try fields.value("annual_max", exact)
    try EditedPay.check(listing)
    guard options.recomputesAnnual, let period = listing.payPeriod else { return }
    if listing.annualMin != nil {
      listing.annualMin = listing.payMin.flatMap { options.factors.annual($0, per: period) }
    }
    if listing.annualMax != nil {
      listing.annualMax = listing.payMax.flatMap { options.factors.annual($0, per: period) }
    }
  }

  private func setFlags(_ listing: inout Listing, _ codes: String, _ text: inout [UInt8]) {
    // The sheet Listings of a workbook has spaces between them, so that they wrap.
    for code in codes.split(separator: ";").map({ $0.drop { $0 == " " } }) {
      if let known = ListingFlags.codes.first(where: { $0.code == code }) {
        listing.flags.insert(known.flag)
      } else if let reference = Self.reference(code, ListingFlags.repostCode, &text) {
        listing.repostOf = reference
      } else if let reference = Self.reference(code, ListingFlags.twinCode, &text) {
        listing.twinOf = reference
      }
    }
  }

  /// `repost_of:17` or `repost_of:FILE:17`; a file's name may hold colons.
  private static func reference(
    _ code: Substring, _ name: String, _ text: inout [UInt8]
  ) -> RowReference? {
    guard code.hasPrefix(name + ":"), let colon = code.lastIndex(of: ":"),
      let row = place(code[code.index(after: colon)...])
    else { return nil }
    let first = code.index(code.startIndex, offsetBy: name.count)
    var reference = RowReference(file: .empty, row: row, ordinal: nil)
    if first < colon {
      let start = Int32(text.count)
      text.append(contentsOf: code[code.index(after: first)..<colon].utf8)
      reference.file = ByteRange(start: start, end: Int32(text.count))
    }
    return reference
  }
}

/// The fields of one record of a clean listings file, by name.
private struct SchemaFields {
  let table: RecordTable
  let record: RecordHead

  private static let places = Dictionary(
    uniqueKeysWithValues: ListingSchema.fields.enumerated().map { ($1, $0) })

  func range(_ name: String) -> ByteRange {
    Self.places[name].map { table.field($0, of: record) } ?? .empty
  }

  func text(_ name: String) -> String { table.string(range(name)) }

  /// The value of a field; `nil` for an empty one, a refusal for one that cannot be read.
  func value<Value>(
    _ name: String, _ read: (String) -> Value?
  ) throws(RefusedRecord) -> Value? {
    let text = text(name)
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else {
      throw RefusedRecord(
        reason: .invalidField, column: name, message: "\"\(text)\" cannot be read")
    }
    return value
  }
}
