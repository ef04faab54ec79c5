import CSVText

/// Reads listings from inputs, one after the other, in batches: cut, parse, normalize, mark.
///
/// Cutting and marking see the input in order; parsing and normalizing see one batch at a time and
/// nothing else, so that they can be spread over workers. Memory is a few batches and the index of
/// reposts, whatever the size of the input.
public struct ListingReader {
  /// One opened input.
  private struct Source {
    var name: String
    var reader: BatchReader
    var header: [String]
    var stage: Stage
  }

  /// What turns an input's records into listings.
  private enum Stage {
    case raw(RecordNormalizer)
    case normalized(NormalizedReader)
  }

  private var sources: [Source] = []
  private var current = 0
  private var reposts = RepostIndex()
  /// How each input's columns were taken; `nil` for a clean listings file.
  public private(set) var mappings: [(name: String, mapping: ColumnMapping?)] = []
  /// Columns behind the schema's that clean listings files bring along, in order of appearance.
  public private(set) var extraFields: [String] = []
  /// Rows read so far: the number of listings and refusals given so far.
  public private(set) var rowCount = 0
  public private(set) var listingCount = 0

  /// Opens the inputs and reads their headers. `batchSize` is in bytes.
  public init(
    _ inputs: [ListingInput], options: NormalizerOptions, batchSize: Int = 1 << 20
  ) throws(ListingInputError) {
    for input in inputs {
      let reader = BatchReader(source: input.source, batchSize: batchSize)
      sources.append(try Self.open(input.name, reader, options))
    }
    for source in sources { note(source) }
  }

  private static func open(
    _ name: String, _ reader: BatchReader, _ options: NormalizerOptions
  ) throws(ListingInputError) -> Source {
    var reader = reader
    let header: Header?
    do throws(ReadError) {
      header = try reader.readHeader()
    } catch {
      throw ListingInputError(name: name, error)
    }
    guard let header else { throw .empty(name: name) }
    if ListingSchema.isSchema(header.fields) {
      let stage = NormalizedReader(header: header.fields, options: options, sourceName: name)
      return Source(name: name, reader: reader, header: header.fields, stage: .normalized(stage))
    }
    let mapping = ColumnMapping(header: header.fields)
    guard mapping.isUsable else {
      throw .noUsableColumn(name: name, row: header.row, header: header.fields)
    }
    let stage = RecordNormalizer(mapping: mapping, options: options, sourceName: name)
    return Source(name: name, reader: reader, header: header.fields, stage: .raw(stage))
  }

  private mutating func note(_ source: Source) {
    if case .raw(let stage) = source.stage {
      mappings.append((source.name, stage.mapping))
    } else {
      mappings.append((source.name, nil))
      noteExtraFields(source.header.dropFirst(ListingSchema.fields.count))
    }
  }

  /// Columns of one name are told apart by their order.
  private mutating func noteExtraFields(_ fields: ArraySlice<String>) {
    var known = extraFields
    for field in fields {
      if let place = known.firstIndex(of: field) {
        known.remove(at: place)
      } else {
        extraFields.append(field)
      }
    }
  }

  /// The next listings and refusals, in input order; `nil` at the end of the last input.
  public mutating func next() throws(ListingInputError) -> ListingBatch? {
    while current < sources.count {
      if var batch = try readBatch(from: current) {
        batch.input = current
        reposts.mark(&batch)
        precondition(
          batch.recordCount == batch.listings.count + batch.refusals.count,
          "a row was neither listed nor refused")
        rowCount += batch.recordCount
        listingCount += batch.listings.count
        return batch
      }
      current += 1
    }
    return nil
  }

  private mutating func readBatch(from index: Int) throws(ListingInputError) -> ListingBatch? {
    let table: RecordTable
    do {
      guard let records = try sources[index].reader.next() else { return nil }
      table = try RecordTable(parsing: records)
    } catch let error as ReadError {
      throw ListingInputError(name: sources[index].name, error)
    } catch let error as CSVError {
      throw .text(name: sources[index].name, error)
    } catch {
      return nil
    }
    switch sources[index].stage {
    case .raw(var stage):
      let batch = stage.listings(from: table)
      sources[index].stage = .raw(stage)
      return batch
    case .normalized(let stage):
      return stage.listings(from: table)
    }
  }

  /// Where a batch's records have the fields of ``extraFields``; `nil` for a field they lack.
  public func extraColumns(of batch: ListingBatch) -> [Int?] {
    let header = sources[batch.input].header
    var columns = Array(header.indices.dropFirst(ListingSchema.fields.count))
    return extraFields.map { field in
      guard let place = columns.firstIndex(where: { header[$0] == field }) else { return nil }
      return columns.remove(at: place)
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
