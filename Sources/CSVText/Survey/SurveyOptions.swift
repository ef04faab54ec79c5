/// What is settled before a source is looked at.
public struct SurveyOptions: Sendable {
  /// The encoding to take, whatever the bytes look like; nil to find it out.
  public var encoding: TextEncoding?
  /// The delimiter to take; nil to find it out. It must be one by `Dialect.isDelimiter`.
  public var delimiter: UInt8?
  /// How many bytes of a source that can't be read twice are looked at and held in memory.
  var stretch = 1 << 24
  /// How many bytes of a source that can be read twice are looked at, and held in memory; nil for all.
  package var beginning: Int?
  /// How many bytes at the start are parsed to find the delimiter and take samples.
  var headSize = 1 << 20

  /// Everything is found out, unless said otherwise.
  public init(encoding: TextEncoding? = nil, delimiter: UInt8? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
  }

  /// For the text of a workbook's sheet: that is UTF-8 parted by commas, and nothing is found out.
  package static let sheet = SurveyOptions(encoding: .utf8, delimiter: UInt8(ascii: ","))
}
