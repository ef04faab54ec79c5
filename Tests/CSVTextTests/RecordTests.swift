import CSVText
import Testing

/// Inputs and the fields of their records, by every path.
struct RecordTests {
  static let cases: [(text: String, records: [[String]])] = [
    ("", []),
    ("\n", []),
    ("\r\n\n\r\n", []),
    ("a", [["a"]]),
    ("a\n", [["a"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\ne,f\r\n", [["a", "b"], ["c", "d"], ["e", "f"]]),
    ("a\n\n\r\nb\n", [["a"], ["b"]]),
    (",", [["", ""]]),
    (",\n,,\r\n", [["", ""], ["", "", ""]]),
    ("a,\r\n", [["a", ""]]),
    ("a\rb\n", [["a\rb"]]),
    ("a\r,b\r\r\n", [["a\r", "b\r"]]),
    ("\r", [["\r"]]),
    ("\r\r\n", [["\r"]]),
    ("\r,\n", [["\r", ""]]),
    ("a\r", [["a\r"]]),
    ("\r\"a\"\n", [["\r\"a\""]]),
    (" \n", [[" "]]),
    ("\"\"", [[""]]),
    ("\"\"\n\"\"\r\n", [[""], [""]]),
    ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a\nb\r\nc\",d\n", [["a\nb\r\nc", "d"]]),
    ("\"a\r\"\r\n", [["a\r"]]),
    ("\"a\"\"b\",\"\"\"\",\"\"\"c\"\"\"\n", [["a\"b", "\"", "\"c\""]]),
    ("a\"b\",c\"\"\n", [["a\"b\"", "c\"\""]]),
    (" \"a\",b\n", [[" \"a\"", "b"]]),
    ("\"5\" pipe\",x\n", [["5\" pipe", "x"]]),
    ("\"5\" and 6\"\" pipe\",x\n", [["5\" and 6\" pipe", "x"]]),
    ("\"a\"\rb\",c\n", [["a\"\rb", "c"]]),
    ("\"a\"\r\",c\n", [["a\"\r", "c"]]),
    ("\"a\"\r\"\",c\"\n", [["a\"\r\",c"]]),
    ("é,\"ü\u{1F600}\"\n日本,\n", [["é", "ü\u{1F600}"], ["日本", ""]]),
    ("\u{FEFF}a,b\n\u{FEFF}c\n", [["a", "b"], ["\u{FEFF}c"]]),
    ("\u{FEFF}\"a,b\"\n", [["a,b"]]),
    ("\u{FEFF}", []),
    ("\u{FEFF}\n", []),
    ("a\0b,\0\n", [["a\0b", "\0"]]),
  ]

  @Test(arguments: cases)
  func fieldsAreTheSameByEveryPath(text: String, records: [[String]]) {
    #expect(ReferenceParser.read(Array(text.utf8)).fields == records)
    for path in ReadPath.all {
      #expect(path.read(Array(text.utf8)).fields == records, "\(path)")
    }
  }

  @Test(arguments: [
    (Dialect(delimiter: UInt8(ascii: ";")), "a;\"b;c\";d,e\n", ["a", "b;c", "d,e"]),
    (Dialect(delimiter: UInt8(ascii: "\t")), "a\t\"b\tc\"\t\n", ["a", "b\tc", ""]),
    (
      Dialect(delimiter: UInt8(ascii: "|"), quote: UInt8(ascii: "'")), "a|'b|''c'|\"",
      [
        "a", "b|'c", "\"",
      ]
    ),
  ])
  func otherDialectsHaveTheSameRules(dialect: Dialect, text: String, fields: [String]) {
    for path in ReadPath.all {
      #expect(path.read(Array(text.utf8), dialect: dialect).fields == [fields], "\(path)")
    }
  }

  @Test func unescapedFieldsStandBehindTheUntouchedBatch() throws {
    let text = "x,\"a\"\"b\",y\n\"c\"\"\"\n"
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8)))
    #expect(table.bytes == Array((text + "a\"bc\"").utf8))
    #expect(table.plainRecords.map(\.raw) == ["x,\"a\"\"b\",y", "\"c\"\"\""])
    #expect(table.string(table.field(1, of: table.records[0])) == "a\"b")
    #expect(table.string(table.field(2, of: table.records[0])) == "y")
    #expect(table.string(table.field(0, of: table.records[1])) == "c\"")
  }

  @Test func anEmptyBatchMakesAnEmptyTable() throws {
    let table = try RecordTable(parsing: RecordBatch(bytes: []))
    #expect(table.bytes.isEmpty && table.fields.isEmpty && table.records.isEmpty)
  }

  @Test func rangesTellTheirLength() {
    #expect(ByteRange.empty.isEmpty && ByteRange.empty.count == 0)
    #expect(ByteRange(2..<5).count == 3)
    #expect(ByteRange(2..<5).range == 2..<5)
  }
}

extension Outcome {
  /// The fields of all records; nil after an error.
  var fields: [[String]]? {
    if case .records(let records) = self { records.map(\.fields) } else { nil }
  }
}
