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
    writer.appendField(listing.id, of: batch.text)
    writer.appendField(listing.employer, of: batch.text)
    writer.appendField(listing.title, of: batch.text)
    writer.appendField(listing.location, of: batch.text)
    writer.appendField(listing.level, of: batch.text)
    writer.appendPlainField { $0.append(contentsOf: listing.levelBasis.name.utf8) }
    writer.appendField(listing.payText, of: batch.text)
    writer.appendPlainField { text in if let pay = listing.payMin { text.append(pay) } }
    writer.appendPlainField { text in if let pay = listing.payMax { text.append(pay) } }
    writer.appendPlainField { text in
      if let period = listing.payPeriod { text.append(contentsOf: period.name.utf8) }
    }
    writer.appendPlainField { text in
      guard let letters = listing.currency?.letters else { return }
      text.append(letters.0)
      text.append(letters.1)
      text.append(letters.2)
    }
    writer.appendPlainField { text in if let pay = listing.annualMin { text.append(pay) } }
    writer.appendPlainField { text in if let pay = listing.annualMax { text.append(pay) } }
    writer.appendPlainField { $0.append(contentsOf: listing.payShape.name.utf8) }
    writer.appendPlainField { $0.append(listing.positions) }
    writer.appendPlainField { text in if let date = listing.postedOn { text.append(date) } }
    writer.appendField(listing.sourceURL, of: batch.text)
    writer.appendField { batch.appendFlags(of: listing, to: &$0) }
    writer.appendField(listing.sourceFile, of: batch.text)
    writer.appendField(listing.sourceRow)
    writer.appendField(listing.sourceLine)
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
