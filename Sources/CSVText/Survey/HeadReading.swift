/// The first records of a text, as they are with one delimiter.
struct HeadReading {
  /// The most records that are looked at.
  static let recordLimit = 1_000
  /// The most records that are kept as samples.
  static let sampleLimit = 50

  let evidence: DelimiterEvidence
  let samples: [SampleRecord]
  let hasQuotedFields: Bool

  /// - Parameter head: The start of a text, which must be UTF-8 or nearly so.
  init(_ head: SurveyHead, delimiter: UInt8) {
    var counts: [Int] = []
    var samples: [SampleRecord] = []
    var hasQuotedFields = false
    head.forEachTable(Dialect(delimiter: delimiter)) { table, records in
      for record in records.prefix(Self.recordLimit - counts.count) {
        let quotes = QuoteUse(of: record, in: table)
        hasQuotedFields = hasQuotedFields || quotes.isUsed
        counts.append(quotes.isSound ? Int(record.fieldCount) : 0)
        if samples.count < Self.sampleLimit { samples.append(SampleRecord(record, in: table)) }
      }
      return counts.count < Self.recordLimit
    }
    evidence = DelimiterEvidence(delimiter: delimiter, records: counts)
    self.samples = samples
    self.hasQuotedFields = hasQuotedFields
  }
}

/// Whether a record has quoted fields, and they are written as they should be.
private struct QuoteUse {
  var isUsed = false
  var isSound = true

  init(of record: RecordHead, in table: RecordTable) {
    isSound = !record.isQuoteUnterminated
    let quote = UInt8(ascii: "\"")
    for field in table.fields(of: record) {
      if field.start > record.raw.end {
        // It stands unescaped behind the records.
        isUsed = true
      } else if field.start > record.raw.start, table.bytes[Int(field.start) - 1] == quote {
        isUsed = true
        // A quote that neither closes the field nor is doubled: the delimiter may be wrong.
        if table.bytes[field.range].contains(quote) { isSound = false }
      }
    }
  }
}
