import Testing

@testable import CSVText

/// Rows that are read 64 bytes at a time are read as they are byte by byte.
struct BlockTests {
  /// What a field may be, most of it sound.
  private static let fields = [
    "", "a", "plain text", "\"quoted\"", "\"a, b\"", "\"line\nbreak\"", "\"two\r\nlines\"",
    "\"say \"\"hi\"\"\"", "\"\"", "\"\"\"\"", "\"\"\"\"\"\"", "é", "x\ry", "12345678901234567890",
    "a field that is longer than any block of bytes that is looked at together, by some letters",
  ]
  /// And what nobody should write.
  private static let odd = [
    "5\" pipe", "\"open", "\"closed\" and on", "\"a\"\"", "a\"\"b", "\"\"x", " \"a\"", "\"a\" ",
    "\"\r", "\r\r",
  ]

  private static func text(oddity: Int, _ random: inout SplitMix) -> [UInt8] {
    let ends = Bool.random(using: &random) ? ["\n", "\n", "\n\n"] : ["\r\n", "\r\n", "\n"]
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      for column in 0..<Int.random(in: 1...5, using: &random) {
        if column > 0 { text += "," }
        let kinds = Int.random(in: 0..<oddity, using: &random) == 0 ? odd : fields
        text += kinds.randomElement(using: &random) ?? ""
      }
      text += ends.randomElement(using: &random) ?? "\n"
    }
    if Bool.random(using: &random) { text += "the last" }
    return Array(text.utf8)
  }

  @Test(arguments: [3, 12, 60, 1000])
  func everyPathAgreesWithTheReference(oddity: Int) {
    var random = SplitMix(state: UInt64(oddity))
    for _ in 0..<600 {
      ReadPath.expectAgreement(on: Self.text(oddity: oddity, &random))
    }
  }

  /// A quote, a pair of them and a line end at every place of two blocks.
  @Test func everyPlaceInABlockIsLikeAnyOther() {
    for text in ["\"", "\"\"", "\"a\",", "\"a\"\n", "\"a\"\r\n", "\"\"\"\",", "\n", "\r\n", "\n\n"]
    {
      for before in 0...130 {
        for filler in ["x", ","] {
          let bytes = Array((String(repeating: filler, count: before) + text + "y,z\nlast").utf8)
          ReadPath.expectAgreement(on: bytes)
        }
      }
    }
  }

  /// The row of a record of 70,000 blank fields and those behind it.
  @Test func rowsAreCountedOverManyBlocks() throws {
    let wide = String(repeating: ",", count: 70_000) + "\n"
    let rows = String(repeating: "a,\"b\nc\"\n", count: 5000)
    let path = ReadPath(chunkSize: 1 << 17, batchSize: 1 << 20, windowSize: 1 << 17)
    var reader = path.reader(
      Array((rows + wide + rows + "\n" + rows).utf8))
    let table = try RecordTable(parsing: try #require(try reader.next()))
    #expect(table.records.count == 15_001)
    #expect(table.records[5000].fieldCount == 70_001)
    #expect(table.records[10_000].row == 10_001)
    #expect(table.records[10_000].line == 20_000)
    #expect(table.records[10_001].row == 10_003)
    #expect(table.records[15_000].line == 30_001)
  }
}
