/// What a reader does with bytes that are no UTF-8 and with quotes that are never closed.
public enum FaultHandling: Sendable {
  /// Reading ends with an error.
  case thrown
  /// The record is marked (`RecordHead.isMisencoded`, `isQuoteUnterminated`) and reading goes on.
  case marked
}
