/// Whole records as cut from an input, still unparsed.
///
/// Batches know where they stood in the input, so they can be parsed in any order, side by side,
/// and put back in order by `ordinal`.
public struct RecordBatch: Sendable {
  /// The text of the records, line ends and blank lines between them included; at most 1 GiB.
  public let bytes: [UInt8]
  /// The place of the batch among the batches of its input, from 0.
  public let ordinal: Int
  /// The spreadsheet row that the bytes begin with, from 1.
  public let firstRow: Int
  /// The text line that the bytes begin with, from 1.
  public let firstLine: Int
  /// What is done with bad bytes and open quotes in it.
  public let faults: FaultHandling
  /// The lines on which a quote that does not close ends with its line.
  let singleLineQuotes: Range<Int>

  /// A batch with these bytes; by default the beginning of an input. They should end where a
  /// record ends.
  public init(bytes: [UInt8], ordinal: Int = 0, firstRow: Int = 1, firstLine: Int = 1) {
    self.init(
      bytes: bytes, ordinal: ordinal, firstRow: firstRow, firstLine: firstLine, faults: .thrown,
      singleLineQuotes: 0..<0)
  }

  init(
    bytes: [UInt8], ordinal: Int, firstRow: Int, firstLine: Int, faults: FaultHandling,
    singleLineQuotes: Range<Int>
  ) {
    self.bytes = bytes
    self.ordinal = ordinal
    self.firstRow = firstRow
    self.firstLine = firstLine
    self.faults = faults
    self.singleLineQuotes = singleLineQuotes
  }

  /// The same records in other bytes, with the line ends where they were.
  func replacing(bytes: [UInt8]) -> RecordBatch {
    RecordBatch(
      bytes: bytes, ordinal: ordinal, firstRow: firstRow, firstLine: firstLine, faults: faults,
      singleLineQuotes: singleLineQuotes)
  }
}
