import Testing

@testable import CSVText

/// Bytes of any kind are read as something, the same from a file and from a pipe.
struct RandomBytesTests {
  static let pieces: [[UInt8]] = [
    [0x61], [0x2C], [0x22], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0xE9], [0x80], [0xFF, 0xFE],
    [0xEF, 0xBB, 0xBF], [0xC3, 0xA9], [0x3B], [0xD8, 0x3D], [0xA4, 0x31], Array("sep=;\n".utf8),
  ]

  @Test(arguments: 0..<10 as Range<UInt64>)
  func anythingIsRead(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 77)
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
      let file = try SurveyedSource(surveying: MemoryByteSource(bytes, chunkSize: 3))
      var reader = BatchReader(source: file, survey: file.survey, batchSize: 1)
      let records = try reader.remainingRecords()
      let pipe = try SurveyedSource(surveying: PipeSource(MemoryByteSource(bytes)))
      reader = BatchReader(source: pipe, survey: pipe.survey)
      #expect(try reader.remainingRecords() == records, "\(bytes)")
      #expect(file.survey.samples.map(\.fields) == records.prefix(50).map(\.fields), "\(bytes)")
      #expect(file.survey.samples.map(\.row) == records.prefix(50).map(\.row), "\(bytes)")
    }
  }
}
