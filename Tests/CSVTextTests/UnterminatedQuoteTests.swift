import Testing

@testable import CSVText

/// A quote that is never closed costs the record in which it opens, and no other.
struct UnterminatedQuoteTests {
  static func reader(
    _ text: [UInt8], _ path: ReadPath, quoteLimit: Int = 1 << 24
  ) -> BatchReader {
    BatchReader(
      source: MemoryByteSource(text, chunkSize: path.chunkSize), dialect: Dialect(),
      batchSize: path.batchSize, windowSize: 64, recordLimit: 1 << 29, quoteLimit: quoteLimit,
      faults: .marked)
  }

  /// The records, those with an open quote by the line where it opened.
  static func read(
    _ text: String, _ path: ReadPath, quoteLimit: Int = 1 << 24
  ) throws -> [MarkedRecord] {
    var reader = reader(Array(text.utf8), path, quoteLimit: quoteLimit)
    var records: [MarkedRecord] = []
    while let batch = try reader.next() {
      let table = try RecordTable(parsing: batch)
      records += zip(table.plainRecords, table.records).map {
        MarkedRecord(record: $0, openQuoteLine: $1.unterminatedQuoteLine)
      }
    }
    return records
  }

  static let cases: [(text: String, records: [[String]], open: [Int])] = [
    ("a,b\n1,\"2\n3,4\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]], [2]),
    ("\"", [[""]], [1]),
    ("a\n\"b", [["a"], ["b"]], [2]),
    ("a\n\"b\r\n\r\nc\r\n", [["a"], ["b"], ["c"]], [2]),
    ("\"a\nb\",\"c,d\ne\n", [["a\nb", "c,d"], ["e"]], [2]),
    ("\"a\n\"b\n\"c\nd", [["a"], ["b"], ["c"], ["d"]], [1, 2, 3]),
    ("\"a\n\"b\",c\nd\n", [["a\n\"b", "c"], ["d"]], []),
    (
      "\"a \"\"x\"\" b\nc,\"d\"\"\n\n\"\"\"\",e\n",
      [["a \"x\" b"], ["c", "d\""], ["\"", "e"]], [1, 2]
    ),
    ("x,\"a\n\"\"\ny\n\"\",z\n", [["x", "a"], [""], ["y"], ["", "z"]], [1]),
  ]

  @Test(arguments: cases)
  func theRecordEndsWithItsLine(text: String, records: [[String]], open: [Int]) throws {
    for path in ReadPath.all {
      let read = try Self.read(text, path)
      #expect(read.map(\.record.fields) == records, "\(path)")
      #expect(read.compactMap(\.openQuoteLine) == open, "\(path)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyPathAgreesWithTheReference(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 1000)
    for _ in 0..<250 {
      let text = RandomInputTests.randomText(&random)
      let expected = ReferenceParser.readMarked(text)
      for path in ReadPath.all {
        let records = try Self.read(String(decoding: text, as: UTF8.self), path)
        guard records != expected else { continue }
        Issue.record(
          """
          \(String(decoding: text, as: UTF8.self).debugDescription) by \(path):
          \(records), expected \(expected)
          """)
      }
    }
  }

  @Test(arguments: [(batchSize: 1, limit: 100), (1 << 10, 100), (1 << 20, 300)])
  func aQuoteIsGivenUpAtTheLimit(batchSize: Int, limit: Int) throws {
    let lines = (1...200).map { "\($0),x" }.joined(separator: "\n")
    let text = "a,b\n1,\"2\n" + lines + "\n7,\"8\"\n\"9\n9\",10\n"
    let path = ReadPath(chunkSize: 7, batchSize: batchSize)
    let records = try Self.read(text, path, quoteLimit: limit)
    #expect(records.count == 204)
    #expect(records.map(\.record.row) == Array(1...204))
    #expect(records.filter { $0.openQuoteLine != nil }.map(\.record.raw) == ["1,\"2"])
    #expect(records.last?.record.fields == ["9\n9", "10"])
  }

  @Test func aLineLongerThanTheLimitIsOneRecord() throws {
    let text = "\"" + String(repeating: "x", count: 5_000) + "\ny\n"
    let records = try Self.read(text, ReadPath(chunkSize: 64, batchSize: 16), quoteLimit: 100)
    #expect(records.map(\.record.raw.count) == [5_001, 1])
    #expect(records.map(\.openQuoteLine) == [1, nil])
  }

  /// Were every quote looked for on its own, this would take hours.
  @Test(arguments: [1 << 24, 1 << 12])
  func lonelyQuotesWithoutNumberTakeLinearTime(limit: Int) throws {
    let text = Array(String(repeating: "a,\"b\n", count: 300_000).utf8)
    let path = ReadPath(chunkSize: 1 << 16, batchSize: 1 << 20)
    var reader = Self.reader(text, path, quoteLimit: limit)
    var count = 0
    while let batch = try reader.next() {
      let records = try RecordTable(parsing: batch).records
      count += records.count { $0.isQuoteUnterminated }
    }
    #expect(count == 300_000)
  }

  @Test func theHeaderMayNotHaveAnOpenQuote() {
    var reader = Self.reader(Array("\n\"a\nb\n".utf8), ReadPath.all[0])
    #expect(throws: ReadError.text(.unterminatedQuote(row: 2, line: 2))) {
      try reader.readHeader()
    }
  }
}

/// A record, and where a quote opened in it that is never closed.
struct MarkedRecord: Equatable {
  var record: PlainRecord
  var openQuoteLine: Int?
}
