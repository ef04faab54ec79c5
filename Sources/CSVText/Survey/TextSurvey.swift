/// What a look at the bytes of an input tells of how to read it.
public struct TextSurvey: Sendable {
  /// How the characters are written.
  public var encoding: TextEncoding { form.encoding }
  /// Why it is taken to be so.
  public let encodingBasis: EncodingBasis
  /// What has to be done to the bytes so that they can be parsed.
  public let form: TextForm
  /// Whether the input was seen to its end; else only its first 16 MiB.
  public let isWhole: Bool
  /// How many bytes were seen.
  public let byteCount: Int
  /// Bytes that are no UTF-8, where the encoding is, counted with U+0000 in their places; their
  /// records will be marked.
  public let badByteCount: Int
  /// U+0000 in the text, which is left out when reading.
  public let zeroCount: Int
  /// The line ends in the text.
  public let lineEnds: LineEndCounts

  /// The delimiter to read with, and the double quote.
  public let dialect: Dialect
  /// Why it is taken to be so.
  public let delimiterBasis: DelimiterBasis
  /// What speaks for each of comma, semicolon, tab and vertical bar, and for the one that was
  /// requested or named; the best first.
  public let delimiters: [DelimiterEvidence]
  /// Whether the first line names the delimiter (`sep=;`); it is a line, but neither row nor record.
  public let hasSeparatorLine: Bool
  /// Whether some field among the first records is quoted.
  public let hasQuotedFields: Bool
  /// The first records, at most 50, whatever they are: remarks, a header, listings.
  public let samples: [SampleRecord]
  /// The spreadsheet row of the first record, where that is longer than what was parsed, and there
  /// are no samples; else nil.
  package let unendedRow: Int?
  /// How many bytes were parsed to find the delimiter and the samples.
  package let parsedByteCount: Int

  /// What the input is instead of a table; nil when it may be one.
  public let foreignContent: ForeignContent?
  /// The line of the first marker of a merge conflict, from 1; nil where there is none.
  public let conflictLine: Int?
  /// Whether all bytes are ordinary text, see ``OrdinaryText``: then more of it would not have it
  /// read in another way.
  package let isOrdinary: Bool

  /// Looks at a source from its start to its end, more than once where need be.
  /// - Parameters:
  ///   - source: One that can be rewound; where it stands afterwards is left open.
  ///   - isWhole: Whether the text ends where the source does.
  init(
    rereading source: any ByteSource, isWhole: Bool, options: SurveyOptions
  ) throws(InputError) {
    let bytes = try ByteCensus(of: source, headSize: options.headSize, isWhole: isWhole)
    let choice = try EncodingChoice(bytes, of: source, isWhole: isWhole, options)
    let text = try choice.textCensus(bytes, of: source, options)
    var form = TextForm(
      encoding: choice.encoding, markLength: choice.markLength, removesZeros: text.zeros > 0)
    var start = TextStart(bytes, isWhole: isWhole)
    var table = TableChoice(start, &form, text.lineEnds, options)
    if table.best.samples.isEmpty, start.isCutOff {
      try start.passBlankLines(
        of: source, bytes, form, size: options.headSize, isWhole: isWhole)
      table = TableChoice(start, &form, text.lineEnds, options)
    }

    self.form = form
    encodingBasis = choice.basis
    self.isWhole = isWhole
    byteCount = bytes.byteCount
    badByteCount = choice.encoding == .utf8 ? bytes.utf8.badBytes : 0
    zeroCount = text.zeros
    lineEnds = text.lineEnds
    dialect = Dialect(delimiter: table.delimiter)
    delimiterBasis = table.basis
    delimiters = table.readings.map(\.evidence)
    hasSeparatorLine = table.head.separatorLine != nil
    hasQuotedFields = table.best.hasQuotedFields
    samples = table.best.samples
    let isUnended = samples.isEmpty && start.isCutOff
    unendedRow = isUnended ? table.head.firstRecordRow : nil
    parsedByteCount = start.bytes.count
    foreignContent = ForeignContent(head: bytes.head, text: table.head.text)
    conflictLine = text.conflicts.line
    isOrdinary =
      form.isPlain && bytes.utf8.badBytes == 0 && bytes.zeros == 0 && text.lineEnds.bareReturns == 0
      && !text.conflicts.hasBegun && foreignContent == nil
  }
}

extension EncodingChoice {
  /// Decides with as many looks at the source as it takes.
  init(
    _ census: ByteCensus, of source: any ByteSource, isWhole: Bool, _ options: SurveyOptions
  ) throws(InputError) {
    if let choice = EncodingChoice(census, requested: options.encoding) {
      self = choice
    } else {
      _ = try source.rewind()
      self.init(try SingleByteCensus(of: source), isWhole: isWhole)
    }
  }

  /// What stands in the decoded text, as far as it is ASCII: for UTF-16 this takes another look.
  func textCensus(
    _ census: ByteCensus, of source: any ByteSource, _ options: SurveyOptions
  ) throws(InputError) -> ByteCensus {
    guard encoding.isUTF16 else { return census }
    _ = try source.rewind()
    let form = TextForm(encoding: encoding, markLength: markLength)
    return try ByteCensus(of: DecodingSource(source, form: form), headSize: 0, isWhole: true)
  }
}
