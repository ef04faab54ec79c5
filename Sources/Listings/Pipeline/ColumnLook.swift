import CSVText

/// A look at the columns of an input: what stands in them, and how those that are named as pay write
/// decimals.
///
/// The first records are looked at in order; of the others most is counted by several workers.
struct ColumnLook {
  /// The names of the columns; none where no header can be read.
  let header: [String]
  private(set) var evidence: ColumnEvidence
  /// How the cells of columns write decimals, for those that are named as pay.
  private(set) var decimals: [Int: DecimalEvidence] = [:]

  /// How many threads may look.
  private let workers: Int

  static let payFields: [InputField] = [.payText, .payMin, .payMax]

  /// What a worker finds in a batch.
  struct Counts: Sendable {
    fileprivate var recordCount: Int
    /// The records, where some columns must be looked at in order.
    fileprivate var table: RecordTable?
    /// The sums of the columns that are settled; `nil` where all must be looked at in order.
    fileprivate var columns: [ColumnFacts?]?
    fileprivate var decimals: [Int: DecimalEvidence] = [:]
  }

  /// A look at nothing yet.
  /// - Parameter overrides: What a person says of the columns.
  init(header: [String], overrides: ColumnOverrides, workers: Int = 1) {
    self.header = header
    self.workers = workers
    // Overrides that contradict each other end the reading later.
    let chosen = try? overrides.restricted(to: header).resolved(header)
    evidence = ColumnEvidence(header: header, chosen: chosen ?? [:])
    let named = ColumnMapping(header: header)
    for column in Self.payFields.compactMap(named.column) { decimals[column] = DecimalEvidence() }
  }

  /// Looks at all that a reader gives. Records that cannot be read end the look: reading them later
  /// says what is wrong.
  /// - Parameter row: The spreadsheet row of the header.
  init(
    _ reader: BatchReader, headerRow row: Int, overrides: ColumnOverrides = .none, workers: Int
  ) {
    var reader = reader
    guard let header = try? reader.readHeader(row: row) else {
      self.init(header: [], overrides: .none)
      return
    }
    self.init(header: header.fields, overrides: overrides, workers: workers)
    lookAtRecords(&reader, OrderedWorkers(count: workers))
  }

  private mutating func lookAtRecords(
    _ reader: inout BatchReader, _ workers: OrderedWorkers<Counts?>
  ) {
    let dialect = reader.dialect
    var hasMore = true
    while true {
      while hasMore, !workers.isFull {
        guard let batch = try? reader.next() else {
          hasMore = false
          break
        }
        let counting = counting()
        workers.submit { (try? RecordTable(parsing: batch, dialect: dialect)).map(counting) }
      }
      guard let counts = workers.next() ?? nil else { return }
      add(counts)
    }
  }

  /// What a worker does with the next records, by what is known now.
  func counting() -> @Sendable (RecordTable) -> Counts {
    let settled = evidence.isBehindFirstRecords ? SettledColumns(evidence) : nil
    let payColumns = Array(decimals.keys)
    return { table in
      var counts = Counts(
        recordCount: table.records.count, columns: settled?.counts(in: table))
      if !(settled?.isComplete ?? false) { counts.table = table }
      for column in payColumns {
        counts.decimals[column, default: DecimalEvidence()].add(column, of: table)
      }
      return counts
    }
  }

  /// Takes note of what was found in the next records, in their order.
  mutating func add(_ counts: Counts) {
    for (column, found) in counts.decimals { decimals[column]?.add(found) }
    if let columns = counts.columns {
      evidence.add(counts.table, of: counts.recordCount, counted: columns)
    } else if let table = counts.table {
      evidence.add(table, workers: workers)
    }
  }
}

extension DecimalEvidence {
  /// Takes all cells of a column into account.
  fileprivate mutating func add(_ column: Int, of table: RecordTable) {
    let bytes = table.bytes.span
    for record in table.records where column < Int(record.fieldCount) {
      add(bytes, table.field(column, of: record).range)
    }
  }
}
