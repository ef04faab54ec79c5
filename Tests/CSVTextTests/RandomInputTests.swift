import CSVText
import Testing

/// Inputs that nobody would think of, compared with the reference parser.
struct RandomInputTests {
  static let alphabet = ["a", ",", "\"", "\n", "\r", "\r\n", "é", "\"\"", ",\"", "\"\n"]

  static func randomText(_ random: inout SplitMix) -> [UInt8] {
    let length = Int.random(in: 0...30, using: &random)
    let pieces = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }
    return Array(pieces.joined().utf8)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyPathAgreesWithTheReference(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<250 {
      ReadPath.expectAgreement(on: Self.randomText(&random))
    }
  }

  @Test func shortInputsAreAllTried() {
    let alphabet = Array("a,\"\n\r".utf8)
    let path = ReadPath(chunkSize: 1, batchSize: 1)
    var texts: [[UInt8]] = [[]]
    for _ in 0..<5 {
      texts = texts.flatMap { text in alphabet.map { text + [$0] } }
      let wrong = texts.filter { path.read($0) != ReferenceParser.read($0) }
      #expect(wrong.map { String(decoding: $0, as: UTF8.self) } == [])
    }
  }

  @Test func batchesEndAtTheFirstRecordEndThatFillsThem() throws {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      let text = Self.randomText(&random)
      guard case .records(let records) = ReferenceParser.read(text) else { continue }
      var single = ReadPath(chunkSize: 3, batchSize: 1).reader(text)
      for (ordinal, record) in records.enumerated() {
        let batch = try #require(try single.next())
        #expect(batch.ordinal == ordinal)
        #expect(batch.firstRow == record.row)
        #expect(batch.firstLine == record.line)
        #expect(batch.bytes.starts(with: record.raw.utf8))
      }
      #expect(try single.next() == nil)
    }
  }
}
