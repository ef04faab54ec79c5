import CSVText

/// One input, looked at and opened: its header read, its columns known.
struct PreparedInput {
  /// What turns its records into listings.
  enum Stage: Sendable {
    case raw(RecordNormalizer)
    case normalized(NormalizedReader)

    /// One listing or one refusal for each record of an input, in order.
    func listings(_ table: RecordTable, input: Int, _ idle: IdleNormalizers) -> ListingBatch {
      switch self {
      case .raw(let new):
        var normalizer = idle.take(input: input) ?? new
        let batch = normalizer.listings(from: table)
        idle.put(normalizer, input: input)
        return batch
      case .normalized(let reader): return reader.listings(from: table)
      }
    }
  }

  var report: InputReport
  var reader: BatchReader
  var stage: Stage

  /// Looks at the whole of a file, or at the first stretch of a pipe, and opens it behind its
  /// header.
  init(
    _ input: ListingInput, settings: ReadingSettings, batchSize: Int
  ) throws(ListingInputError) {
    let source: SurveyedSource
    do throws(InputError) {
      source = try SurveyedSource(
        surveying: input.source, options: input.sheet == nil ? settings.survey : .sheet)
    } catch {
      throw .input(name: input.name, error)
    }
    let survey = source.survey
    try Self.checkContent(survey, name: input.name)
    let row = Self.headerRow(survey)
    var report = InputReport(
      name: input.name, survey: survey, header: Header(fields: [], row: row, line: row),
      mapping: nil, evidence: ColumnEvidence(columnCount: 0))
    report.sheet = input.sheet
    let decimals = try Self.lookAtColumns(&report, source, settings)
    reader = BatchReader(source: input.tap(source), survey: survey, batchSize: batchSize)
    report.header = try Self.header(&reader, row: row, name: input.name)
    stage = try Self.stage(&report, decimals, settings)
    self.report = report
  }

  private static func checkContent(
    _ survey: TextSurvey, name: String
  ) throws(ListingInputError) {
    if survey.samples.isEmpty, survey.foreignContent == nil { throw .empty(name: name) }
    if let content = survey.foreignContent {
      throw .notATable(name: name, content: content.description)
    }
    if let line = survey.conflictLine { throw .mergeConflict(name: name, line: line) }
  }

  /// The spreadsheet row of the header: the best among the first records, else the first.
  private static func headerRow(_ survey: TextSurvey) -> Int {
    let place = ColumnMapping.headerRow(among: survey.samples.map(\.fields)) ?? 0
    return survey.samples[place].row
  }

  private static func header(
    _ reader: inout BatchReader, row: Int, name: String
  ) throws(ListingInputError) -> Header {
    let header: Header?
    do throws(ReadError) {
      header = try reader.readHeader(row: row)
    } catch {
      throw ListingInputError(name: name, error)
    }
    guard let header else { throw .empty(name: name) }
    return header
  }
}

extension PreparedInput {
  /// Gathers what stands in the columns. Records that cannot be read are passed over here: reading
  /// them later says what is wrong.
  private static func lookAtColumns(
    _ report: inout InputReport, _ source: SurveyedSource, _ settings: ReadingSettings
  ) throws(ListingInputError) -> [Int: DecimalEvidence] {
    let survey = report.survey
    let row = report.header.row
    do throws(InputError) {
      let look = try source.look { (seen: any ByteSource) throws(InputError) in
        ColumnLook(
          BatchReader(source: seen, survey: survey), headerRow: row, overrides: settings.columns,
          workers: settings.workers)
      }
      report.evidence = look.evidence
      return look.decimals
    } catch {
      throw .input(name: report.name, error)
    }
  }

  private static func stage(
    _ report: inout InputReport, _ decimals: [Int: DecimalEvidence], _ settings: ReadingSettings
  ) throws(ListingInputError) -> Stage {
    let header = ListingSchema.names(inWords: report.header.fields) ?? report.header.fields
    if ListingSchema.isSchema(header) {
      report.header.fields = header
      return .normalized(
        NormalizedReader(
          header: header, options: settings.options, sourceName: report.name,
          levels: settings.appliesLevelsAnew ? settings.levels : nil))
    }
    let mapping: ColumnMapping
    do throws(ColumnOverrideError) {
      mapping = try ColumnMapping(
        header: header, evidence: report.evidence,
        overrides: settings.columns.restricted(to: header))
    } catch {
      throw .columns(error)
    }
    guard mapping.isUsable else {
      throw .noUsableColumn(name: report.name, row: report.header.row, header: header)
    }
    report.mapping = mapping
    for field in ColumnLook.payFields {
      guard let column = mapping.column(field) else { continue }
      let decimal = settings.decimal == .undecided ? decimals[column]?.habit : settings.decimal
      report.payHabits[field] = PayColumnHabit(
        decimal: decimal ?? .undecided, magnitude: max(0, mapping.headerMagnitude(field)))
    }
    if let column = mapping.column(.postedOn), column < report.evidence.columns.count {
      report.dateOrder = settings.dateOrder ?? report.evidence.dateOrder(column)
      report.hasSerialDates = report.evidence.columns[column].holdsSerials
    }
    return .raw(RecordNormalizer(report, mapping: mapping, settings: settings))
  }
}
