/// A row that is no listing, with the reason; never dropped, always counted.
public struct Refusal: Sendable, Equatable {
  /// Why a row is refused.
  public enum Reason: String, Sendable, CaseIterable {
    case tooManyFields = "too_many_fields"
    case tooFewFields = "too_few_fields"
    case floorAboveCeiling = "floor_above_ceiling"
    case negativePay = "negative_pay"
    /// A clean listings file was edited so that a field can no longer be read.
    case invalidField = "invalid_field"
    case unterminatedQuote = "unterminated_quote"
    case nothingMapped = "nothing_in_mapped_columns"
    /// A sum, an average or a count of the rows above it.
    case totalRow = "total_row"
    /// The header, standing among the listings once more.
    case repeatedHeader = "repeated_header"
    /// A heading or a note: one text, and neither a title nor pay.
    case loneCell = "lone_cell"
  }

  public var reason: Reason
  /// The base name of the file, `-` for standard input.
  public var sourceFile: String
  /// The row as a spreadsheet shows it, from 1.
  public var sourceRow: Int
  /// The text line on which the record starts, from 1.
  public var sourceLine: Int
  /// The name of the column at fault; empty when it is the row as a whole.
  public var column: String
  /// What is wrong, with the value, in words.
  public var message: String
  /// The row's text as it stood.
  public var record: String

  public init(
    reason: Reason, sourceFile: String, sourceRow: Int, sourceLine: Int, column: String,
    message: String, record: String
  ) {
    self.reason = reason
    self.sourceFile = sourceFile
    self.sourceRow = sourceRow
    self.sourceLine = sourceLine
    self.column = column
    self.message = message
    self.record = record
  }
}

extension Refusal: CustomStringConvertible {
  /// `FILE:ROW: column "NAME": what is wrong`.
  public var description: String {
    let place = column.isEmpty ? "" : "column \"\(column)\": "
    return "\(sourceFile):\(sourceRow): \(place)\(message)"
  }
}
