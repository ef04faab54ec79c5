/// The two bytes that give a text its columns.
public struct Dialect: Sendable, Equatable {
  /// Stands between two fields of a record: usually a comma, a semicolon or a tab.
  public let delimiter: UInt8
  /// Opens and closes a field that may hold delimiters and line breaks; doubled, it stands for
  /// itself.
  public let quote: UInt8

  /// Comma and double quote, unless said otherwise.
  ///
  /// - Precondition: both are ASCII, differ from each other, and neither is a line feed or a
  ///   carriage return.
  public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")) {
    for byte in [delimiter, quote] {
      precondition(byte < 0x80 && byte != ASCII.lineFeed && byte != ASCII.carriageReturn)
    }
    precondition(delimiter != quote)
    self.delimiter = delimiter
    self.quote = quote
  }

  /// Whether a byte can stand between fields that are quoted with a double quote and hold words.
  public static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.lineFeed, ASCII.carriageReturn, 0, UInt8(ascii: "\""), 0x80...: false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    default: true
    }
  }
}
