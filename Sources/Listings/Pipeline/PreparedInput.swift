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
  /// What the beginning decided, where no more was looked at.
  var trust: TakenOnTrust?

  /// Looks at an input as far as the settings say, and opens it behind its header.
  init(
    _ input: ListingInput, settings: ReadingSettings, batchSize: Int
  ) throws(ListingInputError) {
    // What is wrong with the beginning may be so with the whole: that is looked at then, and told. A
    // pipe is looked at once: there is no way back.
    if case .beginning(let bytes) = settings.look, (try? input.source.rewind()) == true,
      let beginning = try? LookedAtInput(input, settings, beginning: bytes)
    {
      let trust = TakenOnTrust(beginning, settings)
      if trust != nil || beginning.report.survey.isWhole {
        try self.init(opening: input, beginning, settings, batchSize)
        self.trust = trust
        return
      }
    }
    try self.init(opening: input, try LookedAtInput(input, settings), settings, batchSize)
  }

  private init(
    opening input: ListingInput, _ seen: LookedAtInput, _ settings: ReadingSettings,
    _ batchSize: Int
  ) throws(ListingInputError) {
    var report = seen.report
    reader = BatchReader(
      source: input.tap(seen.source), survey: report.survey, batchSize: batchSize)
    report.header = try Self.header(&reader, row: report.header.row, name: input.name)
    stage = try Self.stage(&report, seen.look.decimals, settings)
    self.report = report
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
  private static func stage(
    _ report: inout InputReport, _ decimals: [Int: DecimalEvidence], _ settings: ReadingSettings
  ) throws(ListingInputError) -> Stage {
    if let header = ListingSchema.cleanNames(report.header.fields) {
      report.header.fields = header
      return .normalized(
        NormalizedReader(
          header: header, options: settings.options, sourceName: report.name,
          levels: settings.appliesLevelsAnew ? settings.levels : nil))
    }
    let mapping = try report.decide(decimals, settings)
    return .raw(RecordNormalizer(report, mapping: mapping, settings: settings))
  }
}

extension InputReport {
  /// Decides by what stands in the columns how they are read.
  mutating func decide(
    _ decimals: [Int: DecimalEvidence], _ settings: ReadingSettings
  ) throws(ListingInputError) -> ColumnMapping {
    let mapping: ColumnMapping
    do throws(ColumnOverrideError) {
      mapping = try ColumnMapping(
        header: header.fields, evidence: evidence,
        overrides: settings.columns.restricted(to: header.fields))
    } catch {
      throw .columns(error)
    }
    guard mapping.isUsable else {
      throw .noUsableColumn(name: name, row: header.row, header: header.fields)
    }
    self.mapping = mapping
    for field in ColumnLook.payFields {
      guard let column = mapping.column(field) else { continue }
      let decimal = settings.decimal == .undecided ? decimals[column]?.habit : settings.decimal
      payHabits[field] = PayColumnHabit(
        decimal: decimal ?? .undecided, magnitude: max(0, mapping.headerMagnitude(field)))
      payHabits[field].isByDots =
        settings.decimal == .undecided && decimals[column]?.isByDots ?? false
    }
    if let column = mapping.column(.postedOn), column < evidence.columns.count {
      dateOrder = settings.dateOrder ?? evidence.dateOrder(column)
      hasSerialDates = evidence.columns[column].holdsSerials
    }
    return mapping
  }
}
