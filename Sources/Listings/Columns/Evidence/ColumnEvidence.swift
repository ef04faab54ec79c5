public import CSVText

/// What the records of an input say about its columns, gathered in one pass and little memory.
///
/// ```swift
/// var evidence = ColumnEvidence(columnCount: header.count)
/// evidence.add(table)
/// let mapping = try ColumnMapping(header: header, evidence: evidence)
/// ```
public struct ColumnEvidence: Sendable {
  /// The facts of each column, in column order.
  public internal(set) var columns: [ColumnFacts]
  /// The records seen.
  public internal(set) var recordCount = 0
  /// The numbers of the first records, row by row; not-a-number for other cells.
  private var numbers: [Double] = []

  private static let comparedRecords = 512
  private static let comparedColumns = 512
  /// Of fewer records the columns are not worth a worker each.
  private static let fewestForWorkers = 256

  /// Evidence of no record yet, for an input of that many columns of which nothing is known.
  public init(columnCount: Int) {
    columns = Array(repeating: ColumnFacts(), count: columnCount)
  }

  /// Evidence of no record yet, for an input with this header.
  /// - Parameter chosen: What a person says of columns: the field, or `nil` for none.
  init(header: [String], chosen: [Int: InputField?] = [:]) {
    columns = header.enumerated().map { column, name in
      ColumnFacts(field: chosen[column] ?? ColumnName(name).match?.field)
    }
  }

  /// Notes the records of a table. Fields beyond the columns are left out; a short record leaves
  /// its last columns as they are.
  public mutating func add(_ table: RecordTable) { add(table, workers: 1) }

  /// Notes the records of a table in the same way, several columns at a time.
  mutating func add(_ table: RecordTable, workers: Int) {
    guard workers > 1, columns.count > 1, table.records.count >= Self.fewestForWorkers else {
      return addInOrder(table)
    }
    let compared = min(max(Self.comparedRecords - recordCount, 0), table.records.count)
    let known = columns
    let looks = OrderedWorkers.map(columns.count, workers: workers) { column in
      known[column].adding(column, of: table, comparing: compared)
    }
    columns = looks.map(\.facts)
    if columns.count <= Self.comparedColumns {
      for record in 0..<compared { numbers += looks.map { $0.numbers[record] } }
    }
    recordCount += table.records.count
  }

  private mutating func addInOrder(_ table: RecordTable) {
    let bytes = table.bytes.span
    for record in table.records {
      let compares = recordCount < Self.comparedRecords && columns.count <= Self.comparedColumns
      let width = min(Int(record.fieldCount), columns.count)
      for column in 0..<width {
        let field = table.fields[Int(record.firstField) + column]
        let value = field.isEmpty ? .nan : columns[column].add(bytes, field.range)
        if compares { numbers.append(value) }
      }
      if compares, width < columns.count {
        for _ in width..<columns.count { numbers.append(.nan) }
      }
      recordCount += 1
    }
  }

  /// The order of the dates in a column, decided by its cells; `nil` where none decides.
  public func dateOrder(_ column: Int) -> DateOrder? { columns[column].dates.order }

  /// In how many of the first records the number of `left` is below that of `right`, above it, or
  /// the same.
  func compare(_ left: Int, _ right: Int) -> (below: Int, above: Int, same: Int) {
    var counts = (below: 0, above: 0, same: 0)
    for row in stride(from: 0, to: numbers.count, by: max(columns.count, 1)) {
      let (first, second) = (numbers[row + left], numbers[row + right])
      if first < second { counts.below += 1 }
      if first > second { counts.above += 1 }
      if first == second { counts.same += 1 }
    }
    return counts
  }

  /// Whether a column counts its rows: each number is one more than that before it.
  func isRowNumber(_ column: Int) -> Bool {
    let values = stride(from: column, to: numbers.count, by: max(columns.count, 1))
      .map { numbers[$0] }
    guard values.count > 2 else { return false }
    return zip(values, values.dropFirst()).allSatisfy { $1 - $0 == 1 }
  }
}

extension ColumnFacts {
  /// The facts with the cells of a table added, and the numbers in the first of these; not-a-number for
  /// other cells and in records that are too short.
  fileprivate func adding(
    _ column: Int, of table: RecordTable, comparing compared: Int
  ) -> (facts: ColumnFacts, numbers: [Double]) {
    let bytes = table.bytes.span
    var facts = self
    var numbers: [Double] = []
    numbers.reserveCapacity(compared)
    for record in table.records {
      var value = Double.nan
      if column < Int(record.fieldCount) {
        let field = table.field(column, of: record)
        if !field.isEmpty { value = facts.add(bytes, field.range) }
      }
      if numbers.count < compared { numbers.append(value) }
    }
    return (facts, numbers)
  }
}
