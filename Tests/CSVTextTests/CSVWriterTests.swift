import CSVText
import Testing

/// What is written is quoted no more than needed and reads back as it was.
struct CSVWriterTests {
  static let fields: [(content: String, written: String)] = [
    ("a", "a"), ("", ""), ("a b", "a b"), ("é", "é"), ("'", "'"), ("-1;2", "-1;2"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), (" a", "\" a\""), ("a ", "\"a \""), (" ", "\" \""),
    ("\"\"a\"\"", "\"\"\"\"\"a\"\"\"\"\""), ("\u{FEFF}a", "\"\u{FEFF}a\""),
    (
      "long enough, so that words of eight bytes \"matter\"",
      "\"long enough, so that words of eight bytes \"\"matter\"\"\""
    ),
  ]

  @Test(arguments: fields)
  func quotesStandOnlyWhereNeeded(content: String, written: String) {
    let source = Array("<\(content)>".utf8)
    var writer = CSVWriter()
    writer.appendField(content)
    writer.appendField(ByteRange(1..<source.count - 1), of: source)
    writer.appendField("x")
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(written),\(written),x\n")
  }

  @Test(arguments: [(0, "0"), (42, "42"), (-7, "-7"), (Int.min, "-9223372036854775808")])
  func integersAreWrittenInDigits(integer: Int, written: String) {
    var writer = CSVWriter()
    writer.appendField(integer)
    writer.endRecord()
    #expect(writer.bytes == Array((written + "\n").utf8))
  }

  /// Digits and the like need no quotes, but where one of them parts the fields.
  @Test(arguments: [
    (",", "2024-05-01,-7\n"), (";", "2024-05-01;-7\n"), ("-", "\"2024-05-01\"-\"-7\"\n"),
  ])
  func plainFieldsNeedNoQuotes(_ delimiter: Character, _ text: String) throws {
    var writer = CSVWriter(dialect: Dialect(delimiter: try #require(delimiter.asciiValue)))
    for field in ["2024-05-01", "-7"] {
      writer.appendFields(most: RecordDraft.most(field.utf8.count)) { draft, text in
        draft.appendPlain(to: &text) { text in for byte in field.utf8 { text.append(byte) } }
      }
    }
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func aRecordOfOneEmptyFieldIsNoBlankLine() {
    var writer = CSVWriter()
    for record in [[""], ["", ""], [], ["a"], [""]] { writer.appendRecord(record) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\"\n,\n\na\n\"\"\n")
  }

  @Test func removeAllStartsOver() {
    var writer = CSVWriter(dialect: Dialect(delimiter: UInt8(ascii: ";")))
    writer.appendRecord(["a;b", "c,d"])
    writer.removeAll(keepingCapacity: true)
    #expect(writer.bytes.isEmpty)
    writer.appendRecord([""])
    writer.appendRecord(["a;b", "c,d"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\"\n\"a;b\";c,d\n")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func fieldsReadBackAsWritten(seed: UInt64) {
    let pieces = ["a", ",", "\"", "\n", "\r", " ", "é", "\u{FEFF}", "0123456789"]
    var random = SplitMix(state: seed)
    let records = (0..<200).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).reduce(into: "") { field, _ in
          field += pieces.randomElement(using: &random) ?? ""
        }
      }
    }
    var writer = CSVWriter()
    for record in records { writer.appendRecord(record) }
    let bytes = writer.bytes
    for path in ReadPath.all {
      let outcome = path.read(bytes)
      // Bytes are compared, since equal strings may differ in their bytes.
      #expect(
        outcome.fields?.map { $0.map { Array($0.utf8) } }
          == records.map { $0.map { Array($0.utf8) } })
    }
  }
}
