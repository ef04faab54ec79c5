import CSVText
import Testing

/// Where records and headers stand in the input.
struct RowAndLineTests {
  typealias Place = [Int]

  static let cases: [(text: String, places: [Place])] = [
    ("a\nb\nc", [[1, 1], [2, 2], [3, 3]]),
    ("\n\r\na\n\nb\n", [[3, 3], [5, 5]]),
    ("a\n\"b\nc\"\nd\n", [[1, 1], [2, 2], [3, 4]]),
    ("\"a\n\n\n\",\"\r\n\"\r\n\n\nb", [[1, 1], [4, 8]]),
    ("a\rb\nc", [[1, 1], [2, 2]]),
    ("\"\"\n,\n\nx", [[1, 1], [2, 2], [4, 4]]),
  ]

  @Test(arguments: cases)
  func rowsCountBlankLinesAndLinesCountLineFeeds(text: String, places: [Place]) {
    for path in ReadPath.all {
      guard case .records(let records) = path.read(Array(text.utf8)) else {
        Issue.record("not read by \(path)")
        continue
      }
      #expect(records.map { [$0.row, $0.line] } == places, "\(path)")
    }
  }

  static let headers: [(text: String, header: Header?, rest: [PlainRecord])] = [
    ("", nil, []),
    ("\n\r\n", nil, []),
    ("a,b", Header(fields: ["a", "b"], row: 1, line: 1), []),
    ("\u{FEFF}a,b\n\n", Header(fields: ["a", "b"], row: 1, line: 1), []),
    (
      "\n\n\"x\ny\",\"\"\"z\"\"\",\n1\n", Header(fields: ["x\ny", "\"z\"", ""], row: 3, line: 3),
      [PlainRecord(fields: ["1"], row: 4, line: 5, raw: "1")]
    ),
    (
      "a\n\n1\n2", Header(fields: ["a"], row: 1, line: 1),
      [
        PlainRecord(fields: ["1"], row: 3, line: 3, raw: "1"),
        PlainRecord(fields: ["2"], row: 4, line: 4, raw: "2"),
      ]
    ),
  ]

  @Test(arguments: headers)
  func theHeaderIsTakenOutOfTheBatches(
    text: String, header: Header?, rest: [PlainRecord]
  ) throws {
    for path in ReadPath.all {
      var reader = path.reader(Array(text.utf8))
      #expect(try reader.readHeader() == header, "\(path)")
      #expect(try reader.remainingRecords() == rest, "\(path)")
    }
  }

  @Test func theFirstBatchAfterTheHeaderHasOrdinalZero() throws {
    var reader = ReadPath(chunkSize: 4, batchSize: 1).reader(Array("a\nb\nc\n".utf8))
    _ = try reader.readHeader()
    #expect(try reader.next()?.ordinal == 0)
    #expect(try reader.next()?.ordinal == 1)
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }
}
