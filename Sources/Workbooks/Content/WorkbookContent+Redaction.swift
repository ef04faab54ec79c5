import Findings
import Listings
import Spreads

extension WorkbookContent {
  /// Takes the values of some fields out of all that the workbook is made from: out of the listings,
  /// and out of what is told about refused rows and files. Figures stay as they were computed.
  ///
  /// The document's date is left to the caller: it may stem from the listings' dates.
  /// - Throws: The first field that is left out and by whose column of an input the listings are
  ///   grouped.
  public mutating func redact(_ redaction: Redaction) throws(RedactionError) {
    guard !redaction.isEmpty else { return }
    try check(redaction)
    self.redaction = redaction
    // Weighted by openings a median is often the pay of one listing.
    if redaction.hidesFigures { alternatives.otherWeight = nil }
    let fields = fieldsOfColumns
    if redaction.hides("source_file") { renameSources() }
    let names = shownNames
    for index in listings.indices { listings[index].redact(redaction, fileNames: names) }
    for index in refusals.indices {
      let columns = fields[refusals[index].sourceFile] ?? [:]
      let field = columns[refusals[index].column] ?? refusals[index].column
      refusals[index].redact(redaction, field: field)
      refusals[index].sourceFile = shownName(ofFile: refusals[index].sourceFile)
    }
    redactFindings(fields)
  }

  /// A grouping may name a field by the column of an input that it was read from; names of the
  /// schema's fields mean the fields, and are checked before anything is read.
  private func check(_ redaction: Redaction) throws(RedactionError) {
    for column in table.groupFields where !ListingSchema.fields.contains(column) {
      for source in sources {
        let field = source.columns.first { $0.column == column }?.field
        if let field, redaction.hides(field) { throw .groupedBy(field, column: column) }
      }
    }
  }

  /// A condition may name a field by a column of an input that was carried along.
  private mutating func redactFindings(_ fieldsOfColumns: [String: [String: String]]) {
    let (redaction, names) = (redaction, shownNames)
    if redaction.hides("source_file") { previous?.source.name = Self.previousName }
    guard let claims else { return }
    self.claims?.ledger = claims.ledger.redacted(
      hides: { field in
        let known = fieldsOfColumns.values.compactMap { $0[field] } + [field]
        return known.contains { redaction.hidesField(written: $0) }
      },
      fileName: { redaction.hides("source_file") ? names[$0] ?? "another input" : $0 })
  }

  /// What the earlier capture is called where files are left out.
  private static let previousName = "the earlier capture"

  /// The name under which a file is shown.
  func shownName(ofFile name: String) -> String {
    shownNames[name] ?? (redaction.hides("source_file") ? "another input" : name)
  }

  /// For each file its columns' fields, both by name.
  private var fieldsOfColumns: [String: [String: String]] {
    let pairs = sources.map { source in
      (source.name, Dictionary(source.columns.map { ($0.column, $0.field) }) { first, _ in first })
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private mutating func renameSources() {
    for index in sources.indices {
      let name = "input \(index + 1)"
      shownNames[sources[index].name] = name
      sources[index].name = name
    }
  }
}

extension Refusal {
  /// Takes out the row as it stood, and a message that may say a value of what is left out: about
  /// a field that is hidden or no field of the schema, or about both bounds of pay.
  fileprivate mutating func redact(_ redaction: Redaction, field: String) {
    record = ""
    let isSafe = ListingSchema.fields.contains(field) && !redaction.hides(field)
    let saysPay = reason == .floorAboveCeiling || reason == .negativePay
    if !column.isEmpty, !isSafe { message = "redacted" }
    if saysPay, redaction.hidesPay || redaction.hides("pay_text") { message = "redacted" }
  }
}

extension ListingEntry {
  /// Empties the fields that are left out. Those that every listing has (shape, openings, flags,
  /// row, line) keep their values and have no column.
  fileprivate mutating func redact(_ redaction: Redaction, fileNames: [String: String]) {
    let texts: [(field: String, text: Text)] = [
      ("listing_id", .id), ("employer", .employer), ("title", .title), ("location", .location),
      ("level", .level), ("pay_text", .payText), ("source_url", .sourceURL),
    ]
    for (field, text) in texts where redaction.hides(field) { hide(text) }
    if redaction.hides("level_basis") { levelBasis = .none }
    if redaction.hides("pay_min") { (payMin, annualMin) = (nil, nil) }
    if redaction.hides("pay_max") { (payMax, annualMax) = (nil, nil) }
    if redaction.hides("pay_period") { payPeriod = nil }
    if redaction.hides("posted_on") { postedOn = nil }
    if redaction.hides("source_file") { renameFiles { fileNames[$0] ?? "another input" } }
    if redaction.hides("source_row") { hideRowsOfFlags() }
  }
}
