import CSVText
import Testing

/// Inputs that are no CSV text.
struct ErrorTests {
  static let cases: [(bytes: [UInt8], error: CSVError)] = [
    (Array("a\n\nb,\"c\nd\n".utf8), .unterminatedQuote(row: 3, line: 3)),
    (Array("\"a\nb\",\"c\n".utf8), .unterminatedQuote(row: 1, line: 2)),
    (Array("\"".utf8), .unterminatedQuote(row: 1, line: 1)),
    (Array("\"a\"\"".utf8), .unterminatedQuote(row: 1, line: 1)),
    (Array("\"a\"\r".utf8), .unterminatedQuote(row: 1, line: 1)),
    (
      Array("a\n\nb,\"x\n".utf8) + [0xE9] + Array("\"\n".utf8),
      .invalidUTF8(row: 3, line: 4, byte: 0xE9)
    ),
    ([0xC3], .invalidUTF8(row: 1, line: 1, byte: 0xC3)),
    (Array("a,b\n".utf8) + [0xC3, 0x0A], .invalidUTF8(row: 2, line: 2, byte: 0xC3)),
    ([0xEF, 0xBB, 0x0A], .invalidUTF8(row: 1, line: 1, byte: 0xEF)),
    ([0xFF, 0xFE, 0x61, 0x00], .utf16),
    ([0xFE, 0xFF, 0x00, 0x61], .utf16),
    ([0x61, 0x00, 0x62, 0x00, 0x0A], .utf16),
    ([0x00, 0x61, 0x00, 0x62], .utf16),
  ]

  @Test(arguments: cases)
  func errorsAreTheSameByEveryPath(bytes: [UInt8], error: CSVError) {
    for path in ReadPath.all {
      #expect(path.read(bytes) == .failure(.text(error)), "\(path)")
    }
  }

  @Test func aFailedReaderKeepsFailing() {
    var reader = ReadPath(chunkSize: 3, batchSize: 1).reader(Array("a\n\"b".utf8))
    #expect(throws: Never.self) { try reader.next() }
    for _ in 0..<2 {
      #expect(throws: ReadError.text(.unterminatedQuote(row: 2, line: 2))) { try reader.next() }
    }
  }

  @Test(arguments: [1, 16, 1 << 20])
  func aRecordMayBeTooLong(batchSize: Int) {
    let text = "a\n\n\"" + String(repeating: "b", count: 200) + "\"\n"
    var reader = BatchReader(
      source: MemoryByteSource(text, chunkSize: 10), dialect: Dialect(), batchSize: batchSize,
      windowSize: 16, recordLimit: 100)
    #expect(throws: ReadError.text(.recordTooLong(row: 3, line: 3, limit: 100))) {
      while try reader.next() != nil {}
    }
  }

  @Test func aBatchThatNoReaderCutMayBeUnterminated() {
    let batch = RecordBatch(bytes: Array("a\n\"b".utf8), firstRow: 10, firstLine: 20)
    #expect(throws: CSVError.unterminatedQuote(row: 11, line: 21)) {
      try RecordTable(parsing: batch)
    }
  }

  @Test func theHeaderMayBeInvalid() {
    var reader = ReadPath(chunkSize: 9, batchSize: 9).reader([0x0A, 0x61, 0xE9, 0x0A])
    #expect(throws: ReadError.text(.invalidUTF8(row: 2, line: 2, byte: 0xE9))) {
      try reader.readHeader()
    }
  }

  static let messages: [(error: CSVError, row: Int?, message: String)] = [
    (.invalidUTF8(row: 2, line: 3, byte: 0xE9), 2, "not UTF-8 text: byte 0xE9 on line 3"),
    (.unterminatedQuote(row: 2, line: 5), 2, "the quote that opens on line 5 is never closed"),
    (.utf16, nil, "the text is UTF-16, not UTF-8"),
    (
      .recordTooLong(row: 4, line: 9, limit: 100), 4,
      "the record that starts on line 9 is longer than 100 bytes; is a closing quote missing?"
    ),
    (
      .tooManyColumns(row: 1, line: 2, count: 1_048_577), 1,
      "the header on line 2 has 1048577 fields, more than the 1048576 that can be read; "
        + "is it the header of a table?"
    ),
  ]

  @Test(arguments: messages)
  func messagesNameTheLine(error: CSVError, row: Int?, message: String) {
    #expect(error.row == row)
    #expect(error.message == message)
  }
}
