import CSVText

/// Counts the cells of columns whose sample is full.
///
/// What is looked at in them no longer changes, and nothing but sums is kept, so that batches may be
/// counted on any thread and in any order. Most columns have nothing left to decide: their cells are
/// passed over.
struct SettledColumns: Sendable {
  /// By column: what its cells can decide; `nil` while its sample is not full.
  private let deciding: [ColumnFacts.Deciding?]

  /// The columns that are settled by now.
  init(_ evidence: ColumnEvidence) {
    deciding = evidence.columns.map(\.deciding)
  }

  /// Whether no column is left that must be looked at in order.
  var isComplete: Bool { !deciding.contains(nil) }

  /// The sums over the records of a table, by column; `nil` for a column that was not settled.
  func counts(in table: RecordTable) -> [ColumnFacts?] {
    let bytes = table.bytes.span
    return deciding.enumerated().map { column, deciding in
      guard let deciding else { return nil }
      var facts = ColumnFacts()
      guard deciding != .nothing else { return facts }
      for record in table.records where column < Int(record.fieldCount) {
        let field = table.fields[Int(record.firstField) + column]
        if !field.isEmpty { facts.addSettled(bytes, field.range, deciding) }
      }
      return facts
    }
  }
}

extension ColumnEvidence {
  /// Whether all samples may be taken in any order: the first records were seen.
  var isBehindFirstRecords: Bool { recordCount >= ColumnFacts.sampleLimit }

  /// Notes the records of a table behind the first ones, in their order.
  /// - Parameters:
  ///   - table: Needed for columns that were not counted.
  ///   - recordCount: How many records there are.
  ///   - counts: What ``SettledColumns`` found in the table.
  mutating func add(_ table: RecordTable?, of recordCount: Int, counted counts: [ColumnFacts?]) {
    self.recordCount += recordCount
    for (column, counted) in counts.enumerated() {
      if let counted { columns[column].add(counted) }
    }
    guard let table else { return }
    let bytes = table.bytes.span
    for column in counts.indices where counts[column] == nil {
      for record in table.records where column < Int(record.fieldCount) {
        let field = table.fields[Int(record.firstField) + column]
        if !field.isEmpty { _ = columns[column].add(bytes, field.range) }
      }
    }
  }
}

extension ColumnFacts {
  /// What the cells behind the sample can still decide for a column.
  enum Deciding {
    /// Whether it holds days, in which order they are written, and whether numbers are days.
    case days
    /// Whether it holds figures at all.
    case figures
    case nothing
  }

  /// What a full sample leaves open. Shares of cells are those of the sample, however long the input
  /// is; but a single date settles the order of all, and pay may begin far down.
  var openQuestion: Deciding {
    guard let field else { return dates.dates > 0 ? .days : .nothing }
    if field == .postedOn { return .days }
    return field.isPay && ContentRules.objection(to: field, self) != nil ? .figures : .nothing
  }

  /// Notes a cell of a settled column.
  mutating func addSettled(_ bytes: Span<UInt8>, _ cell: Range<Int>, _ deciding: Deciding) {
    guard deciding != .nothing else { return }
    let range = trimmed(bytes, cell)
    guard !range.isEmpty, !Self.isNotStated(bytes, range) else { return }
    filled += 1
    guard range.count <= Self.longestRead else { return }
    switch deciding {
    case .days: dates.add(bytes, range)
    case .figures: figures += CellScan(bytes, range).digits > 0 ? 1 : 0
    case .nothing: break
    }
  }

  /// Adds the sums of cells that were counted apart.
  mutating func add(_ other: ColumnFacts) {
    filled += other.filled
    figures += other.figures
    dates.add(other.dates)
  }
}
