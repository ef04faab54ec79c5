public import Listings
import Spreads

/// A column of a table about changes: its name, what it holds, and how to get it from a row.
///
/// Every output reads the same columns, so that none can differ from another in a name or a figure.
public struct ChangeColumn<Row>: Sendable {
  /// The name in the CSV header and in JSON.
  public let name: String
  /// The cell of a row.
  public let value: @Sendable (Row) -> ChangeValue

  init(_ name: String, _ value: @escaping @Sendable (Row) -> ChangeValue) {
    self.name = name
    self.value = value
  }
}

/// The content of a cell of a table about changes.
public enum ChangeValue: Sendable, Equatable {
  /// Not defined here; never zero.
  case undefined
  case text(String)
  /// A text of an input, as UTF-8.
  case posted(ArraySlice<UInt8>)
  /// Where a listing stands: `file:row`.
  case place(file: ArraySlice<UInt8>, row: Int)
  case count(Int)
  /// Annual pay in major units; 2 decimals.
  case amount(AnnualAmount)
  /// A figure that is not rounded, and with how many decimals it is written.
  case number(Double, decimals: Int)

  /// Adds the cell as the CSV has it; nothing where it is not defined.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .undefined: break
    case .text(let text): bytes += text.utf8
    case .posted(let text): bytes += text
    case .place(let file, let row):
      bytes += file
      bytes += ":\(row)".utf8
    case .count(let count): bytes += String(count).utf8
    case .amount(let amount): bytes += amount.description.utf8
    case .number(let number, let decimals):
      bytes += FigureFormat.text(number, decimals: decimals).utf8
    }
  }

  /// The cell as the CSV has it; empty where it is not defined.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cell as JSON: a number with the digits that the CSV has, a string, or `null`.
  var json: String {
    switch self {
    case .undefined: "null"
    case .text, .posted, .place: JSONText.string(text)
    case .count, .amount, .number: text
    }
  }
}
