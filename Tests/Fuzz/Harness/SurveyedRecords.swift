@testable import CSVText

/// All records of an input, read by what a survey found.
struct SurveyedRecords: Equatable {
  struct Record: Equatable {
    var fields: [String]
    /// The record's text as it stood; decoded anew where it was misencoded.
    var raw: [UInt8]
    var row: Int
    var line: Int
    var openQuoteLine: Int?
    var isMisencoded: Bool
  }

  var records: [Record] = []
  var replacementCount = 0

  init(_ input: [UInt8], _ survey: TextSurvey, batchSize: Int, chunkSize: Int) {
    let source = MemoryByteSource(input, chunkSize: chunkSize)
    var reader = BatchReader(source: source, survey: survey, batchSize: batchSize)
    unfailing("reading what was surveyed") {
      while let batch = try reader.next() {
        let table = try RecordTable(parsing: batch, dialect: survey.dialect)
        expect(!table.records.isEmpty, "a batch without a record")
        records += table.records.map { Record($0, in: table) }
      }
    }
    replacementCount = reader.replacementCount
  }
}

extension SurveyedRecords.Record {
  init(_ record: RecordHead, in table: RecordTable) {
    expect(record.fieldCount > 0, "a record without a field")
    self.init(
      fields: table.fields(of: record).map(table.string), raw: Array(table.bytes[record.raw.range]),
      row: record.row, line: record.line, openQuoteLine: record.unterminatedQuoteLine,
      isMisencoded: record.isMisencoded)
    expect(UTF8Check.firstInvalid(in: raw.span) == nil, "a record that is no UTF-8")
  }
}
