import CSVText

/// Counts the cells of columns whose sample is full.
///
/// What is looked at in them no longer changes, and nothing but sums is kept, so that batches may be
/// counted on any thread and in any order.
struct SettledColumns: Sendable {
  /// By column: what its cells can decide; `nil` while its sample is not full.
  private let deciding: [ColumnFacts.Deciding?]

  /// The columns that are settled by now.
  init(_ evidence: ColumnEvidence) {
    deciding = evidence.columns.map(\.deciding)
  }

  /// The sums over the records of a table, by column; `nil` for a column that was not settled.
  func counts(in table: RecordTable) -> [ColumnFacts?] {
    let bytes = table.bytes.span
    return deciding.enumerated().map { column, deciding in
      guard let deciding else { return nil }
      var facts = ColumnFacts()
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
  /// - Parameter counts: What ``SettledColumns`` found in the table.
  mutating func add(_ table: RecordTable, counted counts: [ColumnFacts?]) {
    let bytes = table.bytes.span
    for (column, counted) in counts.enumerated() {
      if let counted {
        columns[column].add(counted)
        continue
      }
      for record in table.records where column < Int(record.fieldCount) {
        let field = table.fields[Int(record.firstField) + column]
        if !field.isEmpty { _ = columns[column].add(bytes, field.range) }
      }
    }
    recordCount += table.records.count
  }
}

extension ColumnFacts {
  /// What a single cell behind the sample can decide for its column.
  enum Deciding { case dateOrder, numbers, nothing }

  /// What cells can decide from now on; `nil` while the sample is not full.
  var deciding: Deciding? {
    guard sampled >= Self.sampleLimit else { return nil }
    if dates.dates > 0 { return .dateOrder }
    return numbers > 0 || moneyTexts > 0 ? .numbers : .nothing
  }

  /// Notes a cell of a settled column.
  mutating func addSettled(_ bytes: Span<UInt8>, _ cell: Range<Int>, _ deciding: Deciding) {
    let range = trimmed(bytes, cell)
    guard !range.isEmpty, !Self.isNotStated(bytes, range) else { return }
    filled += 1
    addDeciding(bytes, range, deciding)
  }

  /// Adds the sums of cells that were counted apart.
  mutating func add(_ other: ColumnFacts) {
    filled += other.filled
    numbers += other.numbers
    figures += other.figures
    payLike += other.payLike
    dates.add(other.dates)
  }
}
