public import CSVText

/// Writes listings as a clean listings file: UTF-8, comma, line feeds, header first.
public struct ListingCSV {
  /// Column names: the schema's, then those that normalized inputs brought along.
  public let header: [String]
  private let extraCount: Int

  /// `extraFields` are the columns behind the schema's, see ``ListingReader/extraFields``.
  public init(extraFields: [String]) {
    header = ListingSchema.fields + extraFields
    extraCount = extraFields.count
  }

  public func appendHeader(to writer: inout CSVWriter) {
    writer.appendRecord(header)
  }

  /// Adds a batch's listings.
  public func append(_ batch: ListingBatch, to writer: inout CSVWriter) {
    for listing in batch.listings {
      if let record = listing.record, let table = batch.passedThrough {
        appendUnchanged(table, table.records[Int(record)], &writer)
      } else {
        append(listing, batch, &writer)
      }
      for index in 0..<extraCount {
        writer.appendField(batch.extra(index, of: listing), of: batch.text)
      }
      writer.endRecord()
    }
  }

  /// The schema's fields of a row that was normalized before are written as they stood.
  private func appendUnchanged(
    _ table: RecordTable, _ record: RecordHead, _ writer: inout CSVWriter
  ) {
    for index in 0..<ListingSchema.fields.count {
      writer.appendField(table.field(index, of: record), of: table.bytes)
    }
  }

  private func append(_ listing: Listing, _ batch: ListingBatch, _ writer: inout CSVWriter) {
    let mostOfFlags = batch.mostOfFlags(listing)
    writer.appendFields(most: Self.most(listing) + mostOfFlags) { draft, output in
      let text = batch.text.span
      draft.append(text.extracting(listing.id.range), to: &output)
      draft.append(text.extracting(listing.employer.range), to: &output)
      draft.append(text.extracting(listing.title.range), to: &output)
      draft.append(text.extracting(listing.location.range), to: &output)
      draft.append(text.extracting(listing.level.range), to: &output)
      draft.appendPlain(to: &output) { $0.append(listing.levelBasis.shortName) }
      draft.append(text.extracting(listing.payText.range), to: &output)
      appendFigures(of: listing, &draft, &output)
      draft.append(text.extracting(listing.sourceURL.range), to: &output)
      guard !listing.namesFile else { return }
      draft.appendPlain(to: &output) { batch.appendFlags(of: listing, to: &$0) }
      appendPlace(of: listing, text, &draft, &output)
    }
    guard listing.namesFile else { return }
    // A file's name may need quotes.
    writer.appendField { content in
      content.append(room: mostOfFlags) { batch.appendFlags(of: listing, to: &$0) }
    }
    writer.appendFields(most: Self.mostOfFigures + RecordDraft.most(listing.sourceFile.count)) {
      appendPlace(of: listing, batch.text.span, &$0, &$1)
    }
  }

  /// Where the row stood.
  private func appendPlace(
    of listing: Listing, _ text: Span<UInt8>, _ draft: inout RecordDraft,
    _ output: inout BytePen
  ) {
    draft.append(text.extracting(listing.sourceFile.range), to: &output)
    draft.appendPlain(to: &output) { $0.append(digits: UInt64(listing.sourceRow.magnitude)) }
    draft.appendPlain(to: &output) { $0.append(digits: UInt64(listing.sourceLine.magnitude)) }
  }

  /// Pay, openings and the day of posting.
  private func appendFigures(
    of listing: Listing, _ draft: inout RecordDraft, _ output: inout BytePen
  ) {
    draft.appendPlain(to: &output) { text in if let pay = listing.payMin { text.append(pay) } }
    draft.appendPlain(to: &output) { text in if let pay = listing.payMax { text.append(pay) } }
    draft.appendPlain(to: &output) { text in
      if let period = listing.payPeriod { text.append(period.shortName) }
    }
    draft.appendPlain(to: &output) { text in
      guard let letters = listing.currency?.letters else { return }
      text.append(letters.0)
      text.append(letters.1)
      text.append(letters.2)
    }
    draft.appendPlain(to: &output) { text in if let pay = listing.annualMin { text.append(pay) } }
    draft.appendPlain(to: &output) { text in if let pay = listing.annualMax { text.append(pay) } }
    draft.appendPlain(to: &output) { $0.append(listing.payShape.shortName) }
    draft.appendPlain(to: &output) { $0.append(listing.positions) }
    draft.appendPlain(to: &output) { text in if let date = listing.postedOn { text.append(date) } }
  }

  /// The most bytes that the fields take which are no texts of the batch: the level's basis, nine
  /// figures and two places, of 24 at most.
  private static let mostOfFigures = 12 * RecordDraft.most(24)

  private static func most(_ listing: Listing) -> Int {
    let texts =
      listing.id.count &+ listing.employer.count &+ listing.title.count &+ listing.location.count
      &+ listing.level.count &+ listing.payText.count &+ listing.sourceURL.count
      &+ listing.sourceFile.count
    // Eight fields, of which each byte may be doubled.
    return mostOfFigures &+ 2 &* texts &+ 8 &* RecordDraft.most(0)
  }
}

/// Writes refused rows as a table of their own.
public enum RefusalCSV {
  public static func appendHeader(to writer: inout CSVWriter) {
    writer.appendRecord(ListingSchema.refusalFields)
  }

  public static func append(_ refusals: [Refusal], to writer: inout CSVWriter) {
    for refusal in refusals {
      writer.appendField(refusal.sourceFile)
      writer.appendField(refusal.sourceRow)
      writer.appendField(refusal.sourceLine)
      writer.appendField(refusal.column)
      writer.appendField(refusal.reason.rawValue)
      writer.appendField(refusal.message)
      writer.appendField(refusal.record)
      writer.endRecord()
    }
  }
}
