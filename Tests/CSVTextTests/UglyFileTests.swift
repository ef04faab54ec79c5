import Testing

@testable import CSVText

/// Whatever the encoding, the delimiter, the line ends and the quotes: the records come back.
struct UglyFileTests {
  /// The records that a surveyed source has, with line breaks in fields as line feeds.
  static func records(_ source: any ByteSource, batchSize: Int) throws -> [[String]] {
    let surveyed = try SurveyedSource(surveying: source)
    var reader = BatchReader(source: surveyed, survey: surveyed.survey, batchSize: batchSize)
    return try reader.remainingRecords().map { record in
      record.fields.map { $0.replacing("\r\n", with: "\n") }
    }
  }

  /// Every file with one of the chunk sizes: their number has no divisor in common with the numbers
  /// of encodings, delimiters and so on, so that each meets each.
  static let filesInChunks = UglyFile.all.enumerated().map { index, file in
    (file, chunkSize: [1, 2, 3, 7, 1 << 16][index % 5])
  }

  @Test(arguments: filesInChunks)
  func theRecordsComeBack(file: UglyFile, chunkSize: Int) throws {
    let source = MemoryByteSource(file.bytes, chunkSize: chunkSize)
    #expect(try Self.records(source, batchSize: 1 << 20) == file.records)
    _ = source.rewind()
    #expect(try Self.records(PipeSource(source), batchSize: 100) == file.records)
  }

  @Test(arguments: UglyFile.all.filter { $0.ragged == .none && !$0.quotesAll })
  func theSurveyNamesWhatItFound(file: UglyFile) throws {
    let survey = try SurveyedSource(surveying: MemoryByteSource(file.bytes)).survey
    #expect(survey.encoding == file.encoding)
    #expect(survey.dialect.delimiter == file.delimiter.asciiValue)
    #expect(survey.delimiterBasis == .consistency)
    #expect(survey.delimiters.first?.fieldCount == 5)
    #expect(survey.delimiters.first?.share == 1)
    let hasBareReturns = file.lineEnds == .bareReturns || file.lineEnds == .mixed
    #expect(survey.form.bareReturnsEndLines == hasBareReturns)
    #expect(survey.hasQuotedFields)
    #expect(survey.isWhole && survey.byteCount == file.bytes.count)
    #expect(survey.samples.map { $0.fields.count } == Array(repeating: 5, count: 41))
    #expect(survey.samples.map(\.row) == Array(1...41))
  }
}

/// A source that can't go back, as a pipe.
final class PipeSource: ByteSource {
  private let source: any ByteSource
  /// What was read, to compare with what should have been.
  private(set) var seen: [UInt8] = []

  init(_ source: any ByteSource) {
    self.source = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try source.read(into: buffer)
    seen += buffer[..<count]
    return count
  }
}
