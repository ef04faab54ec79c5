import CSVText

/// Reads listings from inputs, one after the other, in batches: cut, parse, normalize, mark.
///
/// Cutting and marking see the input in order; parsing and normalizing see one batch at a time and
/// nothing else, and are spread over workers. Memory is a few batches and the index of reposts,
/// whatever the size of the input. Use one reader for one run: a copy would share the sources.
public struct ListingReader {
  private(set) var inputs: [PreparedInput] = []
  let settings: ReadingSettings
  private var current = 0
  private let workers: OrderedWorkers<NormalizedBatch>
  private let idle = IdleNormalizers()
  /// Why nothing more can be cut, or be read: thrown when all before it was given out.
  private var failure: ListingInputError?
  private var reposts = RepostIndex()
  private(set) var employers: EmployerMap?
  private(set) var corrections: Corrections?
  /// What the pay of each input's listings leaves to assumptions.
  private(set) var payCensuses: [PayCensus]
  private(set) var levelRules: LevelRuleCensus
  /// By phrase of the topics: whether some listing has it; empty before the first.
  var phrasesFound: [Bool] = []
  private var selection: ListingSelection
  /// Columns behind the schema's: topics, kept columns, and what clean listings files bring along.
  public private(set) var extraFields: [String]
  /// Rows read so far.
  public private(set) var rowCount = 0
  /// Listings given so far; with ``leftOutCount`` and the refusals they make up the rows.
  public private(set) var listingCount = 0
  /// Listings that the conditions left out so far.
  public var leftOutCount: Int { selection.leftOutCount }
  /// The conditions that no listing met so far, where no listing was given; else none.
  public var unmetConditions: [UnmetCondition] { selection.unmetConditions }
  /// Corrections that were applied so far.
  public var appliedCorrections: [AppliedCorrection] { corrections?.applied ?? [] }
  /// Corrections that cannot be applied to their listing.
  public var correctionProblems: [SettingsError] { corrections?.problems ?? [] }

  /// The size of a batch that keeps workers busy and memory small.
  public static let batchBytes = 1 << 18

  /// Looks at the inputs and reads their headers. `batchSize` is in bytes; a batch has at least one
  /// record.
  public init(
    _ inputs: [ListingInput], settings: ReadingSettings, batchSize: Int = batchBytes
  ) throws(ListingInputError) {
    self.settings = settings
    extraFields = settings.addedFields
    employers = settings.employers
    corrections = settings.corrections
    levelRules = LevelRuleCensus(settings.levels)
    payCensuses = inputs.map { _ in PayCensus() }
    selection = ListingSelection(.all)
    workers = OrderedWorkers(count: settings.workers)
    for input in inputs {
      self.inputs.append(try PreparedInput(input, settings: settings, batchSize: batchSize))
    }
    try checkOverrides(settings.columns)
    for input in self.inputs { noteExtraFields(of: input) }
    try distributeExtraFields(settings)
    do throws(ListingFilterError) {
      selection = ListingSelection(
        try ListingFilter(
          where: settings.conditions, since: settings.since, until: settings.until,
          extraFields: extraFields))
    } catch {
      throw .condition(error)
    }
  }

  /// As ``init(_:settings:batchSize:)``, with nothing said but the options of pay.
  public init(
    _ inputs: [ListingInput], options: NormalizerOptions, batchSize: Int = batchBytes
  ) throws(ListingInputError) {
    var settings = ReadingSettings()
    settings.options = options
    try self.init(inputs, settings: settings, batchSize: batchSize)
  }

  /// How each input is read, and why.
  public var reports: [InputReport] { inputs.map(\.report) }

  /// How each input's columns were taken; `nil` for a clean listings file.
  public var mappings: [(name: String, mapping: ColumnMapping?)] {
    inputs.map { ($0.report.name, $0.report.mapping) }
  }

  /// A row of a `--columns` file that fits no input is a mistake.
  private func checkOverrides(_ overrides: ColumnOverrides) throws(ListingInputError) {
    do throws(ColumnOverrideError) {
      _ = try overrides.fitting(inputs.map(\.report.header.fields))
    } catch {
      throw .columns(error)
    }
  }

  /// Whether some input is read as its beginning has it. When the rest of it decides otherwise, or
  /// anything else is wrong, ``next()`` ends with ``ListingInputError/misleadingBeginning(name:)``: what
  /// it gave until then is to be thrown away, and the inputs to be read again with
  /// ``LookExtent/whole``.
  public var isOnTrust: Bool { inputs.contains { $0.trust != nil } }

  // MARK: Fields behind the schema's

  private mutating func noteExtraFields(of input: PreparedInput) {
    guard case .normalized = input.stage else { return }
    // Columns of one name are told apart by their order.
    var known = extraFields
    for field in input.report.header.fields.dropFirst(ListingSchema.fields.count) {
      if let place = known.firstIndex(of: field) {
        known.remove(at: place)
      } else {
        extraFields.append(field)
      }
    }
  }

