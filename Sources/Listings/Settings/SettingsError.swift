public import CSVText

/// Why a settings file cannot be used.
///
/// `name` is the file's name as rows are traced by, `row` the row as a spreadsheet shows it.
public enum SettingsError: Error, Equatable, Sendable {
  /// The bytes did not come.
  case input(InputError)
  /// The bytes came, but are no CSV text.
  case text(name: String, CSVError)
  /// No record at all; with the columns that are needed.
  case empty(name: String, columns: [String])
  /// The header lacks columns; with the header found.
  case missingColumns(name: String, row: Int, missing: [String], header: [String])
  /// The header names a column twice.
  case repeatedColumn(name: String, row: Int, column: String)
  /// Something is wrong with a row, or with one cell of it.
  case row(name: String, row: Int, column: String?, problem: String, advice: String)

  /// Where and what is wrong: `levels.csv:4: column "rank": "x" is no number`.
  public var message: String {
    switch self {
    case .input(let error): error.message
    case .text(let name, let error):
      "\(name)\(error.row.map { ":\($0)" } ?? ""): \(error.message)"
    case .empty(let name, _): "\(name): the file is empty"
    case .missingColumns(let name, let row, let missing, let header):
      "\(name):\(row): no column \(Self.list(missing)); the header is \(Self.list(header))"
    case .repeatedColumn(let name, let row, let column):
      "\(name):\(row): column \"\(column)\" is there twice"
    case .row(let name, let row, let column, let problem, _):
      "\(name):\(row): \(column.map { "column \"\($0)\": " } ?? "")\(problem)"
    }
  }

  /// What to do about it, a sentence.
  public var advice: String {
    switch self {
    case .input: "Check the name and the folder."
    case .text: "Save the file as CSV in UTF-8, with every opened quote closed."
    case .empty(_, let columns): "Give it the header \(columns.joined(separator: ","))."
    case .missingColumns(_, _, let missing, _):
      "Add \(missing.count == 1 ? "it" : "them") to the header; order and letter case are free."
    case .repeatedColumn: "Rename or remove one of the two."
    case .row(_, _, _, _, let advice): advice
    }
  }

  /// Names in quotes; of many the first ones, since a wrong file may have hundreds.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}
