public import CSVText

/// What a person says about the columns in a `--columns` file: a table of `column,field`.
///
/// A column is named exactly, or with other letter case, spaces and accents, or by its place
/// (`column 4`). An empty field means that the column is not to be read.
public struct ColumnOverrides: Sendable, Equatable {
  /// One row of the file.
  public struct Row: Sendable, Equatable {
    /// The column as it is written in the file.
    public var column: String
    /// `nil` for a column that is not to be read.
    public var field: InputField?
    /// The row as a spreadsheet shows it.
    public var row: Int
  }

  /// The file's name, for messages.
  public let name: String
  public let rows: [Row]

  /// No word about any column.
  public static let none = ColumnOverrides(name: "", rows: [])

  public init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// Reads the file's records, of which the first names the columns `column` and `field`.
  public init(name: String, table: RecordTable) throws(ColumnOverrideError) {
    let records = table.records.map { (row: $0.row, cells: table.fields(of: $0).map(table.string)) }
    let header = records.first?.cells.map { $0.lowercased() } ?? []
    guard let column = header.firstIndex(of: "column"), let field = header.firstIndex(of: "field")
    else { throw .noHeader(file: name, row: records.first?.row ?? 1) }
    var rows: [Row] = []
    for record in records.dropFirst() where record.cells.count > column {
      let text = record.cells.count > field ? record.cells[field] : ""
      rows.append(
        Row(
          column: record.cells[column],
          field: try Self.field(text, file: name, row: record.row), row: record.row))
    }
    self.init(name: name, rows: rows)
  }

  /// Takes rows of a column's name, a field's name (empty for none) and a spreadsheet row.
  public init(
    name: String, cells: [(column: String, field: String, row: Int)]
  ) throws(ColumnOverrideError) {
    var rows: [Row] = []
    for cell in cells {
      let field = try Self.field(cell.field, file: name, row: cell.row)
      rows.append(Row(column: cell.column, field: field, row: cell.row))
    }
    self.init(name: name, rows: rows)
  }

  /// The rows that concern one of several inputs.
  func restricted(to header: [String]) -> ColumnOverrides {
    ColumnOverrides(
      name: name,
      rows: rows.filter { !ColumnLabels.columns(named: $0.column, in: header).isEmpty })
  }

  private static func field(
    _ text: String, file: String, row: Int
  ) throws(ColumnOverrideError) -> InputField? {
    let name = text.filter { !$0.isWhitespace }.lowercased()
    guard !name.isEmpty else { return nil }
    guard let field = InputField(name: name) else {
      throw .unknownField(file: file, row: row, field: text)
    }
    return field
  }

  /// The rows that concern each of several inputs. Inputs of different layout share a file, so a
  /// row need fit only one of them.
  /// - Throws: `unknownColumn` for a row that fits none.
  public func fitting(_ headers: [[String]]) throws(ColumnOverrideError) -> [ColumnOverrides] {
    for row in rows
    where !headers.contains(where: { !ColumnLabels.columns(named: row.column, in: $0).isEmpty }) {
      throw .unknownColumn(
        file: name, row: row.row, column: row.column, header: headers.flatMap { $0 })
    }
    return headers.map { header in
      restricted(to: header)
    }
  }

  /// The field of each column that the file speaks of; `nil` for one not to be read.
  func resolved(_ header: [String]) throws(ColumnOverrideError) -> [Int: InputField?] {
    var fields: [Int: InputField?] = [:]
    for row in rows {
      let columns = ColumnLabels.columns(named: row.column, in: header)
      guard let first = columns.first else {
        throw .unknownColumn(file: name, row: row.row, column: row.column, header: header)
      }
      guard let field = row.field else {
        for column in columns { fields.updateValue(nil, forKey: column) }
        continue
      }
      guard columns.count == 1 else {
        throw .severalColumns(file: name, row: row.row, column: row.column, columns: columns)
      }
      if let other = fields.first(where: { $0.value == field && $0.key != first }) {
        throw .fieldTwice(
          file: name, row: row.row, field: field,
          column: ColumnLabels.label(other.key, in: header))
      }
      fields.updateValue(field, forKey: first)
    }
    return fields
  }
}
