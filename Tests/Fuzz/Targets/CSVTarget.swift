@testable import CSVText

/// Bytes become the same records however they are cut; no byte is lost; what is written is read
/// back.
enum CSVTarget {
  static func check(_ input: [UInt8]) {
    checkStrictReading(input)
    let survey = unfailing("the survey") {
      try SurveyedSource(surveying: MemoryByteSource(input)).survey
    }
    let whole = SurveyedRecords(input, survey, batchSize: 1 << 20, chunkSize: .max)
    for (batchSize, chunkSize) in [(1, .max), (1, 1), (16, 7), (16, .max)] {
      let cut = SurveyedRecords(input, survey, batchSize: batchSize, chunkSize: chunkSize)
      expectEqual(cut, whole, "batches of \(batchSize), chunks of \(chunkSize)")
    }
    ByteLedger(input, survey).check(whole)
    checkWriting(whole.records.map(\.fields), survey.dialect)
    checkWriting(whole.records.map(\.fields), Dialect())
  }

  /// UTF-8 with commas, as settings are read, compared with a parser that looks ahead. Where some
  /// byte is no UTF-8, reading fails whatever the path, though not always at the same fault.
  private static func checkStrictReading(_ input: [UInt8]) {
    let isText = UTF8Check.firstInvalid(in: input.span) == nil
    let outcomes = ReadPath.all.map { $0.read(input) }
    guard isText else {
      for outcome in outcomes {
        guard case .failure = outcome else { finding("no UTF-8, and yet read: \(outcome)") }
      }
      return
    }
    // What begins as UTF-16 does is refused before it is parsed.
    if case .failure(.text(.utf16)) = outcomes[0] {
      for outcome in outcomes { expectEqual(outcome, outcomes[0], "UTF-16 is refused") }
      return
    }
    let expected = ReferenceParser.read(input)
    for (path, outcome) in zip(ReadPath.all, outcomes) {
      expectEqual(outcome, expected, "strict reading by \(path)")
    }
  }

  /// Fields that were written are read back as they were.
  private static func checkWriting(_ records: [[String]], _ dialect: Dialect) {
    var writer = CSVWriter(dialect: dialect)
    for record in records { writer.appendRecord(record) }
    for path in [ReadPath(chunkSize: 1 << 16, batchSize: 1 << 20), ReadPath.all[0]] {
      var reader = path.reader(writer.bytes, dialect: dialect)
      let again = unfailing("reading what was written") { try reader.remainingRecords() }
      expectEqual(
        again.map { $0.fields.map { Array($0.utf8) } }, records.map { $0.map { Array($0.utf8) } },
        "written with \(dialect) and read back")
    }
  }
}

/// What the reference parser makes of records whose quote is never closed; see its tests.
struct MarkedRecord: Equatable {
  var record: PlainRecord
  var openQuoteLine: Int?
}
