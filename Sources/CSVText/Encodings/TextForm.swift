/// What has to be done to an input's bytes so that they are UTF-8 text with line feeds.
public struct TextForm: Sendable, Hashable {
  /// How the characters are written.
  public var encoding: TextEncoding
  /// The bytes of a byte order mark at the start, which are no text; 0 where there is none.
  public var markLength: Int
  /// Whether U+0000 is left out of the text.
  public var removesZeros: Bool
  /// Whether a carriage return without a line feed behind it ends a line, as on old Macs; it
  /// becomes a line feed, in quoted fields as well.
  public var bareReturnsEndLines: Bool

  /// UTF-8 without anything to be done, unless said otherwise.
  public init(
    encoding: TextEncoding = .utf8, markLength: Int = 0, removesZeros: Bool = false,
    bareReturnsEndLines: Bool = false
  ) {
    self.encoding = encoding
    self.markLength = markLength
    self.removesZeros = removesZeros
    self.bareReturnsEndLines = bareReturnsEndLines
  }

  /// Whether the bytes can be parsed as they stand; a reader passes over a mark of UTF-8 itself.
  var isPlain: Bool { encoding == .utf8 && !removesZeros && !bareReturnsEndLines }
}