  /// Tells each input where its records have the extra fields.
  private mutating func distributeExtraFields(
    _ settings: ReadingSettings
  ) throws(ListingInputError) {
    var found: Set<String> = []
    for index in inputs.indices {
      let columns = inputs[index].takeExtraFields(extraFields)
      for (field, column) in zip(extraFields, columns) where column != nil { found.insert(field) }
    }
    for column in settings.keptColumns where !found.contains(column) {
      throw .unknownKeptColumn(column, header: inputs.flatMap(\.report.header.fields))
    }
  }

  // MARK: Batches

  /// The next listings and refusals, in input order; `nil` at the end of the last input.
  /// - Throws: What is wrong with an input, once all rows before it were given; then again and
  ///   again.
  public mutating func next() throws(ListingInputError) -> ListingBatch? {
    cutAhead()
    do throws(ListingInputError) {
      guard let result = workers.next() else {
        if let failure { throw failure }
        try checkTrust()
        return nil
      }
      var batch = try result.get()
      try finish(&batch)
      return batch
    } catch {
      let final = misleadingBeginning ?? error
      failure = final
      while workers.next() != nil {}
      throw final
    }
  }

  /// What any error of a reader on trust becomes; `nil` without trust.
  private var misleadingBeginning: ListingInputError? {
    inputs.first { $0.trust != nil }?.misleads
  }

  /// Ends the reading where what was taken on trust is not what the whole inputs decide.
  private func checkTrust() throws(ListingInputError) {
    for input in inputs {
      guard input.trust?.holds(for: input.report, settings) ?? true else {
        throw input.misleads
      }
    }
  }

  /// Gives the workers the next records, as many as keep them busy.
  private mutating func cutAhead() {
    do throws(ListingInputError) {
      while failure == nil, current < inputs.count, !workers.isFull {
        if let records = try inputs[current].nextRecords() {
          workers.submit(inputs[current].work(on: records, input: current, idle))
        } else {
          current += 1
        }
      }
    } catch {
      failure = error
    }
  }

  /// What must see the listings in input order.
  private mutating func finish(_ batch: inout ListingBatch) throws(ListingInputError) {
    if let counts = batch.trustCounts {
      batch.trustCounts = nil
      inputs[batch.input].trust?.add(counts)
      if inputs[batch.input].trust?.isDisproved ?? false {
        throw inputs[batch.input].misleads
      }
    }
    levelRules.add(batch)
    payCensuses[batch.input].add(batch.payCensus)
    noteTopics(of: batch)
    _ = employers?.apply(to: &batch)
    reposts.mark(&batch)
    _ = corrections?.apply(to: &batch)
    levelRules.addLevels(of: batch)
    let leftOut = selection.filter(&batch)
    precondition(
      batch.recordCount == batch.listings.count + leftOut + batch.refusals.count,
      "a row was neither listed nor refused")
    rowCount += batch.recordCount
    listingCount += batch.listings.count
  }
}

/// What became of some records, to be thrown in its turn.
typealias NormalizedBatch = Result<ListingBatch, ListingInputError>

extension PreparedInput {
  /// What ends the reading where its beginning was trusted wrongly.
  fileprivate var misleads: ListingInputError { .misleadingBeginning(name: report.name) }

  /// Cuts the next records; `nil` when there are no more.
  mutating func nextRecords() throws(ListingInputError) -> RecordBatch? {
    do throws(ReadError) {
      return try reader.next()
    } catch {
      throw ListingInputError(name: report.name, error)
    }
  }

  /// Parses and normalizes records, on any thread.
  func work(
    on records: RecordBatch, input: Int, _ idle: IdleNormalizers
  ) -> @Sendable () -> NormalizedBatch {
    let (stage, dialect, name) = (stage, reader.dialect, report.name)
    let counting = trust?.counting()
    return {
      do throws(CSVError) {
        let table = try RecordTable(parsing: records, dialect: dialect)
        var batch = stage.listings(table, input: input, idle)
        batch.input = input
        batch.trustCounts = counting?(table, records)
        return .success(batch)
      } catch {
        return .failure(.text(name: name, error))
      }
    }
  }

  /// Learns where its records have the extra fields; `nil` for a field they lack.
  mutating func takeExtraFields(_ fields: [String]) -> [Int?] {
    switch stage {
    case .raw(var normalizer):
      let header = report.header.fields
      let columns = fields.map { field in header.firstIndex(of: field) }
      normalizer.extraColumns = columns
      stage = .raw(normalizer)
      return columns
    case .normalized(var reader):
      let header = report.header.fields
      var rest = Array(header.indices.dropFirst(ListingSchema.fields.count))
      let columns: [Int?] = fields.map { field in
        guard let place = rest.firstIndex(where: { header[$0] == field }) else { return nil }
        return rest.remove(at: place)
      }
      reader.extraColumns = columns
      stage = .normalized(reader)
      return columns
    }
  }
}

extension ListingInputError {
  init(name: String, _ error: ReadError) {
    switch error {
    case .input(let error): self = .input(name: name, error)
    case .text(let error): self = .text(name: name, error)
    }
  }
}
