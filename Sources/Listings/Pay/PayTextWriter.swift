import CSVText

/// Writes the posted words that a listing's figures came from.
enum PayTextWriter {
  /// The pay text as decoded; from separate columns the cells as posted joined by ` – `, then the
  /// unit; both, parted by ` | `, in a conflict and where one completes the other.
  static func write(
    _ pay: ResolvedPay, _ bytes: Span<UInt8>, _ cells: PayCells, _ text: inout [UInt8]
  ) -> ByteRange {
    let start = Int32(text.count)
    let usesColumns = pay.isFromColumns || trimmed(bytes, cells.text).isEmpty
    if usesColumns { appendColumns(bytes, cells, &text) }
    if !usesColumns || pay.isCompletedByText || pay.flags.contains(.payConflict) {
      if text.count > start, !cells.text.isEmpty { text.append(contentsOf: " | ".utf8) }
      _ = text.appendVerbatim(bytes, cells.text)
    }
    return ByteRange(start: start, end: Int32(text.count))
  }

  private static func appendColumns(
    _ bytes: Span<UInt8>, _ cells: PayCells, _ text: inout [UInt8]
  ) {
    let start = text.count
    for cell in [cells.min, cells.max] where !trimmed(bytes, cell).isEmpty {
      if text.count > start { text.append(contentsOf: " – ".utf8) }
      _ = text.appendVerbatim(bytes, trimmed(bytes, cell))
    }
    guard text.count > start, !trimmed(bytes, cells.period).isEmpty else { return }
    text.append(UInt8(ascii: " "))
    _ = text.appendVerbatim(bytes, trimmed(bytes, cells.period))
  }
}
