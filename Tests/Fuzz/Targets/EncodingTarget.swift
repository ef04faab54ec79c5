@testable import CSVText

/// Bytes in any encoding become UTF-8, and what the survey says of them is what is read.
enum EncodingTarget {
  static func check(_ input: [UInt8]) {
    check(input, SurveyOptions())
    for encoding in TextEncoding.allCases { check(input, SurveyOptions(encoding: encoding)) }
  }

  private static func check(_ input: [UInt8], _ options: SurveyOptions) {
    let source = MemoryByteSource(input, chunkSize: 5)
    let survey = unfailing("the survey") {
      try SurveyedSource(surveying: source, options: options).survey
    }
    checkText(input, survey)
    checkSamples(input, survey)
    checkPipe(input, survey, options)
  }

  private static func checkText(_ input: [UInt8], _ survey: TextSurvey) {
    let text = DecodingSource.text(of: input, form: survey.form)
    for chunkSize in [1, 2, 3, 1 << 16] {
      let source = DecodingSource(
        MemoryByteSource(input, chunkSize: chunkSize), form: survey.form)
      expectEqual(allBytes(of: source), text, "\(survey.encoding) in chunks of \(chunkSize)")
      expectEqual(source.removedZeros, survey.zeroCount, "zeros in \(survey.encoding)")
    }
    let isText = UTF8Check.firstInvalid(in: text.span) == nil
    expect(isText || survey.encoding == .utf8, "\(survey.encoding) is decoded to no UTF-8")
    expect(isText || survey.badByteCount > 0, "no bad bytes in \(survey.encoding)")
    // Bad bytes are counted before zeros are taken out, which may part a character.
    expect(
      !isText || survey.badByteCount == 0 || survey.zeroCount > 0,
      "bad bytes in \(survey.encoding)")
    expect(!text.contains(0), "a zero is left in \(survey.encoding)")
    expectEqual(survey.byteCount, input.count, "bytes seen")
  }

  /// The first records are those that the survey shows.
  private static func checkSamples(_ input: [UInt8], _ survey: TextSurvey) {
    let read = SurveyedRecords(input, survey, batchSize: 64, chunkSize: .max)
    let first = read.records.prefix(50)
    expectEqual(survey.samples.map(\.fields), first.map(\.fields), "\(survey.encoding): samples")
    expectEqual(survey.samples.map(\.row), first.map(\.row), "\(survey.encoding): rows")
    expectEqual(survey.samples.map(\.line), first.map(\.line), "\(survey.encoding): lines")
    let replaced = allBytesReplaced(input, survey)
    expectEqual(read.replacementCount, replaced, "\(survey.encoding): replaced characters")
  }

  /// A pipe, which cannot be read twice, gives the same records as a file.
  private static func checkPipe(
    _ input: [UInt8], _ survey: TextSurvey, _ options: SurveyOptions
  ) {
    let pipe = unfailing("the survey of a pipe") {
      try SurveyedSource(surveying: OneWaySource(input), options: options)
    }
    expectEqual(pipe.survey.form, survey.form, "a pipe is read as the file is")
    expectEqual(pipe.survey.dialect, survey.dialect, "a pipe has the file's delimiter")
    expectEqual(allBytes(of: pipe), input, "a pipe passes on its bytes")
  }

  private static func allBytesReplaced(_ input: [UInt8], _ survey: TextSurvey) -> Int {
    guard !survey.form.isPlain else { return 0 }
    let source = DecodingSource(MemoryByteSource(input), form: survey.form)
    _ = allBytes(of: source)
    return source.replacementCount
  }

  private static func allBytes(of source: some ByteSource) -> [UInt8] {
    unfailing("reading from memory") {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 12)
      while true {
        let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
      }
    }
  }
}

/// Bytes that can be read once.
private final class OneWaySource: ByteSource {
  private let source: MemoryByteSource

  init(_ bytes: [UInt8]) {
    source = MemoryByteSource(bytes, chunkSize: 3)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    try source.read(into: buffer)
  }
}
