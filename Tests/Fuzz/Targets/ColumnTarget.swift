@testable import CSVText
@testable import Listings

/// A header and some rows become the same mapping each time, and a column with nothing in it
/// changes none of the others.
enum ColumnTarget {
  private static let mostColumns = 64

  static func check(_ input: [UInt8]) {
    guard let (header, rows) = table(input) else { return }
    let mapping = mapping(header, rows)
    expectEqual(mapping.choices, self.mapping(header, rows).choices, "the same table, twice")
    checkPlaces(mapping, header)
    let behind = self.mapping(header + [""], rows.map { padded($0, header.count) + [""] })
    expectEqual(fields(behind), fields(mapping), "an empty column behind the others")
    let before = self.mapping([""] + header, rows.map { [""] + $0 })
    expectEqual(
      fields(before), fields(mapping).map { Field(column: $0.column + 1, field: $0.field) },
      "an empty column before the others")
    _ = ColumnMapping(header: header).mapped
    _ = ColumnMapping.headerRow(among: [header] + rows)
  }

  /// The first record and the others; `nil` for none, or for more columns than tables have.
  private static func table(_ input: [UInt8]) -> (header: [String], rows: [[String]])? {
    var reader = BatchReader(source: MemoryByteSource(lines(input).joined(separator: "\n")))
    guard var records = try? reader.remainingRecords().map(\.fields), !records.isEmpty else {
      return nil
    }
    let header = records.removeFirst()
    return header.count > mostColumns ? nil : (header, records)
  }

  private static func padded(_ row: [String], _ count: Int) -> [String] {
    Array(row.prefix(count)) + Array(repeating: "", count: max(0, count - row.count))
  }

  private static func mapping(_ header: [String], _ rows: [[String]]) -> ColumnMapping {
    var writer = CSVWriter()
    for row in rows { writer.appendRecord(row) }
    return unfailing("the mapping") {
      var evidence = ColumnEvidence(columnCount: header.count)
      evidence.add(try RecordTable(parsing: RecordBatch(bytes: writer.bytes)))
      return try ColumnMapping(header: header, evidence: evidence)
    }
  }

  /// Each field has one column, each column one field, and both are there.
  private static func checkPlaces(_ mapping: ColumnMapping, _ header: [String]) {
    let columns = mapping.choices.map(\.column)
    expect(columns.allSatisfy(header.indices.contains), "a column that is not there: \(columns)")
    expectEqual(Set(columns).count, columns.count, "a column serves two fields")
    expectEqual(
      Set(mapping.choices.map(\.field)).count, columns.count, "a field has two columns")
    expectEqual(columns.count + mapping.unused.count, header.count, "columns used and unused")
    for choice in mapping.choices {
      expectEqual(mapping.column(choice.field), choice.column, "the column of a field")
      expect(!choice.reason.isEmpty, "a choice without a reason")
    }
  }

  private struct Field: Equatable {
    var column: Int
    var field: InputField
  }

  private static func fields(_ mapping: ColumnMapping) -> [Field] {
    mapping.mapped.map { Field(column: $0.column, field: $0.field) }
  }
}
