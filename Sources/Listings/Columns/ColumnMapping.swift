/// Which column of an input is which field, and what the header says of the pay's unit.
public struct ColumnMapping: Sendable {
  /// The header as it stands.
  public let header: [String]
  /// The column of each field, by ``InputField/rawValue``; -1 where no column has it.
  private let columns: [Int32]
  /// The pay period in the name of a pay column; `nil` where none says so.
  public let headerPeriod: PayPeriod?
  /// The currency in the name of a pay column; `nil` where none says so.
  public let headerCurrency: CurrencyCode?

  /// Maps a header by its names. Each field gets the column whose name stands first in the field's
  /// row of ``ColumnNames``, the leftmost of equals; a column serves one field.
  public init(header: [String]) {
    self.header = header
    var best: [(column: Int32, place: Int)] = Array(
      repeating: (-1, .max), count: InputField.allCases.count)
    let names = header.map(ColumnName.init)
    for (column, name) in names.enumerated() {
      guard let match = name.match, match.place < best[match.field.rawValue].place else { continue }
      best[match.field.rawValue] = (Int32(column), match.place)
    }
    columns = best.map(\.column)
    let payColumns = [InputField.payMin, .payMax, .payText]
      .map { best[$0.rawValue].column }.filter { $0 >= 0 }.map { names[Int($0)] }
    headerPeriod = payColumns.lazy.compactMap(\.period).first
    headerCurrency = payColumns.lazy.compactMap(\.currency).first
  }

  /// The column of a field, from 0; `nil` where the input has none.
  @inline(__always)
  public func column(_ field: InputField) -> Int? {
    let column = columns[field.rawValue]
    return column < 0 ? nil : Int(column)
  }

  /// The name of a field's column as it stands in the header; empty where there is none.
  public func columnName(_ field: InputField) -> String {
    column(field).map { header[$0] } ?? ""
  }

  /// Whether listings can be read at all: a title or pay is there.
  public var isUsable: Bool {
    [InputField.title, .payText, .payMin, .payMax].contains { column($0) != nil }
  }

  /// The columns that serve a field, as `(column, field)` in column order.
  public var mapped: [(column: Int, field: InputField)] {
    InputField.allCases.compactMap { field in column(field).map { ($0, field) } }
      .sorted { $0.0 < $1.0 }
  }
}
