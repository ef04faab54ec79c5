import CSVText
import Testing

/// Shapes that would show a step that isn't linear, or a bound that is too small.
struct LargeInputTests {
  @Test func aRecordMayHaveAHundredThousandColumns() throws {
    let text = String(repeating: "x,", count: 99_999) + "y\n"
    var reader = BatchReader(source: MemoryByteSource(text + text), batchSize: 1)
    #expect(try reader.readHeader()?.fields.count == 100_000)
    let batch = try #require(try reader.next())
    let table = try RecordTable(parsing: batch)
    #expect(table.records.map(\.fieldCount) == [100_000])
    #expect(table.string(table.field(99_999, of: table.records[0])) == "y")
  }

  @Test func aRecordMayHaveTenMegabytes() throws {
    let content = [UInt8](repeating: UInt8(ascii: "z"), count: 10_000_000)
    let doubled = [UInt8](repeating: UInt8(ascii: "\""), count: 2_000_000)
    let text = Array("a,\"".utf8) + content + doubled + Array("\"\nb\n".utf8)
    var reader = BatchReader(source: MemoryByteSource(text, chunkSize: 4096), batchSize: 16)
    let table = try RecordTable(parsing: try #require(try reader.next()))
    #expect(table.field(1, of: table.records[0]).count == 11_000_000)
    #expect(table.records[0].raw.count == text.count - 3)
    #expect(try reader.remainingRecords().map(\.fields) == [["b"]])
  }

  @Test func manyBlankLinesTakeNoBatch() throws {
    let text = String(repeating: "\r\n", count: 300_000) + "a\n" + String(repeating: "\n", count: 9)
    var reader = BatchReader(source: MemoryByteSource(text))
    let batch = try #require(try reader.next())
    #expect(batch.bytes.count < 20)
    #expect(batch.firstRow == 300_001)
    #expect(try reader.next() == nil)
  }
}
