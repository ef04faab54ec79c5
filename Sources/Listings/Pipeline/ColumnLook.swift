import CSVText

/// A look at the columns of an input before it is read: what stands in them, and how those that are
/// named as pay write decimals.
///
/// The first records are looked at in order; of the others most is counted by several workers.
struct ColumnLook {
  private(set) var evidence = ColumnEvidence(columnCount: 0)
  /// How the cells of columns write decimals, for those that are named as pay.
  private(set) var decimals: [Int: DecimalEvidence] = [:]

  static let payFields: [InputField] = [.payText, .payMin, .payMax]

  /// What a worker finds in a batch.
  private struct Counts {
    var table: RecordTable
    var columns: [ColumnFacts?]
    var decimals: [Int: DecimalEvidence]
  }

  /// Looks at all that a reader gives. Records that cannot be read end the look: reading them later
  /// says what is wrong.
  /// - Parameters:
  ///   - row: The spreadsheet row of the header.
  ///   - overrides: What a person says of the columns.
  init(
    _ reader: BatchReader, headerRow row: Int, overrides: ColumnOverrides = .none, workers: Int
  ) {
    var reader = reader
    guard let header = try? reader.readHeader(row: row) else { return }
    // Overrides that contradict each other end the reading later.
    let chosen = try? overrides.restricted(to: header.fields).resolved(header.fields)
    evidence = ColumnEvidence(header: header.fields, chosen: chosen ?? [:])
    let named = ColumnMapping(header: header.fields)
    for column in Self.payFields.compactMap(named.column) { decimals[column] = DecimalEvidence() }
    if lookAtFirstRecords(&reader) { lookAtRest(&reader, OrderedWorkers(count: workers)) }
  }

  /// Says whether there may be more.
  private mutating func lookAtFirstRecords(_ reader: inout BatchReader) -> Bool {
    while !evidence.isBehindFirstRecords {
      guard let batch = try? reader.next(),
        let table = try? RecordTable(parsing: batch, dialect: reader.dialect)
      else { return false }
      evidence.add(table)
      for column in decimals.keys { decimals[column]?.add(column, of: table) }
    }
    return true
  }

  private mutating func lookAtRest(
    _ reader: inout BatchReader, _ workers: OrderedWorkers<Counts?>
  ) {
    var hasMore = true
    while true {
      while hasMore, !workers.isFull {
        guard let batch = try? reader.next() else {
          hasMore = false
          break
        }
        workers.submit(counting(batch, reader.dialect))
      }
      guard let counts = workers.next() ?? nil else { return }
      evidence.add(counts.table, counted: counts.columns)
      for (column, found) in counts.decimals { decimals[column]?.add(found) }
    }
  }

  private func counting(_ batch: RecordBatch, _ dialect: Dialect) -> @Sendable () -> Counts? {
    let settled = SettledColumns(evidence)
    let payColumns = Array(decimals.keys)
    return {
      guard let table = try? RecordTable(parsing: batch, dialect: dialect) else { return nil }
      var decimals: [Int: DecimalEvidence] = [:]
      for column in payColumns {
        decimals[column, default: DecimalEvidence()].add(column, of: table)
      }
      return Counts(table: table, columns: settled.counts(in: table), decimals: decimals)
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
