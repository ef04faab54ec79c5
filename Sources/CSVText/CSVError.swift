/// Why bytes are no readable CSV text.
///
/// Rows count as a spreadsheet shows them, lines as a text editor does, both from 1.
public enum CSVError: Error, Equatable, Sendable {
  /// A byte that begins no UTF-8 character, or begins one that breaks off; with the row that it
  /// stands in and its own line.
  case invalidUTF8(row: Int, line: Int, byte: UInt8)
  /// The input ended inside a quoted field; with the row of its record and the line on which the
  /// quote opened.
  case unterminatedQuote(row: Int, line: Int)
  /// The input begins as UTF-16 text does.
  case utf16
  /// A record longer than `limit` bytes; with the row and the line where it starts.
  case recordTooLong(row: Int, line: Int, limit: Int)
  /// A header of more than ``RecordTable/fieldLimit`` fields; with the row and the line where it
  /// starts, and their number.
  case tooManyColumns(row: Int, line: Int, count: Int)

  /// The row that can't be read, where it is one.
  public var row: Int? {
    switch self {
    case .invalidUTF8(let row, _, _), .unterminatedQuote(let row, _): row
    case .recordTooLong(let row, _, _), .tooManyColumns(let row, _, _): row
    case .utf16: nil
    }
  }

  /// What is wrong, without the name of the input and the row.
  public var message: String {
    switch self {
    case .invalidUTF8(_, let line, let byte):
      "not UTF-8 text: byte 0x\(Self.hexadecimal(byte)) on line \(line)"
    case .unterminatedQuote(_, let line):
      "the quote that opens on line \(line) is never closed"
    case .utf16:
      "the text is UTF-16, not UTF-8"
    case .recordTooLong(_, let line, let limit):
      "the record that starts on line \(line) is longer than \(limit) bytes; "
        + "is a closing quote missing?"
    case .tooManyColumns(_, let line, let count):
      "the header on line \(line) has \(count) fields, more than the \(RecordTable.fieldLimit) that "
        + "can be read; is it the header of a table?"
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
