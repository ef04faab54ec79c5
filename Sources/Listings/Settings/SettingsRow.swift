/// A row of a settings file.
public struct SettingsRow: Sendable, Equatable {
  /// The file's name.
  public let name: String
  /// The row as a spreadsheet shows it, from 1.
  public let number: Int
  private let columns: [String]
  private let values: [String]
  let hasDecimalCommas: Bool

  /// `values` are the cells of `columns`, in the same order.
  init(name: String, number: Int, columns: [String], values: [String], hasDecimalCommas: Bool) {
    self.name = name
    self.number = number
    self.columns = columns
    self.values = values
    self.hasDecimalCommas = hasDecimalCommas
  }

  /// A cell without outer white space; empty for an empty cell and for an unknown column.
  public subscript(_ column: String) -> String {
    columns.firstIndex(of: column).map { values[$0] } ?? ""
  }

  /// A cell's number; `nil` for an empty cell. In a file with semicolons, as spreadsheets write it
  /// where the comma is the decimal sign, `1,5` is one and a half.
  /// - Throws: `SettingsError.row` for a cell that is no number.
  public func number(_ column: String) throws(SettingsError) -> ExactDecimal? {
    let text = self[column]
    guard !text.isEmpty else { return nil }
    let plain = hasDecimalCommas ? String(text.map { $0 == "," ? "." : $0 }) : text
    guard let value = ExactDecimal(plain) else {
      throw problem(column, "\"\(text)\" is no number", "Write a number such as 5 or 5.5.")
    }
    return value
  }

  /// What is wrong with this row, or with its cell in a column, and what to do about it.
  public func problem(_ column: String?, _ problem: String, _ advice: String) -> SettingsError {
    .row(name: name, row: number, column: column, problem: problem, advice: advice)
  }
}
