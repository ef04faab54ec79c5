/// What is wrong with a `--columns` file. Each names the file and the row.
public enum ColumnOverrideError: Error, Equatable, Sendable {
  /// The first row does not name `column` and `field`.
  case noHeader(file: String, row: Int)
  case unknownField(file: String, row: Int, field: String)
  /// No input has a column of that name; `header` is what there is.
  case unknownColumn(file: String, row: Int, column: String, header: [String])
  /// The name stands several times; `columns` are the places, from 0.
  case severalColumns(file: String, row: Int, column: String, columns: [Int])
  /// Another row gave the field to another column.
  case fieldTwice(file: String, row: Int, field: InputField, column: String)
}

extension ColumnOverrideError: CustomStringConvertible {
  /// The message for people, with the way out.
  public var description: String {
    switch self {
    case .noHeader(let file, let row):
      "\(file):\(row): the first row must be column,field; each further row gives a column its "
        + "field, or none."
    case .unknownField(let file, let row, let field):
      "\(file):\(row): \"\(field)\" is no field."
        + Suggestion.question(for: field, among: InputField.allCases.map(\.name))
        + " The fields are " + InputField.allCases.map(\.name).joined(separator: ", ")
        + "; an empty field means that the column is not read."
    case .unknownColumn(let file, let row, let column, let header):
      "\(file):\(row): there is no column \"\(column)\"."
        + Suggestion.question(for: column, among: header) + " The columns are "
        + ColumnLabels.all(in: header).map { "\"\($0)\"" }
        .joined(separator: ", ") + "."
    case .severalColumns(let file, let row, let column, let columns):
      "\(file):\(row): several columns are named \"\(column)\". Write "
        + columns.map(ColumnLabels.position).joined(separator: " or ") + " instead."
    case .fieldTwice(let file, let row, let field, let column):
      "\(file):\(row): \(field.name) is given to \"\(column)\" already; a field has one column."
    }
  }
}
