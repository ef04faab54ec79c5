import CSVText

@testable import Listings

extension ColumnEvidence {
  /// Evidence from records written with `|` between cells; the first line is no header.
  init(_ records: String, columnCount: Int? = nil) throws {
    let text = records.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.split(separator: "|", omittingEmptySubsequences: false)
          .map { "\"\($0)\"" }.joined(separator: ",")
      }
      .joined(separator: "\n")
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8)))
    self.init(columnCount: columnCount ?? table.records.map { Int($0.fieldCount) }.max() ?? 0)
    if !records.isEmpty { add(table) }
  }
}

extension ColumnMapping {
  /// Maps a header written with `|` between names, by records written so too.
  init(_ header: String, _ records: String, _ overrides: String? = nil) throws {
    let names = header.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let table = try RecordTable(
      parsing: RecordBatch(bytes: Array((overrides ?? "column,field").utf8)))
    try self.init(
      header: names, evidence: ColumnEvidence(records, columnCount: names.count),
      overrides: ColumnOverrides(name: "columns.csv", table: table))
  }

  /// Each choice in a line: `posted_on = Posted, certain: named "Posted"`.
  var lines: [String] {
    choices.map { "\($0.field.name) = \($0.header), \($0.certainty.rawValue): \($0.reason)" }
  }
}
