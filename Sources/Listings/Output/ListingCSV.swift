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
    let most = Self.mostOfFigures + Self.mostOfTexts(listing)
    writer.appendFields(most: most) { draft, output in
      let text = batch.text.span
      draft.append(text.extracting(listing.id.range), to: &output)
      draft.append(text.extracting(listing.employer.range), to: &output)
      draft.append(text.extracting(listing.title.range), to: &output)
      draft.append(text.extracting(listing.location.range), to: &output)
      draft.append(text.extracting(listing.level.range), to: &output)
      draft.appendPlain(to: &output) { $0.append(listing.levelBasis.staticName) }
      draft.append(text.extracting(listing.payText.range), to: &output)
      appendFigures(of: listing, &draft, &output)
      draft.append(text.extracting(listing.sourceURL.range), to: &output)
    }
    writer.appendField { batch.appendFlags(of: listing, to: &$0) }
    writer.appendField(listing.sourceFile, of: batch.text)
    writer.appendField(listing.sourceRow)
    writer.appendField(listing.sourceLine)
  }

  /// Pay, openings and the day of posting.
  private func appendFigures(
    of listing: Listing, _ draft: inout RecordDraft, _ output: inout OutputSpan<UInt8>
  ) {
    draft.appendPlain(to: &output) { text in if let pay = listing.payMin { text.append(pay) } }
    draft.appendPlain(to: &output) { text in if let pay = listing.payMax { text.append(pay) } }
    draft.appendPlain(to: &output) { text in
      if let period = listing.payPeriod { text.append(period.staticName) }
    }
    draft.appendPlain(to: &output) { text in
      guard let letters = listing.currency?.letters else { return }
      text.append(letters.0)
      text.append(letters.1)
      text.append(letters.2)
    }
    draft.appendPlain(to: &output) { text in if let pay = listing.annualMin { text.append(pay) } }
    draft.appendPlain(to: &output) { text in if let pay = listing.annualMax { text.append(pay) } }
    draft.appendPlain(to: &output) { $0.append(listing.payShape.staticName) }
    draft.appendPlain(to: &output) { $0.append(listing.positions) }
    draft.appendPlain(to: &output) { text in if let date = listing.postedOn { text.append(date) } }
  }

  /// The most bytes that the fields take which are no texts of the batch: the level's basis and nine
  /// figures, of 24 at most.
  private static let mostOfFigures = 10 * RecordDraft.most(24)

  private static func mostOfTexts(_ listing: Listing) -> Int {
    RecordDraft.most(listing.id.count) + RecordDraft.most(listing.employer.count)
      + RecordDraft.most(listing.title.count) + RecordDraft.most(listing.location.count)
      + RecordDraft.most(listing.level.count) + RecordDraft.most(listing.payText.count)
      + RecordDraft.most(listing.sourceURL.count)
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
