import CSVText

/// One input, looked at and opened: its header read, its columns known.
struct PreparedInput {
  /// What turns its records into listings.
  enum Stage: Sendable {
    case raw(RecordNormalizer)
    case normalized(NormalizedReader)

    /// One listing or one refusal for each record, in order.
    func listings(_ table: RecordTable) -> ListingBatch {
      switch self {
      case .raw(var normalizer): normalizer.listings(from: table)
      case .normalized(let reader): reader.listings(from: table)
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
      source = try SurveyedSource(surveying: input.source, options: settings.survey)
    } catch {
      throw .input(name: input.name, error)
    }
    let survey = source.survey
    try Self.checkContent(survey, name: input.name)
    let row = Self.headerRow(survey)
    var report = InputReport(
      name: input.name, survey: survey, header: Header(fields: [], row: row, line: row),
      mapping: nil, evidence: ColumnEvidence(columnCount: 0))
    let decimals = try Self.lookAtColumns(&report, source)
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
    _ report: inout InputReport, _ source: SurveyedSource
  ) throws(ListingInputError) -> [Int: DecimalEvidence] {
    let survey = report.survey
    let row = report.header.row
    do throws(InputError) {
      let found = try source.look { (seen: any ByteSource) throws(InputError) in
        Self.evidence(BatchReader(source: seen, survey: survey), row: row)
      }
      report.evidence = found.columns
      return found.decimals
    } catch {
      throw .input(name: report.name, error)
    }
  }

  /// What stands in the columns, and how those that are named as pay write decimals.
  private static func evidence(
    _ reader: BatchReader, row: Int
  ) -> (columns: ColumnEvidence, decimals: [Int: DecimalEvidence]) {
    var reader = reader
    guard let header = try? reader.readHeader(row: row) else {
      return (ColumnEvidence(columnCount: 0), [:])
    }
    var evidence = ColumnEvidence(columnCount: header.fields.count)
    let named = ColumnMapping(header: header.fields)
    let payColumns = Self.payFields.compactMap(named.column)
    var decimals = payColumns.map { _ in DecimalEvidence() }
    while let batch = try? reader.next(),
      let table = try? RecordTable(parsing: batch, dialect: reader.dialect)
    {
      evidence.add(table)
      for (place, column) in payColumns.enumerated() {
        add(column, of: table, to: &decimals[place])
      }
    }
    return (
      evidence, Dictionary(zip(payColumns, decimals), uniquingKeysWith: { first, _ in first })
    )
  }

  private static let payFields: [InputField] = [.payText, .payMin, .payMax]

  private static func add(
    _ column: Int, of table: RecordTable, to decimals: inout DecimalEvidence
  ) {
    let bytes = table.bytes.span
    for record in table.records where column < Int(record.fieldCount) {
      decimals.add(bytes, table.field(column, of: record).range)
    }
  }

  private static func stage(
    _ report: inout InputReport, _ decimals: [Int: DecimalEvidence], _ settings: ReadingSettings
  ) throws(ListingInputError) -> Stage {
    let header = report.header.fields
    if ListingSchema.isSchema(header) {
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
    for field in payFields {
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
