import CSVText

/// Puts single values of listings right, each with a reason that the workbook shows.
///
/// Annual pay, the pay shape and the flags about pay follow the corrected values. To be applied
/// after reposts were marked, which is also when listings without an id of their own have one:
/// what is a repost is a matter of what was posted. Every listing with the id is corrected.
public struct Corrections: Sendable {
  /// The corrections in the order of their rows.
  public let all: [Correction]
  /// The corrections that were made so far, in the order of the listings.
  public private(set) var applied: [AppliedCorrection] = []
  /// What could not be done, in words: `corrections.csv:4: …`.
  public private(set) var problems: [SettingsError] = []
  /// The rows of ``all``, for messages.
  private let rows: [SettingsRow]
  private let pay: CorrectedPay
  /// By the hash of an id: the places of its corrections in ``all``.
  private var placesOfID: [UInt64: [Int]] = [:]
  private var isMet: [Bool]

  /// The columns of the settings file, in order.
  public static let columns = ["listing_id", "field", "value", "reason"]

  /// Reads the corrections, which may be none.
  /// - Parameter options: The currency, the period and the factors for pay that names none.
  /// - Throws: The first row without an id or a reason, with a field that cannot be corrected or a
  ///   value that the field cannot have.
  public init(_ table: SettingsTable, options: NormalizerOptions) throws(SettingsError) {
    var all: [Correction] = []
    for row in table.rows { all.append(try Self.correction(row)) }
    self.all = all
    rows = table.rows
    pay = CorrectedPay(options: options)
    isMet = all.map { _ in false }
    for (place, correction) in all.enumerated() {
      let id = Array(correction.listingID.utf8)
      placesOfID[Self.hash(id.span, 0..<id.count), default: []].append(place)
    }
  }

  private static func correction(_ row: SettingsRow) throws(SettingsError) -> Correction {
    let id = try row.required("listing_id", "Write the listing_id as normalize gives it.")
    let name = try row.required("field", "Write the name of a field, such as level.")
    let reason = try row.required("reason", "Say why: the reason is shown with the correction.")
    let field = try correctable(name, row)
    // A number with a decimal comma is read as the file's other numbers are.
    let value =
      field.kind == .decimal ? try row.number("value")?.description ?? "" : row["value"]
    guard let change = CorrectedValue(field, value) else {
      throw row.problem(
        "value", "\"\(value)\" is no value of \(field.name)",
        "Write \(CorrectedValue.expectation(field)).")
    }
    return Correction(
      row: row.number, listingID: id, field: field.name, value: value, reason: reason,
      change: change)
  }

  private static func correctable(
    _ name: String, _ row: SettingsRow
  ) throws(SettingsError) -> ListingField {
    let fields = CorrectedValue.fields
    if let field = ListingField(name: name), fields.contains(field) { return field }
    let names = fields.map(\.name)
    throw row.problem(
      "field",
      "\"\(name)\" cannot be corrected.\(Suggestion.question(for: name, among: names))",
      "Write one of \(names.joined(separator: ", ")).")
  }

  /// The corrections whose listing was not met, in the order of their rows: all of them before the
  /// first batch.
  var unmet: [UnmetRule] {
    zip(all, zip(rows, isMet)).filter { !$0.1.1 }.map { correction, row in
      UnmetRule(
        kind: .corrections, file: row.0.name, row: row.0.number, text: correction.listingID,
        problem: "no listing has the id \"\(correction.listingID)\"")
    }
  }

  /// Corrects the listings of a batch, and says how many were.
  public mutating func apply(to batch: inout ListingBatch) -> Int {
    guard !all.isEmpty else { return 0 }
    var count = 0
    for index in batch.listings.indices {
      let id = batch.listings[index].id
      guard !id.isEmpty, let places = placesOfID[Self.hash(batch.text.span, id.range)] else {
        continue
      }
      for place in places { isMet[place] = true }
      if correct(index, of: &batch, by: places) { count += 1 }
    }
    return count
  }

  /// Makes all corrections of one listing, or none where they contradict each other.
  private mutating func correct(
    _ index: Int, of batch: inout ListingBatch, by places: [Int]
  ) -> Bool {
    let before = batch.listings[index]
    var listing = before
    for place in places { Self.set(all[place].change, &listing, &batch) }
    if let last = places.last(where: { all[$0].change.isOfPay }) {
      let setsFlags = places.contains { all[$0].change.isOfFlags }
      if let problem = pay.follow(&listing, changedFrom: before, keepsFlags: setsFlags) {
        note(problem, rows[last])
        return false
      }
    }
    listing.markAmended()
    batch.listings[index] = listing
    note(places.map { all[$0] }, before, listing, batch)
    return true
  }

  private mutating func note(_ problem: String, _ row: SettingsRow) {
    let error = row.problem("value", problem, "Correct both bounds, each with a row of its own.")
    // Every listing of an id may have the same trouble: once is enough.
    if !problems.contains(error) { problems.append(error) }
  }

  private mutating func note(
    _ corrections: [Correction], _ before: Listing, _ after: Listing, _ batch: ListingBatch
  ) {
    for correction in corrections {
      guard let field = ListingField(name: correction.field) else { continue }
      applied.append(
        AppliedCorrection(
          correction: correction, sourceFile: batch.string(before.sourceFile),
          sourceRow: before.sourceRow, oldValue: batch.value(field, of: before),
          newValue: batch.value(field, of: after)))
    }
  }

  private static func set(
    _ change: CorrectedValue, _ listing: inout Listing, _ batch: inout ListingBatch
  ) {
    switch change {
    case .text(let field, let text): setText(field, batch.append(text), &listing)
    case .amount(.payMin, let amount): listing.payMin = amount
    case .amount(_, let amount): listing.payMax = amount
    case .period(let period):
      listing.payPeriod = period
      listing.flags.remove(.payDefaultedPeriod)
    case .currency(let currency):
      listing.currency = currency
      listing.flags.remove(.payDefaultedCurrency)
    case .positions(let positions): listing.positions = positions
    case .postedOn(let date):
      listing.postedOn = date
      listing.flags.remove(.dateAmbiguous)
    case .flags(let flags): listing.flags = flags
    }
  }

  private static func setText(_ field: ListingField, _ range: ByteRange, _ listing: inout Listing) {
    switch field {
    case .employer: listing.employer = range
    case .title: listing.title = range
    case .location: listing.location = range
    case .payText: listing.payText = range
    case .sourceURL: listing.sourceURL = range
    case .level:
      listing.level = range
      // A person's rule, as those of a levels file are.
      listing.levelBasis = range.isEmpty ? .none : .map
      listing.flags.remove(.levelAmbiguous)
    default: break
    }
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes, range)
    return hash.value
  }
}
