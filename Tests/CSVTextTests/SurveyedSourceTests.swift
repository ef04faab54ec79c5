import Foundation
import Testing

@testable import CSVText

/// A surveyed source delivers every byte once, and what a survey could not see is marked.
struct SurveyedSourceTests {
  /// A survey of so few bytes that what comes later may contradict it.
  static func shortSighted(_ bytes: [UInt8], seeing count: Int = 64) throws -> SurveyedSource {
    var options = SurveyOptions()
    options.stretch = count
    return try SurveyedSource(
      surveying: PipeSource(MemoryByteSource(bytes, chunkSize: 32)), options: options)
  }

  static let start = String(repeating: "ab,cd\n", count: 20)

  @Test func everyByteIsDeliveredOnce() throws {
    let bytes = Array("\u{FEFF}sep=;\n".utf8) + [0xE9, 0x00, 0xFF] + Array(Self.start.utf8)
    let file = try SurveyedSource(surveying: MemoryByteSource(bytes, chunkSize: 7))
    #expect(try file.allBytes() == bytes)
    #expect(try Self.shortSighted(bytes).allBytes() == bytes)
    #expect(try SurveyedSource(surveying: PipeSource(MemoryByteSource(bytes))).allBytes() == bytes)
  }

  /// As `PipeSource` keeps what passes, so does one that computes a digest.
  @Test func aDigestSeesEveryByteOnceOnEitherSide() throws {
    let bytes = TextEncoding.utf16LE.bytes(of: "\u{FEFF}" + Self.start)
    let inner = PipeSource(MemoryByteSource(bytes))
    let around = try SurveyedSource(surveying: inner)
    var reader = BatchReader(source: around, survey: around.survey)
    #expect(try reader.remainingRecords().count == 20)
    #expect(inner.seen == bytes)

    let surveyed = try SurveyedSource(surveying: MemoryByteSource(bytes))
    let outer = PipeSource(surveyed)
    reader = BatchReader(source: outer, survey: surveyed.survey)
    #expect(try reader.remainingRecords().count == 20)
    #expect(outer.seen == bytes)
  }

  @Test func aFileIsSeenWholeAndReadAgain() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: path) }
    let bytes = Array(SurveyTests.filler.utf8) + [0x96, 0x0A]
    try Data(bytes).write(to: path)
    let source = try SurveyedSource(surveying: FileByteSource(path: path.path))
    #expect(source.survey.encoding == .windows1252 && source.survey.isWhole)
    var reader = BatchReader(source: source, survey: source.survey)
    #expect(try reader.remainingRecords().last?.fields == ["–"])
  }

  /// A stretch ends where the bytes do, or at its limit: then nothing tells whether more come.
  @Test(arguments: [63, 64, 65, 200], [1, 32, 1_000])
  func aStretchIsReadToItsLimit(_ count: Int, _ chunkSize: Int) throws {
    let bytes = Array((Self.start + Self.start).utf8.prefix(count))
    var options = SurveyOptions()
    options.stretch = 64
    let source = try SurveyedSource(
      surveying: PipeSource(MemoryByteSource(bytes, chunkSize: chunkSize)), options: options)
    #expect(source.survey.isWhole == (count < 64))
    #expect(source.survey.byteCount == min(count, 64))
    #expect(try source.allBytes() == bytes)
  }

  /// More than is read at a time.
  @Test func aLongStretchOfAPipeIsWhole() throws {
    let bytes = Array(String(repeating: "ab,cd\n", count: 1_500_000).utf8)
    let source = try SurveyedSource(surveying: PipeSource(MemoryByteSource(bytes)))
    #expect(source.survey.isWhole && source.survey.byteCount == bytes.count)
    #expect(try source.allBytes() == bytes)
  }

  @Test func aPipeIsSeenInPart() throws {
    let survey = try Self.shortSighted(Array(Self.start.utf8)).survey
    #expect(!survey.isWhole && survey.byteCount == 64 && survey.encodingBasis == .ascii)
    // The last record is cut off.
    #expect(survey.samples.count == 10)
    let cut = Array(String(repeating: "x", count: 63).utf8) + Array("é".utf8)
    #expect(try Self.shortSighted(cut).survey.encoding == .utf8)
  }

  @Test func onlyPartlySeenLatin1MayTurnOutToBeWindows1252() throws {
    let source = try Self.shortSighted([0xE9] + Array(Self.start.utf8) + [0x80])
    #expect(source.survey.encoding == .windows1252)
    #expect(source.survey.encodingBasis == .latin1Characters)
  }

  @Test(arguments: [1, 30, 1 << 20])
  func aLateContradictionIsMarkedByRecord(batchSize: Int) throws {
    let late: [UInt8] = Array("é,1\n".utf8) + [0xE9, 0x2C, 0x22, 0x22, 0x22, 0x96, 0x22, 0x0A]
    let source = try Self.shortSighted(Array(Self.start.utf8) + late + Array("ü,\"2\n".utf8))
    var reader = BatchReader(source: source, survey: source.survey, batchSize: batchSize)
    var records: [(PlainRecord, RecordHead)] = []
    while let batch = try reader.next() {
      let table = try RecordTable(parsing: batch, dialect: reader.dialect)
      #expect(UTF8Check.firstInvalid(in: table.bytes.span) == nil)
      records += zip(table.plainRecords, table.records)
    }
    let last = records.suffix(3)
    #expect(records.count == 23)
    #expect(last.map(\.0.fields) == [["é", "1"], ["é", "\"–"], ["ü", "2"]])
    #expect(last.map(\.0.raw) == ["é,1", "é,\"\"\"–\"", "ü,\"2"])
    #expect(last.map(\.0.row) == [21, 22, 23])
    #expect(last.map(\.1.isMisencoded) == [false, true, false])
    #expect(last.map(\.1.unterminatedQuoteLine) == [nil, nil, 23])
    #expect(records.count { $0.1.isMisencoded || $0.1.isQuoteUnterminated } == 2)
  }

  @Test func whatStandsForNothingIsCounted() throws {
    let bytes: [UInt8] = [0xE9, 0x2C, 0x81, 0x80, 0x9D, 0x0A]
    let source = try SurveyedSource(surveying: MemoryByteSource(bytes))
    var reader = BatchReader(source: source, survey: source.survey)
    #expect(try reader.remainingRecords().map(\.fields) == [["é", "\u{FFFD}€\u{FFFD}"]])
    #expect(reader.replacementCount == 2)
  }

  @Test(arguments: [(1, 2), (2, 2), (3, 5), (5, 5), (6, 6)])
  func theHeaderMayStandBelowRemarks(row: Int, found: Int) throws {
    let text = "\nReport, draft\n\n\na,b\n1,2\n"
    for chunkSize in [1, 7, 1 << 16] {
      let source = MemoryByteSource(text, chunkSize: chunkSize)
      var reader = BatchReader(source: source)
      #expect(try reader.readHeader(row: row)?.row == found)
      #expect(try reader.remainingRecords().map(\.row) == [5, 6].filter { $0 > found })
      #expect(try reader.readHeader(row: 1) == nil)
    }
  }

  @Test func thereMayBeNoHeaderSoFarDown() throws {
    var reader = BatchReader(source: MemoryByteSource("a\nb\n"))
    #expect(try reader.readHeader(row: 3) == nil)
    #expect(try reader.next() == nil)
  }
}
