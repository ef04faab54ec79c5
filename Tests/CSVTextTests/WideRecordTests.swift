import CSVText
import Testing

/// Records of more fields than are kept: counted, and held in no more memory than others.
struct WideRecordTests {
  private static let limit = RecordTable.fieldLimit
  private static let separators = String(repeating: ",", count: limit)

  /// A record with one field more than are kept, of the ends that it may have.
  @Test(arguments: ["z", "z\r", "\"z\"\r", "\"z\"\"\"\r", ""])
  func fieldsBeyondTheLimitAreCounted(last: String) throws {
    let row = "\"x\"\"\",\(Self.separators.dropLast())\(last)"
    let text = "a,b\n\(row)\nc,\"d\"\"\"\r\n"
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8)))
    #expect(table.records.map(\.fieldCount) == [2, Int32(Self.limit + 1), 2])
    #expect(table.fields.count == Self.limit + 4)
    let wide = table.records[1]
    #expect(table.fields(of: wide).count == Self.limit)
    #expect(table.string(table.field(0, of: wide)) == "x\"")
    #expect(table.field(Self.limit - 1, of: wide).isEmpty)
    #expect(wide.raw.count == row.utf8.count - (row.utf8.last == 13 ? 1 : 0))
    #expect(table.fields(of: table.records[2]).map(table.string) == ["c", "d\""])
  }

  /// As many as are kept are all there, the last one without its line end.
  @Test func fieldsUpToTheLimitAreKept() throws {
    let text = "\(Self.separators.dropLast())z\r\n"
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8)))
    #expect(table.records.map(\.fieldCount) == [Int32(Self.limit)])
    #expect(table.string(table.field(Self.limit - 1, of: table.records[0])) == "z")
  }

  @Test func aHeaderBeyondTheLimitIsNone() throws {
    let source = MemoryByteSource("\n\(Self.separators)\na\n", chunkSize: 1 << 16)
    var reader = BatchReader(source: source)
    let error = CSVError.tooManyColumns(row: 2, line: 2, count: Self.limit + 1)
    #expect(throws: ReadError.text(error)) { try reader.readHeader() }
  }
}
